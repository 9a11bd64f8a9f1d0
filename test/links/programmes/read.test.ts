import { expect } from '@open-wc/testing';
import { readLinks } from '../../../src/links/programmes/read.js';

const short = (given: unknown) =>
  readLinks(given).entries.map(({ site, programme, ids }) => [site, programme.name, ids]);
const messages = (given: unknown) => readLinks(given).problems.map(({ message }) => message);

const udemy = ['udemy.com', 'impact', { host: 'trk.udemy.com', publisher: '1', ad: '2', campaign: '3' }];

describe('a links value', () => {
  it('is entries of host, programme and ids, separated by semicolons or lines', () => {
    expect(
      short(`udemy.com=impact:trk.udemy.com/1/2/3; amazon.com = amazon : myblog-20
             *=skimlinks:1X2;`),
    ).to.deep.equal([
      udemy,
      ['amazon.com', 'amazon', { shop: '', tag: 'myblog-20' }],
      ['*', 'skimlinks', { id: '1X2' }],
    ]);
  });

  it('may be JSON or an object, with ids by name, numbers too, and several programmes for a site', () => {
    const object = {
      'udemy.com': 'impact:trk.udemy.com/1/2/3',
      'b.example': { programme: 'awin', publisher: 12, advertiser: '6798' },
      books: ['bookshop:12', { programme: 'amazon', shop: 'amazon.de', tag: 'x-21' }],
      utm: { source: 'myblog', utm_medium: 'referral' },
    };
    const expected = [
      udemy,
      ['b.example', 'awin', { publisher: '12', advertiser: '6798' }],
      ['books', 'bookshop', { shop: '', id: '12' }],
      ['books', 'amazon', { shop: 'amazon.de', tag: 'x-21' }],
    ];
    for (const given of [object, JSON.stringify(object), ` ${JSON.stringify(object, null, 2)}`]) {
      expect(short(given)).to.deep.equal(expected);
      expect(readLinks(given).utm).to.deep.equal({ source: 'myblog', medium: 'referral' });
      expect(messages(given)).to.deep.equal([]);
    }
  });

  it('is nothing when it is empty', () => {
    for (const given of ['', '  ', ';', '{}', {}])
      expect(readLinks(given)).to.deep.include({ entries: [], problems: [], utm: {} });
  });

  it('takes hosts in any spelling', () => {
    expect(short('WWW.Udemy.COM=cj:1; bücher.example=cj:1').map(([site]) => site)).to.deep.equal([
      'udemy.com',
      'xn--bcher-kva.example',
    ]);
  });

  it('never loses a good entry to a bad one', () => {
    const given = 'x; udemy.com=impact:oops; =; coursera.org; udemy.com=impact:trk.udemy.com/1/2/3; *=cj:1';
    expect(short(given)).to.deep.equal([udemy]);
    expect(readLinks(given).problems.map(({ field }) => field)).to.deep.equal([
      'site',
      'host',
      'site',
      'site',
      'site',
    ]);
  });

  for (const [entry, field, ...parts] of [
    [
      'udemy.com=impact:trk.udemy.com/1a/2/3',
      'publisher',
      'is "1a"',
      'expected digits',
      'impact:host/publisher/ad/campaign',
    ],
    ['udemy.com=impact:trk.udemy.com/1/2', 'campaign', 'is missing', 'the third number'],
    ['udemy.com=impact:javascript:alert(1)/1/2/3', 'host', 'trk.udemy.com or edx.sjv.io'],
    ['udemy.com=impact:coursera.pxf.io/1/2/3', 'host', 'serves coursera.org and not udemy.com'],
    ['a.example=rakuten:short/12345', 'id', 'is "short"', 'exactly 11 characters'],
    ['a.example=awin:12', 'advertiser', 'is missing', 'digits, such as 1234'],
    ['a.example=partnerize:a&b', 'camref', 'letters and digits'],
    ['*=skimlinks:114047', 'id', 'two numbers with an X between'],
    ['a.example=admitad:UPPER', 'code', '30 lower-case letters and digits'],
    ['amazon.com=amazon:myblog', 'tag', 'is "myblog"', 'myblog-20'],
    ['amazon.com=amazon:amazon.de/x-21', 'shop', 'for books alone'],
    ['books=amazon:x-21', 'shop', 'is missing', 'such as amazon.de'],
    ['books=amazon:amazon.example/x-21', 'shop', 'is "amazon.example"'],
    ['udemy.com=amazon:x-20', 'site', 'its own shops only', 'amazon.com'],
    ['openlibrary.org=bookshop:12', 'site', 'its own shops only', 'bookshop.org'],
    ['udemy.com=educative:1', 'site', 'educative.io'],
    ['*=impact:trk.udemy.com/1/2/3', 'site', 'pays for single shops', 'udemy.com'],
    ['books=skimlinks:1X2', 'site', 'pays for single shops'],
    ['https://udemy.com/=cj:1', 'site', 'expected a host such as udemy.com'],
    ['udemy=cj:1', 'site', 'expected a host such as udemy.com'],
    ['udemy.com=nobody:1', 'programme', 'is "nobody"', 'expected one of impact, rakuten, cj'],
    ['udemy.com=shareasale:1/2/3', 'programme', 'ShareASale is closed', 'awin:publisher/advertiser'],
    ['*=https://www.shareasale.com/r.cfm?u=1&urllink={url}', 'address', 'closed network', 'Awin'],
    ['*=http://go.example/?u={url}', 'address', 'expected an https address'],
    ['*=https://{host}/?u={url}', 'address', 'host spelled out'],
    ['*=https://go.example/?u={uri}', 'address', 'holds {uri}', '{rawUrl}'],
    ['*=https://go.example/?u=1', 'address', 'the same page', '{url}'],
    ['*=https://go.example/{}?u={url}', 'address', 'holds {}'],
    ['utm=color:red', 'utm', 'knows no "color"', 'source, medium, campaign, term, content'],
    ['utm=source:a&b', 'utm', 'has "a&b" for source'],
    ['{"udemy.com"', '', 'is no valid JSON', 'host=programme:ids'],
    ['{"udemy.com": {"publisher": 1}}', 'programme', 'is missing'],
    ['{"udemy.com": null}', 'programme', 'is missing'],
    ['{"udemy.com": {"programme": "awin", "publisher": {}}}', 'publisher', 'is missing'],
  ] as const) {
    it(`says what is wrong with ${entry}`, () => {
      const [problem] = readLinks(entry).problems;
      expect(problem?.field).to.equal(field);
      expect(problem?.message).to.contain(`in "${problem?.entry}"`);
      for (const part of parts) expect(problem?.message).to.contain(part);
      expect(readLinks(entry).entries).to.deep.equal([]);
    });
  }

  it('does not take inherited names for programmes, ids or placeholders', () => {
    for (const entry of [
      'a.example=constructor:1',
      'a.example=__proto__:1',
      '*=https://a.test/{constructor}{url}',
    ])
      expect(messages(entry), entry).to.have.length(1);
    expect(
      messages({ 'a.example': Object.create({ programme: 'cj', publisher: 1 }) as never }),
    ).to.have.length(1);
  });

  it('is refused without a throw when it is nothing of this kind', () => {
    const round: Record<string, unknown> = {};
    round['a.example'] = round;
    for (const given of [
      null,
      7,
      [],
      ['cj:1'],
      round,
      { 'a.example': 1n },
      { 'a.example': () => 1 },
      Symbol('x'),
    ])
      expect(readLinks(given).problems.length, typeof given).to.be.greaterThan(0);
  });

  it('shortens a long entry in its message', () => {
    expect(messages(`a.example=${'x'.repeat(500)}`)[0]!.length).to.be.lessThan(700);
  });
});
