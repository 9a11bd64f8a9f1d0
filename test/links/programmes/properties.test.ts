import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeUrl } from '../../../src/links/gate.js';
import { programmes } from '../../../src/links/programmes/programmes.js';
import { readLinks } from '../../../src/links/programmes/read.js';
import { itemAt, makerFor, place } from '../sample.js';

/** Where each programme keeps the destination, read back without its code. */
const destinationOf: { readonly [name: string]: (url: URL) => string | null } = {
  impact: ({ searchParams }) => searchParams.get('u'),
  rakuten: ({ searchParams }) => searchParams.get('murl'),
  cj: ({ searchParams }) => searchParams.get('url'),
  awin: ({ searchParams }) => searchParams.get('ued'),
  partnerize: ({ pathname }) => decodeURIComponent(pathname.replace(/^.*\/destination:/, '')),
  tradedoubler: ({ searchParams }) => searchParams.get('url'),
  admitad: ({ searchParams }) => searchParams.get('ulp'),
  flexoffers: ({ searchParams }) => searchParams.get('URL'),
  skimlinks: ({ searchParams }) => searchParams.get('url'),
  sovrn: ({ searchParams }) => searchParams.get('u'),
  template: ({ searchParams }) => searchParams.get('u'),
};

/** What may stand behind a host: hostile more often than the web is. */
const tail = fc.oneof(
  fc.webPath(),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `/${text}`),
  fc
    .array(
      fc.constantFrom(
        '&',
        '=',
        '?',
        '#',
        '%',
        '%00',
        '%2F',
        '"',
        "'",
        '<script>',
        '{url}',
        '../',
        '\\',
        '//',
        ';',
        '\ud800',
        'ä',
      ),
    )
    .map((parts) => `/${parts.join('')}`),
);
const ref = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.stringMatching(/^[A-Za-z0-9]{1,30}$/),
);

describe('whatever the destination is', () => {
  for (const { name, example, closed } of programmes.filter(
    ({ closed, name }) => !closed && destinationOf[name],
  )) {
    it(`${name} makes an https address of its own with nothing but the destination and the ref in it`, () => {
      expect(closed).to.equal(undefined);
      const site = example.startsWith('*') ? 'example.com' : example.slice(0, example.indexOf('='));
      const usual = new URL(makerFor(example).link(itemAt(`https://${site}/?a`), place).href!);
      fc.assert(
        fc.property(tail, ref, (end, sub) => {
          const plain = `https://${site}${end}`;
          fc.pre(safeUrl(plain) !== undefined);
          const link = makerFor(example, { ref: sub }).link(itemAt(plain), place);
          // Left plain by programmes that have limits.
          if (!link.paid) return link.href === safeUrl(plain);
          const url = new URL(link.href!);
          expect(url.origin).to.equal(usual.origin);
          expect(url.protocol).to.equal('https:');
          expect(url.hash).to.equal('');
          expect(link.href)
            .to.match(/^[\x21-\x7e]+$/)
            .and.not.to.match(/["'<>\\^`{|}]/);
          const allowed = new Set([
            ...usual.searchParams.keys(),
            'subId1',
            'u1',
            'sid',
            'clickref',
            'epi',
            'subid',
            'fobs',
            'xcust',
            'cuid',
            'ref',
          ]);
          expect([...url.searchParams.keys()].filter((key) => !allowed.has(key))).to.deep.equal([]);
          return destinationOf[name]!(url) === new URL(safeUrl(plain)!).href;
        }),
      );
    });
  }

  it('CJ’s plain form holds it readable after its own path', () => {
    fc.assert(
      fc.property(tail, (end) => {
        const plain = safeUrl(`https://example.com${end}`);
        fc.pre(plain !== undefined);
        const { href = '' } = makerFor('example.com=cj:725').link(itemAt(plain), place);
        const rest = new URL(href).href.replace('https://www.anrdoezrs.net/links/725/type/dlg/', '');
        expect(rest.startsWith('https%3A') ? decodeURIComponent(rest) : rest).to.equal(new URL(plain).href);
      }),
    );
  });

  it('Amazon’s tag is added once and nothing else changes', () => {
    fc.assert(
      fc.property(tail, (end) => {
        const plain = safeUrl(`https://www.amazon.com${end}`);
        fc.pre(plain !== undefined && !new URL(plain).searchParams.has('tag'));
        const before = new URL(plain);
        const after = new URL(makerFor('amazon.com=amazon:x-20').link(itemAt(plain), place).href!);
        expect([...after.searchParams]).to.deep.equal([...before.searchParams, ['tag', 'x-20']]);
        after.search = before.search = '';
        expect(after.href).to.equal(before.href);
      }),
    );
  });
});

describe('whatever a links value is', () => {
  const word = fc.constantFrom(
    'udemy.com',
    '*',
    'books',
    'utm',
    '=',
    ':',
    ';',
    '/',
    '{',
    '}',
    '"',
    'impact',
    'amazon',
    'x-20',
    'https://',
    '{url}',
    '__proto__',
    ' ',
    '\n',
    '1',
  );
  const value = fc.oneof(
    fc.array(word).map((words) => words.join('')),
    fc.string(),
    fc.json(),
    fc.object(),
    fc.anything(),
  );

  it('reading it never throws, and every problem names its entry', () => {
    fc.assert(
      fc.property(value, (given) => {
        const { entries, problems } = readLinks(given);
        for (const { entry, message } of problems) expect(message).to.contain(`in "${entry}"`);
        for (const { ids } of entries) for (const id of Object.values(ids)) expect(id).to.be.a('string');
      }),
    );
    expect(({} as Record<string, unknown>)['programme']).to.equal(undefined);
  });

  it('every link passes the gate', () => {
    fc.assert(
      fc.property(value, fc.webUrl(), ref, (given, url, sub) => {
        const { href } = makerFor(given as string, { ref: sub }).link(itemAt(url), place);
        expect(safeUrl(href)).to.equal(href);
      }),
    );
  });
});
