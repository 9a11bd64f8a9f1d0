import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Lines } from '../../src/match/lines.js';

const few = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 }));
const part = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 3 });

/** Positions of the texts that are as asked, one by one. */
const positions = (texts: readonly string[], is: (text: string) => boolean): number[] =>
  texts.flatMap((text, at) => (is(text) ? [at] : []));

describe('Lines', () => {
  it('finds the texts that a loop over all of them finds', () => {
    fc.assert(
      fc.property(few, part, (texts, wanted) => {
        const lines = new Lines(texts);
        expect(lines.holding(wanted)).to.deep.equal(positions(texts, (text) => text.includes(wanted)));
        expect(lines.beginning(wanted)).to.deep.equal(positions(texts, (text) => text.startsWith(wanted)));
        expect(lines.has(wanted)).to.equal(texts.includes(wanted));
      }),
    );
  });

  it('holds nothing where there is nothing', () => {
    expect(new Lines([]).holding('a')).to.deep.equal([]);
    expect(new Lines(['']).has('')).to.equal(false);
  });
});
