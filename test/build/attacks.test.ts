import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  buildIndex,
  packIndex,
  readItems,
  readKnowledge,
  unpackIndex,
  type Format,
} from '../../src/build.js';
import { formatProblem } from '../../src/build/problem.js';
import { printable } from '../../src/build/printable.js';
import { createMatcher } from '../../src/match.js';
import { ADDRESSES, PAYLOADS } from '../attacks/payloads.js';
import { index as sample } from '../match/sample.js';

const TEXTS = [
  'title',
  'url',
  'provider',
  'institution',
  'language',
  'level',
  'kind',
  'free',
  'hours',
  'isbn',
];
const LISTS = ['authors', 'skills', 'careers', 'subjects'];
const FIELDS = ['id', ...TEXTS, ...LISTS];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const fieldsOf = (payload: string, at: number): object => ({
  ...Object.fromEntries(TEXTS.map((field) => [field, payload])),
  ...Object.fromEntries(LISTS.map((field) => [field, [payload]])),
  id: `${at}`,
});

/** One catalogue with a row a payload, in which every field is that payload. */
const catalogues: { readonly [format in Exclude<Format, 'html'>]: string } = {
  csv: [FIELDS, ...PAYLOADS.map((text, at) => [`${at}`, ...Array<string>(FIELDS.length - 1).fill(text)])]
    .map((row) => row.map(quoted).join(','))
    .join('\r\n'),
  json: JSON.stringify(PAYLOADS.map(fieldsOf)),
  jsonl: PAYLOADS.map((text, at) => JSON.stringify(fieldsOf(text, at))).join('\n'),
};
/** A page with the same as linked data. */
const page = `<script type="application/ld+json">${JSON.stringify(
  PAYLOADS.map((text) => ({
    '@type': 'Course',
    name: text,
    url: text,
    provider: { name: text },
    teaches: text,
  })),
).replaceAll('<', '\\u003c')}</script>`;

/** Line ends and other blanks become spaces in a catalogue's texts. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const hasPollution = (): boolean => 'polluted' in {};

describe(`${PAYLOADS.length} attacks on what builds an index`, () => {
  for (const [format, text] of Object.entries(catalogues)) {
    test(`as ${format} they stay the titles of items, and come back from a packed index`, () => {
      const problems: string[] = [];
      const items = readItems(text, {
        format: format as Format,
        onProblem: (problem) => problems.push(formatProblem({ file: 'x', ...problem })),
      });
      assert.deepEqual(
        items.map(({ title }) => oneLine(title)),
        PAYLOADS.map(oneLine),
      );
      assert.ok(problems.length > PAYLOADS.length);
      const index = buildIndex(items, { keepDuplicates: true });
      assert.deepEqual(
        unpackIndex(packIndex(index)).items.map(({ title, url }) => ({ title, url })),
        index.items.map(({ title, url }) => ({ title, url })),
      );
      assert.equal(hasPollution(), false);
    });
  }

  test('as linked data of a page they lose their markup, as there names are HTML', () => {
    const items = readItems(page, { format: 'html' });
    assert.ok(items.length > PAYLOADS.length / 2);
    assert.equal(items[0]?.title, 'attacked()');
    for (const { url } of items) if (url) assert.match(url, /^https?:\/\//);
    assert.equal(hasPollution(), false);
  });

  test('as addresses in a table they are left out, and told of', () => {
    const rows = ADDRESSES.map((url) => `SQL,${quoted(url)}`);
    const problems: string[] = [];
    const items = readItems(`title,url\n${rows.join('\n')}`, {
      format: 'csv',
      onProblem: ({ field }) => problems.push(field),
    });
    assert.equal(items.length, ADDRESSES.length);
    for (const { url } of items) if (url) assert.match(url, /^https?:\/\//);
    assert.deepEqual([...new Set(problems)], ['url']);
  });

  test('as names of columns they are passed over', () => {
    const names = [...new Set(PAYLOADS.map(oneLine))];
    const rows = [
      ['title', ...names],
      ['SQL', ...names],
    ];
    const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
    assert.deepEqual(
      readItems(text, { format: 'csv' }).map(({ title }) => title),
      ['SQL'],
    );
    assert.equal(hasPollution(), false);
  });

  test('as careers and skills of a site’s own they are labels, or refused', () => {
    const skills = PAYLOADS.map((text) => ({ id: text, label: text, kind: 'tool', aliases: [text] }));
    const careers = PAYLOADS.map((text) => ({
      id: text,
      label: text,
      field: text,
      core: { start: [text] },
      [text]: text,
    }));
    const refused: string[] = [];
    const knowledge = readKnowledge(
      [...skills, ...careers].map((entry) => JSON.stringify(entry)).join('\n'),
      {
        base: sample.knowledge,
        onProblem: ({ message }) => refused.push(message),
      },
    );
    assert.ok(refused.length > 0);
    const packed = packIndex({ knowledge, items: sample.items });
    assert.deepEqual(unpackIndex(packed).knowledge, knowledge);
    assert.equal(hasPollution(), false);
  });

  test('as questions they throw nothing and find only what there is', () => {
    const matcher = createMatcher(sample);
    const known = new Set(sample.items);
    for (const payload of PAYLOADS)
      for (const query of [payload, `sql ${payload}`]) {
        const filter = { language: payload, provider: [payload], pin: [payload], exclude: [payload] };
        for (const options of [{}, filter])
          for (const { item } of matcher.find(query, options).items) assert.ok(known.has(item));
      }
    assert.equal(hasPollution(), false);
  });

  test('reach no terminal with signs that steer it', () => {
    for (const payload of PAYLOADS) {
      const shown = printable(payload);
      assert.doesNotMatch(shown, /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      assert.equal(shown.length, payload.length);
    }
    assert.equal(printable('S\u001b[2J\u202eQL \u00e9\u05d0'), 'S?[2J?QL \u00e9\u05d0');
  });
});
