import { expect } from '@open-wc/testing';
import type { Item } from '../../src/catalog/item.js';
import { safeUrl } from '../../src/links/gate.js';
import { plainLink } from '../../src/links/link.js';
import { sameUrl } from '../../src/links/same-url.js';

const URL_PLAIN = 'https://www.coursera.org/learn/sql';
const item: Item = {
  id: 'sql',
  kind: 'course',
  title: 'Learn SQL',
  url: URL_PLAIN,
  provider: 'Coursera',
  skills: ['sql'],
};

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

describe('plainLink', () => {
  it('is the address as given', () =>
    expect(plainLink(item)).to.deep.equal({ href: URL_PLAIN, rel: 'noopener', paid: false }));

  it('has no address and says why when the item has an unsafe one', () => {
    const link = plainLink({ ...item, url: 'javascript:alert(1)' });
    expect(link.href).to.equal(undefined);
    expect(link.problem).to.contain('Learn SQL').and.to.contain('javascript:alert(1)');
  });

  it('has no address and nothing to say when the item has none', () => {
    expect(plainLink({ ...item, url: '' })).to.deep.equal({ rel: 'noopener', paid: false });
  });
});
