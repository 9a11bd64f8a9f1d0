import { expect } from '@open-wc/testing';
import type { Item } from '../../src/catalog/item.js';
import { safeUrl, sameUrl } from '../../src/links/gate.js';
import { linkTo, type LinkContext } from '../../src/links/link.js';

const URL_PLAIN = 'https://www.coursera.org/learn/sql';
const item: Item = {
  id: 'sql',
  kind: 'course',
  title: 'Learn SQL',
  url: URL_PLAIN,
  provider: 'Coursera',
  skills: ['sql'],
};
const context: LinkContext = { query: 'sql', position: 1, layout: 'grid', ref: '' };

describe('safeUrl', () => {
  for (const url of [
    'https://example.org/',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/a',
    'https://example.org/?u=https%3A%2F%2Fb.example%2F#top',
  ]) {
    it(`passes ${url} as given`, () => expect(safeUrl(url)).to.equal(url));
  }

  it('trims what surrounds an address', () =>
    expect(safeUrl(' https://a.example/\n')).to.equal('https://a.example/'));
  it('takes a URL object', () =>
    expect(safeUrl(new URL('https://a.example/b'))).to.equal('https://a.example/b'));

  for (const refused of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hi',
    'vbscript:x',
    'blob:https://a.example/1',
    'ftp://a.example/',
    '//a.example/',
    '/path',
    'path',
    'https:a.example',
    'https:/a.example',
    'https://',
    'https://[bad',
    'ht\ntps://a.example',
    '\u0000https://a.example',
    '',
    undefined,
    null,
    7,
    {},
    ['https://a.example/'],
    { toString: () => 'https://a.example/' },
  ]) {
    it(`refuses ${JSON.stringify(refused)}`, () => expect(safeUrl(refused)).to.equal(undefined));
  }
});

describe('sameUrl', () => {
  it('looks past spelling', () => expect(sameUrl('https://A.example', 'https://a.example/')).to.equal(true));
  it('tells addresses apart', () =>
    expect(sameUrl('https://a.example/', 'https://a.example/?b')).to.equal(false));
});

describe('linkTo', () => {
  const plain = { href: URL_PLAIN, rel: 'noopener', changed: false };

  it('is the plain address without a hook', () => expect(linkTo(item, context)).to.deep.equal(plain));

  it('is marked as paid exactly when the hook changed the address', () => {
    expect(linkTo(item, context, () => 'https://go.example/?u=1')).to.deep.equal({
      href: 'https://go.example/?u=1',
      rel: 'sponsored nofollow noopener',
      changed: true,
    });
    expect(linkTo(item, context, ({ url }) => url)).to.deep.equal(plain);
    expect(
      linkTo({ ...item, url: 'https://a.example' }, context, () => 'https://a.example/').changed,
    ).to.equal(false);
  });

  it('lets the hook keep the plain address by answering nothing', () => {
    expect(linkTo(item, context, () => undefined)).to.deep.equal(plain);
    expect(linkTo(item, context, () => null)).to.deep.equal(plain);
  });

  it('gives the hook the item and its place', () => {
    const place = { ...context, career: 'backend-developer', position: 3, ref: 'blog' };
    let seen: unknown[] = [];
    linkTo(item, place, (...given) => void (seen = given));
    expect(seen).to.deep.equal([item, place]);
  });

  it('falls back to the plain address and names the item when the hook throws', () => {
    const link = linkTo(item, context, () => {
      throw new Error('no programme');
    });
    expect(link).to.include(plain);
    expect(link.problem).to.contain('Learn SQL').and.to.contain('no programme');
  });

  for (const [answer, shown] of [
    ['javascript:alert(1)', '"javascript:alert(1)"'],
    ['/go/1', '"/go/1"'],
    ['', '""'],
    [42, 'number'],
    [Promise.resolve(URL_PLAIN), 'promise'],
  ] as const) {
    it(`falls back to the plain address when the hook answers ${shown}`, () => {
      const link = linkTo(item, context, () => answer as string);
      expect(link).to.include(plain);
      expect(link.problem).to.contain('Learn SQL').and.to.contain(shown);
    });
  }

  it('has no address and says why when the item has an unsafe one', () => {
    const link = linkTo({ ...item, url: 'javascript:alert(1)' }, context);
    expect(link.href).to.equal(undefined);
    expect(link.problem).to.contain('Learn SQL').and.to.contain('javascript:alert(1)');
  });

  it('has no address and nothing to say when the item has none', () => {
    expect(linkTo({ ...item, url: '' }, context)).to.deep.equal({ rel: 'noopener', changed: false });
  });

  it('lets the hook find an address for an item without one', () => {
    const link = linkTo(
      { ...item, url: '', isbn: '9781449373320' },
      context,
      ({ isbn }) => `https://b.example/${isbn}`,
    );
    expect(link).to.deep.equal({
      href: 'https://b.example/9781449373320',
      rel: 'sponsored nofollow noopener',
      changed: true,
    });
  });

  it('ignores a hook that is no function', () => {
    expect(linkTo(item, context, 'https://a.example/' as never)).to.deep.equal(plain);
  });
});
