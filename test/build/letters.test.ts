import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eld } from 'eld/extrasmall';
import fc from 'fast-check';
import { scoresByLetters } from '../../src/build/letters.js';

/** What the package says whose groups of letters are used. */
const oracle = (text: string): [string, number][] =>
  Object.entries(eld.detect(text).getScores()).sort(([one], [other]) => (one < other ? -1 : 1));
const scores = (text: string): [string, number][] =>
  [...scoresByLetters(text)].sort(([one], [other]) => (one < other ? -1 : 1));

describe('scoresByLetters', () => {
  for (const text of [
    '',
    '101',
    'C',
    'Sun',
    'Cour',
    'The complete guide to SQL',
    "L'art de la cuisine",
    "Maths 'n' more",
    'Gr\u00f6\u00dfenordnungen der Stra\u00dfe',
    'Ph\u00e2n t\u00edch d\u1eef li\u1ec7u',
    '\u041e\u0441\u043d\u043e\u0432\u044b Python',
    'EXCEL \u2013 2024 [Updated]',
    '\u{1f600} fun',
  ]) {
    test(`agrees with eld on "${text}"`, () => assert.deepEqual(scores(text), oracle(text)));
  }

  test('agrees with eld on texts in Latin letters; other letters tell the language by themselves', () => {
    const letters = [
      ...'abcdeghijlmnoprstuvwxyzABEISTXZ\u00e4\u00e7\u00e9\u00f1\u0142\u0151\u0153\u1ea1\u1ef1',
    ];
    const signs = [..." '`\u2019-.,:()0189&\u00bf\u2013\u{1f600}"];
    const word = fc.oneof(
      fc.constantFrom('of', 'the', 'curso', 'para', 'und', '\u00fcber', 'c\u00f3mo', "l'eau", 'x', '-', '3D'),
      fc.string({ unit: fc.constantFrom(...letters, ...signs), maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join(' ');
        assert.deepEqual(scores(text), oracle(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('of a long text reads the beginning', () => {
    const text = 'Introduction to databases '.repeat(12).slice(0, 300);
    assert.deepEqual(scores(`${text}${'\u00fcber'.repeat(1_000)}`), scores(text));
  });
});
