import { expect } from '@open-wc/testing';
import { BOOK, COURSE, hrefOf, itemAt, makerFor, place } from './sample.js';

const UDEMY = 'udemy.com=impact:trk.udemy.com/1/2/39854';
const PAID_REL = 'sponsored nofollow noopener';
const item = itemAt(COURSE);

describe('links of a shelf', () => {
  it('are paid and marked where an entry fits, plain elsewhere', () => {
    const { link } = makerFor(UDEMY);
    expect(link(item, place)).to.deep.equal({
      href: 'https://trk.udemy.com/c/1/2/39854?u=https%3A%2F%2Fwww.udemy.com%2Fcourse%2Fsql%2F',
      rel: PAID_REL,
      paid: true,
    });
    for (const url of [
      'https://www.edx.org/learn/sql',
      'https://notudemy.com/',
      'https://udemy.com.example/',
    ])
      expect(link(itemAt(url), place)).to.deep.equal({ href: url, rel: 'noopener', paid: false });
  });

  it('go to the entry whose host is closest, then to books, then to all others', () => {
    const links =
      '*=https://all.example/?u={url}; books=https://books.example/?u={url}; a.example=https://a.test/?u={url}; learn.a.example=https://learn.test/?u={url}';
    const hostFor = (url: string, kind: 'book' | 'course' = 'course') =>
      new URL(hrefOf(links, url, '', { kind })!).hostname;
    expect(hostFor('https://learn.a.example/')).to.equal('learn.test');
    expect(hostFor('https://x.learn.a.example/')).to.equal('learn.test');
    expect(hostFor('https://www.a.example/')).to.equal('a.test');
    expect(hostFor('https://a.example/', 'book')).to.equal('a.test');
    expect(hostFor('https://b.example/', 'book')).to.equal('books.example');
    expect(hostFor('https://b.example/')).to.equal('all.example');
  });

  it('fall through an entry that has no link for an item', () => {
    const links = 'books=bookshop:12; *=skimlinks:1X2';
    expect(makerFor(links).link(BOOK, place).href).to.equal('https://bookshop.org/a/12/9780131103627');
    expect(makerFor(links).link({ ...BOOK, isbn: undefined } as never, place).href).to.match(
      /^https:\/\/go\.skimresources\.com\//,
    );
  });

  for (const [what, url] of [
    ['Impact', 'https://datacamp.pxf.io/c/9/8/7?u=x'],
    ['Rakuten', 'https://click.linksynergy.com/deeplink?id=1'],
    ['CJ', 'https://www.jdoqocy.com/click-1-2'],
    ['Awin', 'https://www.awin1.com/cread.php?awinmid=1'],
    ['ShareASale', 'https://shareasale.com/r.cfm?b=1'],
    ['Partnerize', 'https://brand.prf.hn/click/camref:1'],
    ['Amazon', 'https://www.amazon.de/dp/0131103628?tag=other-21'],
    ['Bookshop.org', 'https://bookshop.org/a/9/9780131103627'],
    ['Educative', 'https://www.educative.io/courses/x?affiliate_id=1'],
    ['the page’s own template', 'https://all.example/?u=x'],
    ['the page’s own brand host', 'https://go.brand.example/c/1/2/3'],
  ] as const) {
    it(`never wrap an address of ${what} again, and mark it as paid`, () => {
      const links = `*=https://all.example/?u={url}; brand.example=impact:go.brand.example/1/2/3`;
      expect(makerFor(links).link(itemAt(url), place)).to.deep.equal({
        href: url,
        rel: PAID_REL,
        paid: true,
      });
    });
  }

  it('take a template that leads back to the site it is for', () => {
    expect(hrefOf('shop.example=https://www.shop.example/in?u={url}', 'https://shop.example/a')).to.equal(
      'https://www.shop.example/in?u=https%3A%2F%2Fshop.example%2Fa',
    );
  });

  describe('above which stands linkFor', () => {
    it('marks what it changed, and keeps the plain address where it answers that', () => {
      const { link } = makerFor(UDEMY, { linkFor: () => 'https://go.example/?u=1' });
      expect(link(item, place)).to.deep.equal({ href: 'https://go.example/?u=1', rel: PAID_REL, paid: true });
      const plain = makerFor(UDEMY, { linkFor: ({ url }) => url }).link(item, place);
      expect(plain).to.deep.equal({ href: COURSE, rel: 'noopener', paid: false });
      const respelt = makerFor(null, { linkFor: () => 'https://a.example/' });
      expect(respelt.link(itemAt('https://a.example'), place).paid).to.equal(false);
    });

    it('leaves the link to the entries by answering nothing', () => {
      for (const nothing of [undefined, null])
        expect(makerFor(UDEMY, { linkFor: () => nothing }).link(item, place).paid).to.equal(true);
    });

    it('is given the item, its place and the page’s ref', () => {
      let seen: unknown[] = [];
      const { link } = makerFor(null, { ref: 'blog', linkFor: (...given) => void (seen = given) });
      link(item, { ...place, career: 'backend-developer', position: 3 });
      expect(seen).to.deep.equal([item, { ...place, career: 'backend-developer', position: 3, ref: 'blog' }]);
    });

    it('costs its own answer alone when it throws', () => {
      const { link } = makerFor(UDEMY, {
        linkFor: () => {
          throw new Error('no programme');
        },
      });
      expect(link(item, place).href).to.match(/^https:\/\/trk\.udemy\.com/);
      expect(link(item, place).problem).to.contain('Learn SQL').and.to.contain('no programme');
    });

    for (const [answer, shown] of [
      ['javascript:alert(1)', '"javascript:alert(1)"'],
      ['/go/1', '"/go/1"'],
      ['', '""'],
      [42, 'number'],
      [Promise.resolve(COURSE), 'promise'],
    ] as const) {
      it(`costs its own answer alone when that is ${shown}`, () => {
        const link = makerFor(null, { linkFor: () => answer as string }).link(item, place);
        expect(link).to.include({ href: COURSE, paid: false });
        expect(link.problem).to.contain('Learn SQL').and.to.contain(shown);
      });
    }

    it('finds an address for an item without one', () => {
      const { link } = makerFor(null, { linkFor: ({ isbn }) => `https://b.example/${isbn}` });
      expect(link({ ...BOOK, url: '' }, place)).to.deep.equal({
        href: 'https://b.example/9780131103627',
        rel: PAID_REL,
        paid: true,
      });
    });

    it('is ignored when it is no function', () => {
      expect(makerFor(null, { linkFor: COURSE as never }).link(item, place).href).to.equal(COURSE);
    });
  });

  it('carry the page’s ref only in its safe form', () => {
    const sub = (ref: string) => new URL(hrefOf(UDEMY, COURSE, ref)!).searchParams.get('subId1');
    expect(sub('spring2026')).to.equal('spring2026');
    expect(sub('a'.repeat(30))).to.equal('a'.repeat(30));
    for (const wrong of ['a'.repeat(31), 'me@example.com', 'a&b=c', 'ä', 'a b']) {
      expect(sub(wrong), wrong).to.equal(null);
      expect(makerFor(UDEMY, { ref: wrong }).said).to.deep.equal([
        `ref: ref is "${wrong}" and left out, expected 1 to 30 letters and digits.`,
      ]);
    }
  });

  describe('with a utm entry', () => {
    const utm = 'utm=source:myblog, medium:referral, campaign:{ref}';
    it('count visitors of links that do not pay, and of these alone', () => {
      expect(hrefOf(`${utm}; ${UDEMY}`, 'https://a.example/x?y=1#z', 'spring')).to.equal(
        'https://a.example/x?y=1&utm_source=myblog&utm_medium=referral&utm_campaign=spring#z',
      );
      expect(hrefOf(`${utm}; ${UDEMY}`, COURSE)).to.match(/^https:\/\/trk\.udemy\.com\/.*%2Fsql%2F$/);
      expect(makerFor(utm).link(item, place)).to.include({ rel: 'noopener', paid: false });
    });

    it('leave what an address says already', () => {
      expect(hrefOf(utm, 'https://a.example/?utm_source=a%20b')).to.equal(
        'https://a.example/?utm_source=a%20b&utm_medium=referral',
      );
    });

    it('is one word for the source alone', () =>
      expect(hrefOf('utm=my blog', 'https://a.example')).to.equal('https://a.example/?utm_source=my%20blog'));
  });
});

