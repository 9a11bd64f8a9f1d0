import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { WordIndex } from '../../src/match/word-index.js';
import { singular } from '../../src/text/key.js';
import { words } from '../../src/text/tokens.js';

describe('WordIndex', () => {
  const titles = new WordIndex([
    'Python',
    'Learn Python: a Python Course',
    'Back-End Courses with Node.js',
    '機械学習入門',
  ]);

  it('tells which texts hold a word, in any number and case', () => {
    expect(titles.holders('python')).to.deep.equal([0, 1]);
    expect(titles.holders('course')).to.deep.equal([1, 2]);
    expect(titles.holders('courses')).to.deep.equal([1, 2]);
    expect(titles.holders('ruby')).to.deep.equal([]);
  });

  it('knows compounds by their parts and as one word', () => {
    for (const word of ['back', 'end', 'backend', 'node', 'nodejs'])
      expect(titles.holders(word), word).to.deep.equal([2]);
  });

  it('finds a part of a run where words are not divided', () =>
    expect(titles.holders('学習')).to.deep.equal([3]));

  it('tells which texts hold a word more than once', () => {
    expect(titles.repeaters('python')).to.deep.equal([1]);
    expect(titles.repeaters('course')).to.deep.equal([]);
    // Its parts are noted beside the compound, which does not say them twice.
    expect(titles.repeaters('backend')).to.deep.equal([]);
  });

  it('counts a word less in a longer text', () => {
    expect(titles.worth(0, 1)).to.equal(1);
    expect(titles.worth(1, 1)).to.be.below(1);
  });

  it('holds what a search through all words of all texts finds', () => {
    const word = fc.constantFrom('sql', 'python', 'pythons', 'web', 'data', 'c++');
    const text = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), word, (texts, asked) => {
        const index = new WordIndex(texts);
        const times = texts.map(
          (each) => words(each).filter((one) => singular(one) === singular(asked)).length,
        );
        const atLeast = (least: number): number[] =>
          times.flatMap((count, at) => (count >= least ? [at] : []));
        expect(index.holders(asked)).to.deep.equal(atLeast(1));
        expect(index.repeaters(asked)).to.deep.equal(atLeast(2));
      }),
    );
  });
});
