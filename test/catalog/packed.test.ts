import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FREE } from '../../src/catalog/free.js';
import { KINDS, LEVELS, type Item } from '../../src/catalog/item.js';
import { packItemColumns, packItems, unpackItems } from '../../src/catalog/packed.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    'end',
    'שלום עולם',
    'مرحبا',
    '👩🏽‍💻 Coding',
    'a\tb\nc|d\\e\ff',
    '\uD800',
    'x'.repeat(10_000),
  ),
);
const slug = fc.constantFrom(
  'sql',
  'learn-sql',
  'learn-sql-2',
  'Learn-SQL',
  '9781449373320',
  'a~b',
  '=',
  '.',
  '語',
);
const title = fc.oneof(text, fc.constantFrom('Learn SQL', 'Learn: SQL!', 'SQL', '語'));

/** URLs and ids of families, such as catalogues have, and others. */
const address = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('https://a.example/learn/', 'https://b.example/?v='),
      slug,
      fc.constantFrom('', '/'),
    )
    .map(([start, name, end]) => ({ url: start + name + end, id: `a:${name}` })),
  fc
    .tuple(text, slug)
    .map(([start, name]) => ({ url: `https://c.example/${start}/${name}`, id: start + name })),
  fc.record({ url: text, id: text }),
);
const isbn = fc.constantFrom('9781449373320', '9791032305690', '9781449373321', '1449373321', '=', 'isbn');

/** Fields that are not given are absent. */
const item: fc.Arbitrary<Item> = fc
  .tuple(
    address,
    fc.record({ kind: fc.constantFrom(...KINDS), title, provider: text, skills: fc.array(text) }),
    fc.record(
      {
        institution: text,
        authors: fc.array(text.filter(Boolean), { minLength: 1, maxLength: 4 }),
        level: fc.constantFrom(...LEVELS),
        hours: fc
          .oneof(fc.nat(2000), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }))
          .map((hours) => hours + 0),
        language: text,
        free: fc.constantFrom(...FREE),
        careers: fc.array(text, { minLength: 2 }),
        popularity: fc.constantFrom(1, 2, 3),
        isbn,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([where, required, optional]) => ({ ...where, ...required, ...optional }));

const course = (name: string, more: Partial<Item> = {}): Item => ({
  id: `coursera:${name}`,
  kind: 'course',
  title: name,
  url: `https://www.coursera.org/learn/${name}`,
  provider: 'Coursera',
  skills: ['sql'],
  ...more,
});

describe('packed items', () => {
  it('come back equal and in the same order, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), (items) => {
        expect(unpackItems(packItems(items))).to.deep.equal(items);
      }),
      { numRuns: 300 },
    );
  });

  it('come back when there are none', () => expect(unpackItems(packItems([]))).to.deep.equal([]));

  it('come back when all are the same', () => {
    const items = Array.from({ length: 100 }, () => course('sql'));
    expect(unpackItems(packItems(items))).to.deep.equal(items);
  });

  it('come back with line breaks in their ids', () => {
    const items = ['a\nbxc', 'axb\nc', 'a\nbxc', 'axb\nc'].map((id) => course('x', { id }));
    expect(unpackItems(packItems(items))).to.deep.equal(items);
  });

  it('come back with wrong ISBNs as they were given', () => {
    const items = ['9781449373320', '9781449373321', '9791032305690', '', '12'].map((given, at) =>
      course(`book-${at}`, given ? { isbn: given } : {}),
    );
    expect(unpackItems(packItems(items))).to.deep.equal(items);
  });

  it('throw what says so when cut off anywhere', () => {
    const packed = packItems([
      course('sql', { title: 'endless joins' }),
      course('end', { skills: ['end'], careers: ['end'] }),
    ]);
    for (let length = 0; length < packed.length; length++) {
      expect(() => unpackItems(packed.slice(0, length)), `cut at ${length}`).to.throw(
        RangeError,
        'This index is cut off',
      );
    }
  });

  it('throw what says so when something is no packed items at all', () => {
    for (const other of ['', 'end', '\tend', '<!doctype html>', '{"items":[]}']) {
      expect(() => unpackItems(other), other).to.throw(RangeError, 'This index is cut off');
    }
  });

  it('do not repeat what follows from a title or stands in many', () => {
    const names = Array.from({ length: 50 }, (_, at) => `course-number-${at}`);
    const packed = packItems(names.map((name) => course(name)));
    expect(packed.split('https://').length - 1).to.equal(1);
    expect(packed.split('Coursera').length - 1).to.equal(1);
    for (const name of names) expect(packed.split(`${name}\n`).length, name).to.be.at.most(2);
  });

  it('do not depend on the order of fields', () => {
    const { id, kind, ...rest } = course('sql', { level: 'beginner', free: 'yes' });
    expect(packItems([{ ...rest, kind, id }])).to.equal(packItems([{ id, kind, ...rest }]));
  });
});

describe('packItemColumns', () => {
  it('names the columns that packItems joins', () => {
    const items = [course('sql'), course('python', { level: 'advanced' })];
    expect(Object.values(packItemColumns(items)).join('\t')).to.equal(packItems(items));
    expect(Object.keys(packItemColumns(items))).to.include.members(['titles', 'slugs', 'skills', 'end']);
  });
});