describe('the disclosure', () => {
  const words = { language: 'en', disclosure: 'We earn.' };
  const said = (links: string, url: string, language = 'en') => {
    const maker = makerFor(links);
    return maker.disclosure([{ link: maker.link(itemAt(url), place) }], { ...words, language });
  };

  it('says nothing of plain links', () => expect(said(UDEMY, 'https://a.example/')).to.equal(''));
  it('says the shelf’s sentence of paid ones', () => expect(said(UDEMY, COURSE)).to.equal('We earn.'));

  const tagged = 'amazon.com=amazon:myblog-20';
  it('adds the sentence that Amazon asks for, in the language of the shelf', () => {
    const book = 'https://www.amazon.com/dp/0131103628';
    expect(said(tagged, book)).to.equal('We earn. As an Amazon Associate I earn from qualifying purchases.');
    expect(said(tagged, book, 'de-AT')).to.equal(
      'We earn. Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.',
    );
    expect(said(tagged, book, 'tr')).to.contain('As an Amazon Associate');
    expect(said(tagged, COURSE)).to.equal('');
  });

  it('adds it for a tag that linkFor or the catalogue set, too', () => {
    const hooked = makerFor(null, { linkFor: () => 'https://www.amazon.co.uk/dp/1?tag=x-21' });
    expect(hooked.disclosure([{ link: hooked.link(item, place) }], words)).to.contain('Amazon Associate');
    expect(said(UDEMY, 'https://www.amazon.com/dp/1?tag=x-20')).to.contain('Amazon Associate');
  });
});
