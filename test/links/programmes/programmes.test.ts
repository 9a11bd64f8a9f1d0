import { expect } from '@open-wc/testing';
import { programmes } from '../../../src/links/programmes/programmes.js';
import { readLinks } from '../../../src/links/programmes/read.js';
import { BOOK, COURSE, hrefOf, makerFor, place } from '../sample.js';

const PLAIN = 'https://a.example/learn/x?a=1&b=ä#top';
const ENCODED = 'https%3A%2F%2Fa.example%2Flearn%2Fx%3Fa%3D1%26b%3D%25C3%25A4%23top';
const CODE = '0123456789abcdef0123456789abcd';

/** Entry, address without `ref`, address with `ref="spring"`. */
const made: readonly (readonly [entry: string, plain: string, withRef: string])[] = [
  [
    'impact:trk.a.example/1/22/333',
    `https://trk.a.example/c/1/22/333?u=${ENCODED}`,
    `https://trk.a.example/c/1/22/333?u=${ENCODED}&subId1=spring`,
  ],
  [
    'rakuten:aB3/dE6*hI9/12345',
    `https://click.linksynergy.com/deeplink?id=aB3%2FdE6*hI9&mid=12345&murl=${ENCODED}`,
    `https://click.linksynergy.com/deeplink?id=aB3%2FdE6*hI9&mid=12345&murl=${ENCODED}&u1=spring`,
  ],
  [
    'cj:725',
    `https://www.anrdoezrs.net/links/725/type/dlg/${ENCODED}`,
    `https://www.anrdoezrs.net/links/725/type/dlg/sid/spring/${ENCODED}`,
  ],
  [
    'cj:725/105',
    `https://www.anrdoezrs.net/click-725-105?url=${ENCODED}`,
    `https://www.anrdoezrs.net/click-725-105?url=${ENCODED}&sid=spring`,
  ],
  [
    'awin:12/1234',
    `https://www.awin1.com/cread.php?awinmid=1234&awinaffid=12&ued=${ENCODED}`,
    `https://www.awin1.com/cread.php?awinmid=1234&awinaffid=12&clickref=spring&ued=${ENCODED}`,
  ],
  [
    'partnerize:1234l5abc',
    `https://prf.hn/click/camref:1234l5abc/destination:${ENCODED}`,
    `https://prf.hn/click/camref:1234l5abc/pubref:spring/destination:${ENCODED}`,
  ],
  [
    'tradedoubler:12/34',
    `https://clk.tradedoubler.com/click?p=12&a=34&g=0&url=${ENCODED}`,
    `https://clk.tradedoubler.com/click?p=12&a=34&g=0&epi=spring&url=${ENCODED}`,
  ],
  [
    'tradedoubler:12/34/56',
    `https://clk.tradedoubler.com/click?p=12&a=34&g=56&url=${ENCODED}`,
    `https://clk.tradedoubler.com/click?p=12&a=34&g=56&epi=spring&url=${ENCODED}`,
  ],
  [
    `admitad:${CODE}`,
    `https://ad.admitad.com/g/${CODE}/?ulp=${ENCODED}`,
    `https://ad.admitad.com/g/${CODE}/?subid=spring&ulp=${ENCODED}`,
  ],
  [
    'flexoffers:204/12/34',
    `https://track.flexlinkspro.com/g.ashx?foid=1.204&trid=12.34&foc=17&fot=9999&fos=1&URL=${ENCODED}`,
    `https://track.flexlinkspro.com/g.ashx?foid=1.204&trid=12.34&foc=17&fot=9999&fos=1&URL=${ENCODED}&fobs=spring`,
  ],
  [
    'skimlinks:123456X1234567',
    `https://go.skimresources.com/?id=123456X1234567&xs=1&url=${ENCODED}`,
    `https://go.skimresources.com/?id=123456X1234567&xs=1&url=${ENCODED}&xcust=spring`,
  ],
  [
    'sovrn:0123456789abcdef',
    `https://redirect.viglink.com/?key=0123456789abcdef&u=${ENCODED}`,
    `https://redirect.viglink.com/?key=0123456789abcdef&u=${ENCODED}&cuid=spring`,
  ],
  [
    'https://go.test/?u={url}&ref={ref}',
    `https://go.test/?u=${ENCODED}&ref=`,
    `https://go.test/?u=${ENCODED}&ref=spring`,
  ],
];

