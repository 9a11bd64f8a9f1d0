import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { slugOf } from '../../src/text/slug.js';

describe('slugOf', () => {
  for (const [title, slug] of [
    ['Machine Learning', 'machine-learning'],
    ['C++ & Café: A-Z', 'c-cafe-a-z'],
    ['The Developer’s Guide to Node.js', 'the-developers-guide-to-nodejs'],
    ['  --100% Łódź!  ', '100-lodz'],
    ['日本語 101', '101'],
    ['日本語', ''],
    ['', ''],
  ] as const) {
    it(`makes "${slug}" of "${title}"`, () => expect(slugOf(title)).to.equal(slug));
  }

  it('gives lower-case letters and digits joined by single hyphens, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(slugOf(title)).to.match(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(slugOf(slugOf(title))).to.equal(slugOf(title));
      }),
    );
  });
});
