import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isProblem, readItem, type ItemProblem } from '../../src/catalog/guard.js';
import type { Item } from '../../src/catalog/item.js';

const course = { title: 'Learn SQL', url: 'https://www.coursera.org/learn/sql', skills: ['sql'] };

function itemOf(value: unknown): Item {
  const found = readItem(value, 0);
  if (isProblem(found)) throw new Error(found.message);
  return found;
}

function problemOf(value: unknown, index = 0): ItemProblem {
  const found = readItem(value, index);
  if (!isProblem(found)) throw new Error(`${JSON.stringify(found)} is no problem`);
  return found;
}

describe('readItem', () => {
  describe('takes', () => {
    it('every field as it is given', () => {
      const full: Item = {
        id: 'ddia',
        kind: 'book',
        title: 'Designing Data-Intensive Applications',
        url: 'https://dataintensive.net/',
        provider: 'O’Reilly',
        institution: 'O’Reilly Media',
        authors: ['Martin Kleppmann'],
        level: 'advanced',
        hours: 24.5,
        language: 'en',
        free: 'no',
        skills: ['databases', 'system-design'],
        careers: ['backend-developer'],
        popularity: 3,
        isbn: '9781449373320',
      };
      expect(itemOf(full)).to.deep.equal(full);
    });

    it('a title alone', () =>
      expect(itemOf({ title: ' Learn SQL ' })).to.deep.equal({
        id: 'Learn SQL',
        kind: 'course',
        title: 'Learn SQL',
        url: '',
        provider: '',
        skills: [],
      }));

    it('the URL for the id and its host for the provider where these are missing', () => {
      const { id, provider } = itemOf(course);
      expect(id).to.equal('https://www.coursera.org/learn/sql');
      expect(provider).to.equal('coursera.org');
    });

    it('null, undefined and empty texts for fields that are not given', () => {
      const empty = {
        id: '',
        kind: null,
        provider: undefined,
        level: '',
        hours: null,
        free: '',
        isbn: '',
        authors: [],
      };
      expect(itemOf({ ...course, ...empty })).to.deep.equal(itemOf(course));
    });

    for (const [field, given, taken] of [
      ['id', 17, '17'],
      ['kind', 'Book', 'book'],
      ['level', ' Beginner ', 'beginner'],
      ['free', true, 'yes'],
      ['free', false, 'no'],
      ['free', 'AUDIT', 'audit'],
      ['isbn', '978-1-4493-7332-0', '9781449373320'],
      ['isbn', '0-8044-2957-X', '9780804429573'],
      ['provider', '  edX ', 'edX'],
      ['hours', 0.5, 0.5],
      ['popularity', 2, 2],
    ] as const) {
      it(`${field} ${JSON.stringify(given)} as ${JSON.stringify(taken)}`, () =>
        expect(itemOf({ ...course, [field]: given })[field]).to.equal(taken));
    }

    it('no fields that it does not know', () =>
      expect(itemOf({ ...course, price: 12, html: '<b>' })).to.deep.equal(itemOf(course)));

    it('markup in texts as the text that it is', () =>
      expect(itemOf({ title: '<img src=x onerror=alert(1)>' }).title).to.equal(
        '<img src=x onerror=alert(1)>',
      ));
  });

  describe('refuses', () => {
    for (const [field, value, message] of [
      ['title', undefined, 'item 3: title is missing, accepted is a text'],
      ['title', '  ', 'item 3: title is missing, accepted is a text'],
      ['title', 7, 'item 3: title is 7, accepted is a text'],
      ['url', { href: 'x' }, 'item 3: url is an object, accepted is a text'],
      ['id', ['a'], 'item 3: id is a list, accepted is a text'],
      ['kind', 'podcast', 'item 3: kind is "podcast", accepted is course, book'],
      ['provider', 5, 'item 3: provider is 5, accepted is a text'],
      ['institution', true, 'item 3: institution is true, accepted is a text'],
      ['language', 12, 'item 3: language is 12, accepted is a text'],
      ['authors', 'Ada', 'item 3: authors is "Ada", accepted is a list of texts'],
      ['authors', ['Ada', 1], 'item 3: authors is a list, accepted is a list of texts'],
      ['skills', 'sql', 'item 3: skills is "sql", accepted is a list of texts'],
      ['careers', { 0: 'x' }, 'item 3: careers is an object, accepted is a list of texts'],
      ['level', 'easy', 'item 3: level is "easy", accepted is beginner, intermediate, advanced'],
      ['level', 1, 'item 3: level is 1, accepted is beginner, intermediate, advanced'],
      ['hours', '12', 'item 3: hours is "12", accepted is a number of hours from 0 up'],
      ['hours', -1, 'item 3: hours is -1, accepted is a number of hours from 0 up'],
      ['hours', NaN, 'item 3: hours is NaN, accepted is a number of hours from 0 up'],
      ['hours', Infinity, 'item 3: hours is Infinity, accepted is a number of hours from 0 up'],
      ['free', 'gratis', 'item 3: free is "gratis", accepted is yes, audit, no, true or false'],
      ['free', 1, 'item 3: free is 1, accepted is yes, audit, no, true or false'],
      ['popularity', 4, 'item 3: popularity is 4, accepted is 0, 1, 2 or 3'],
      ['popularity', '3', 'item 3: popularity is "3", accepted is 0, 1, 2 or 3'],
      [
        'isbn',
        '9781449373321',
        'item 3: isbn is "9781449373321", accepted is an ISBN-13 with a right check digit',
      ],
      [
        'isbn',
        9781449373320,
        'item 3: isbn is 9781449373320, accepted is an ISBN-13 with a right check digit',
      ],
    ] as const) {
      it(`${field} ${String(JSON.stringify(value))}`, () =>
        expect(problemOf({ ...course, [field]: value }, 3)).to.deep.equal({ index: 3, field, message }));
    }

    for (const [value, found] of [
      [null, 'null'],
      [undefined, 'undefined'],
      ['Learn SQL', '"Learn SQL"'],
      [12, '12'],
      [true, 'true'],
      [[course], 'a list'],
    ] as const) {
      it(`${found} in place of an object`, () =>
        expect(problemOf(value, 12)).to.deep.equal({
          index: 12,
          field: '',
          message: `item 12: expected an object, found ${found}`,
        }));
    }

    it('the first wrong field of several, in short', () => {
      const { field, message } = problemOf({ ...course, level: 'x'.repeat(500), hours: -1 });
      expect(field).to.equal('level');
      expect(message).to.have.length.below(120);
    });
  });

  it('never throws and always answers an item or a problem, whatever it gets', () => {
    const field = fc.constantFrom(
      'id',
      'title',
      'url',
      'kind',
      'skills',
      'level',
      'hours',
      'free',
      'isbn',
      'language',
    );
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(fc.oneof(value, fc.dictionary(field, value)), (given) => {
        const found = readItem(given, 4);
        if (isProblem(found)) expect(found.message).to.match(/^item 4: /);
        else expect(found.title).not.to.equal('');
      }),
      { numRuns: 500 },
    );
  });

  it('does not read what a page has put on Object.prototype', () => {
    const polluted = Object.prototype as Record<string, unknown>;
    polluted.level = 'nonsense';
    polluted.authors = ['Mallory'];
    polluted.title = 'Not mine';
    try {
      expect(itemOf(course)).to.have.all.keys('id', 'kind', 'title', 'url', 'provider', 'skills');
      expect(itemOf(course).title).to.equal('Learn SQL');
      expect(problemOf({ url: course.url }).field).to.equal('title');
    } finally {
      delete polluted.level;
      delete polluted.authors;
      delete polluted.title;
    }
  });
});
