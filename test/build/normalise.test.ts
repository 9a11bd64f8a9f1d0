import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readItems, type UntaggedItem } from '../../src/build.js';

/** The one item of a one-line catalogue without faults. */
function read(fields: object): UntaggedItem {
  const items = readItems(JSON.stringify({ title: 'SQL', ...fields }), {
    format: 'jsonl',
    onProblem: ({ message }) => assert.fail(message),
  });
  return items[0]!;
}

type Expectation = readonly [given: object, expected: unknown];

const FIELDS: { readonly [field in keyof UntaggedItem]?: readonly Expectation[] } = {
  title: [
    [{ title: 1984 }, '1984'],
    [{ title: ' SQL ' }, 'SQL'],
  ],
  url: [
    [{ url: 'example.com/sql' }, 'https://example.com/sql'],
    [{ url: '//example.com/sql' }, 'https://example.com/sql'],
    [{ url: ' http://example.com/sql ' }, 'http://example.com/sql'],
    [{ url: '' }, ''],
  ],
  provider: [[{ provider: { name: 'Coursera' } }, 'Coursera']],
  institution: [
    [{ university: 'Duke' }, 'Duke'],
    [{ partner: { name: 'Duke' }, university: 'MIT' }, 'Duke'],
    [{ institution: 'Yale', partner: 'Duke' }, 'Yale'],
  ],
  kind: [
    [{}, 'course'],
    [{ kind: 'E-Book' }, 'book'],
    [{ kind: 'MOOC' }, 'course'],
    [{ type: 'Paperback' }, 'book'],
    [{ type: 'guided project' }, 'course'],
    [{ type: 'xseries' }, 'course'],
    [{ isbn: '9781491957660' }, 'book'],
    [{ isbn: '9781491957660', kind: 'course' }, 'course'],
  ],
  level: [
    [{ level: 'Beginner' }, 'beginner'],
    [{ level: 'Introductory' }, 'beginner'],
    [{ level: 'Débutant' }, 'beginner'],
    [{ level: 'Anfänger' }, 'beginner'],
    [{ level: 'Intermediate level' }, 'intermediate'],
    [{ level: 'Expert' }, 'advanced'],
    [{ level: 'Avanzado' }, 'advanced'],
    [{ level: 'All Levels' }, undefined],
    [{ level: 'Beginner to Advanced' }, undefined],
    [{ level: 'N/A' }, undefined],
    [{ level: '' }, undefined],
  ],
  hours: [
    [{ hours: 12.5 }, 12.5],
    [{ hours: '16' }, 16],
    [{ hours: '4,5' }, 4.5],
    [{ hours: '16 hours' }, 16],
    [{ hours: '1h 30m' }, 1.5],
    [{ hours: '90 minutes' }, 1.5],
    [{ hours: '4-6 hours' }, 5],
    [{ hours: '22 total hours' }, 22],
    [{ hours: '6 weeks, 5 hours per week' }, 30],
    [{ hours: '8 Wochen, 2-4 hours/week' }, 24],
    [{ hours: 'PT33H19M48S' }, 33.33],
    [{ hours: 'PT1H30M' }, 1.5],
  ],
  free: [
    [{ free: true }, 'yes'],
    [{ free: 'Free' }, 'yes'],
    [{ free: 'Kostenlos' }, 'yes'],
    [{ free: 'Paid' }, 'no'],
    [{ free: 'false' }, 'no'],
    [{ free: '$0' }, 'yes'],
    [{ free: 1 }, 'yes'],
    [{ free: 'Free to audit' }, 'audit'],
    [{ price: 0 }, 'yes'],
    [{ price: '0.00 EUR' }, 'yes'],
    [{ price: '$19.99' }, 'no'],
    [{ price: 'on request' }, undefined],
    [{ price: 0, free: 'no' }, 'no'],
  ],
  authors: [
    [{ authors: 'Ada Byron, Alan Turing' }, ['Ada Byron', 'Alan Turing']],
    [{ authors: 'Knuth, Donald' }, ['Knuth, Donald']],
    [{ authors: 'Knuth, Donald; Byron, Ada' }, ['Knuth, Donald', 'Byron, Ada']],
    [{ authors: [{ name: 'Ada Byron' }] }, ['Ada Byron']],
  ],
  skills: [
    [{ skills: 'SQL, Python' }, ['SQL', 'Python']],
    [{ skills: 'Arts, Crafts; Sewing' }, ['Arts, Crafts', 'Sewing']],
    [{ skills: ['SQL', null, { name: 'Python' }] }, ['SQL', 'Python']],
  ],
  language: [
    [{ language: ['English', 'Spanish'] }, 'en'],
    [{ language: ' ' }, undefined],
  ],
  popularity: [
    [{ popularity: '2' }, 2],
    [{ learners: '1.2M' }, 3],
    [{ learners: '12k' }, 1],
    [{ learners: '123.456 learners' }, 2],
  ],
  isbn: [
    [{ isbn: '978-1-4919-5766-0' }, '9781491957660'],
    [{ isbn: 'ISBN-10: 1491957662' }, '9781491957660'],
    [{ isbn: 9781491957660 }, '9781491957660'],
  ],
};

for (const [field, expectations] of Object.entries(FIELDS)) {
  describe(`${field} as other catalogues write it`, () => {
    for (const [given, expected] of expectations)
      test(`${JSON.stringify(given)} is ${JSON.stringify(expected)}`, () =>
        assert.deepEqual(read(given)[field as keyof UntaggedItem], expected));
  });
}
