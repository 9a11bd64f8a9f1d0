import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { editDistance } from '../../src/text/distance.js';

/** The definition, word for word: optimal string alignment without any table. */
function slowDistance(left: string, right: string): number {
  if (!left || !right) return left.length + right.length;
  const [l, r] = [left.slice(0, -1), right.slice(0, -1)];
  const ways = [
    slowDistance(l, right) + 1,
    slowDistance(left, r) + 1,
    slowDistance(l, r) + (left.at(-1) === right.at(-1) ? 0 : 1),
  ];
  if (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1)) {
    ways.push(slowDistance(l.slice(0, -1), r.slice(0, -1)) + 1);
  }
  return Math.min(...ways);
}

describe('editDistance', () => {
  for (const [left, right, distance] of [
    ['', '', 0],
    ['python', 'python', 0],
    ['python', 'pyhton', 1],
    ['python', 'pythn', 1],
    ['python', 'pyython', 1],
    ['python', 'pithon', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ] as const) {
    it(`is ${distance} from "${left}" to "${right}"`, () =>
      expect(editDistance(left, right, 9)).to.equal(distance));
  }

  it('is one more than the limit when it exceeds it', () =>
    expect([
      editDistance('kitten', 'sitting', 3),
      editDistance('kitten', 'sitting', 2),
      editDistance('abcd', 'cdab', 2),
      editDistance('a', 'abcdef', 1),
      editDistance('a', 'b', 0),
    ]).to.deep.equal([3, 3, 3, 2, 1]));

  it('agrees with the definition, up to the limit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, fc.nat(7), (left, right, limit) => {
        expect(editDistance(left, right, limit)).to.equal(Math.min(slowDistance(left, right), limit + 1));
      }),
      { numRuns: 400 },
    );
  });

  it('is the same in both directions', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '語'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(5), (left, right, limit) => {
        expect(editDistance(left, right, limit)).to.equal(editDistance(right, left, limit));
      }),
    );
  });
});