describe('programmes', () => {
  for (const [entry, plain, withRef] of made) {
    it(`${entry.split('/')[0]} makes the address of its network`, () => {
      expect(hrefOf(`a.example=${entry}`, PLAIN)).to.equal(plain);
      expect(hrefOf(`a.example=${entry}`, PLAIN, 'spring')).to.equal(withRef);
      expect(URL.canParse(plain) && URL.canParse(withRef)).to.equal(true);
    });
  }

  it('each have an example that is read without a complaint', () => {
    for (const { closed, example, name } of programmes) {
      if (closed) continue;
      const { entries, problems } = readLinks(example);
      expect(problems, name).to.deep.equal([]);
      expect(entries.map(({ programme }) => programme.name)).to.deep.equal([name]);
    }
  });

  it('CJ keeps a simple destination as it is, as its own links do', () => {
    expect(hrefOf('udemy.com=cj:725', COURSE, 'spring')).to.equal(
      'https://www.anrdoezrs.net/links/725/type/dlg/sid/spring/https://www.udemy.com/course/sql/',
    );
  });

  describe('Amazon', () => {
    const tag = 'amazon.com=amazon:myblog-20';
    it('adds its tag to the address, whatever is there', () => {
      for (const [url, tagged] of [
        ['https://www.amazon.com/dp/0131103628', 'https://www.amazon.com/dp/0131103628?tag=myblog-20'],
        ['https://amazon.com/x?th=1&psc=1', 'https://amazon.com/x?th=1&psc=1&tag=myblog-20'],
        ['https://amazon.com/x?#reviews', 'https://amazon.com/x?tag=myblog-20#reviews'],
        ['https://amazon.com/x?a=%C3%A4', 'https://amazon.com/x?a=%C3%A4&tag=myblog-20'],
      ] as const)
        expect(hrefOf(tag, url), url).to.equal(tagged);
    });

    it('counts in its own shop only', () => {
      for (const url of [
        'https://www.amazon.de/dp/1',
        'https://www.amazon.com.au/dp/1',
        'https://myamazon.com/',
      ])
        expect(hrefOf(tag, url)).to.equal(url);
      expect(hrefOf('amazon.com.au=amazon:x-22', 'https://www.amazon.com.au/dp/1')).to.equal(
        'https://www.amazon.com.au/dp/1?tag=x-22',
      );
    });

    it('sells the books of other sites by their ISBN-10', () => {
      const { link } = makerFor('books=amazon:amazon.de/meinblog-21');
      expect(link(BOOK, place).href).to.equal('https://www.amazon.de/dp/0131103628?tag=meinblog-21');
      // 979 has no ISBN-10; of 978-0-8044-2957-3 it ends with X.
      expect(link({ ...BOOK, isbn: '9791032305690' }, place).href).to.equal(BOOK.url);
      expect(link({ ...BOOK, isbn: '9780804429573' }, place).href).to.contain('/dp/080442957X?');
      expect(link({ ...BOOK, kind: 'course' }, place).href).to.equal(BOOK.url);
    });
  });

  describe('Bookshop.org', () => {
    it('sells books by their ISBN-13', () => {
      expect(makerFor('books=bookshop:12').link(BOOK, place).href).to.equal(
        'https://bookshop.org/a/12/9780131103627',
      );
      expect(makerFor('books=bookshop:uk.bookshop.org/12').link(BOOK, place).href).to.equal(
        'https://uk.bookshop.org/a/12/9780131103627',
      );
    });

    it('finds the number in its own addresses, in its own country', () => {
      expect(hrefOf('bookshop.org=bookshop:12', 'https://bookshop.org/book/9780131103627')).to.equal(
        'https://bookshop.org/a/12/9780131103627',
      );
      const british = 'https://uk.bookshop.org/book/9780131103627';
      expect(hrefOf('bookshop.org=bookshop:12', british)).to.equal(british);
      expect(hrefOf('uk.bookshop.org=bookshop:12', british)).to.equal(
        'https://uk.bookshop.org/a/12/9780131103627',
      );
    });
  });

  it('Educative adds its number to its own addresses', () => {
    expect(hrefOf('educative.io=educative:1234567890123456', 'https://www.educative.io/courses/x')).to.equal(
      'https://www.educative.io/courses/x?affiliate_id=1234567890123456',
    );
  });

  it('Sovrn and Admitad leave alone what their servers refuse', () => {
    const long = `https://a.example/${'x'.repeat(2100)}`;
    expect(hrefOf('*=sovrn:0123456789abcdef', long)).to.equal(long);
    expect(hrefOf(`a.example=admitad:${CODE}`, 'https://a.example/%00')).to.equal('https://a.example/%00');
  });

  it('templates know url, rawUrl, host, id, isbn13, isbn10 and ref', () => {
    const address = 'https://go.test/{host}/{id}?a={isbn13}&b={isbn10}&c={ref}&d={url}&e={rawUrl}';
    expect(makerFor(`*=${address}`, { ref: 'spring' }).link({ ...BOOK, id: 'k&r/2' }, place).href).to.equal(
      'https://go.test/openlibrary.org/k%26r%2F2?a=9780131103627&b=0131103628&c=spring' +
        '&d=https%3A%2F%2Fopenlibrary.org%2Fworks%2FOL1W&e=https://openlibrary.org/works/OL1W',
    );
    expect(hrefOf(`*=${address}`, COURSE), 'no ISBN, no link').to.equal(COURSE);
  });
});
