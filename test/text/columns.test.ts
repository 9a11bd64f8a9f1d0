import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  Dictionary,
  joinColumns,
  packNumberLists,
  packNumbers,
  packSortedTexts,
  packTextLists,
  packTexts,
  splitColumns,
  unpackNumberLists,
  unpackNumbers,
  unpackSortedTexts,
  unpackTextLists,
  unpackTexts,
} from '../../src/text/columns.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '\t',
      '\n',
      '\r',
      '\f',
      '|',
      '\\',
      't',
      'n',
      'f',
      'p',
      '\uD83D',
      '\uDE00',
      '\u2028',
      '\0',
    ),
  }),
);
const number = fc.oneof(fc.nat(100), fc.nat(4000), fc.nat(1_000_000));

describe('texts in a column', () => {
  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        expect(unpackTexts(packTexts(texts), texts.length)).to.deep.equal(texts);
      }),
      { numRuns: 500 },
    );
  });

  it('tell no text from one empty text by their count', () => {
    expect(packTexts([])).to.equal(packTexts(['']));
    expect(unpackTexts('', 0)).to.deep.equal([]);
    expect(unpackTexts('', 1)).to.deep.equal(['']);
  });

  it('stand one a line, plain where they can', () =>
    expect(packTexts(['Learn SQL', 'a|b', 'c\\d'])).to.equal('Learn SQL\na\\pb\nc\\\\d'));
});

describe('lists of texts in a column', () => {
  it('come back as they were; a list of one empty text is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { maxLength: 5 })), (lists) => {
        const expected = lists.map((list) => (list.length === 1 && list[0] === '' ? [] : list));
        expect(unpackTextLists(packTextLists(lists), lists.length)).to.deep.equal(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('are separated by lines, their texts by bars', () =>
    expect(packTextLists([['a', 'b'], [], ['c|d']])).to.equal('a|b\n\nc\\pd'));
});

describe('numbers in a column', () => {
  it('come back as they were, up to a million and beyond', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(number, fc.maxSafeNat())), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).to.deep.equal(numbers);
      }),
      { numRuns: 500 },
    );
  });

  it('come back at every length', () => {
    const numbers = Array.from({ length: 5000 }, (_, at) => at);
    expect(unpackNumbers(packNumbers(numbers))).to.deep.equal(numbers);
  });

  it('take one character while small, two in the hundreds', () => {
    expect(packNumbers([0, 9, 10, 57])).to.have.length(4);
    expect(packNumbers([58, 999])).to.have.length(4);
  });

  it('hold nothing that a column, a row or a script would have to escape', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(packNumbers(numbers)).to.match(/^[!#-&(-[\]-_a-{}~]*$/);
      }),
    );
  });

  it('come back in lists', () => {
    fc.assert(
      fc.property(fc.array(fc.array(number)), (lists) => {
        expect(unpackNumberLists(packNumberLists(lists), lists.length)).to.deep.equal(lists);
      }),
    );
  });
});

describe('columns', () => {
  it('come back as they were, of texts and of numbers', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), fc.array(number), (texts, numbers) => {
        const [first = '', second = '', ...more] = splitColumns(
          joinColumns([packTexts(texts), packNumbers(numbers)]),
        );
        expect(more).to.deep.equal([]);
        expect(unpackTexts(first, texts.length)).to.deep.equal(texts);
        expect(unpackNumbers(second)).to.deep.equal(numbers);
      }),
    );
  });

  it('can be joined with form feeds, which no column holds', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        expect(packTexts(texts)).not.to.include('\f');
      }),
    );
  });
});

describe('sorted texts', () => {
  it('leave out what the text before begins with', () =>
    expect(packSortedTexts(['data', 'database', 'date', 'web'])).to.equal('0data\n4base\n3e\n0web'));

  it('come back as they were, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        expect(unpackSortedTexts(packSortedTexts(texts), texts.length)).to.deep.equal(texts);
      }),
    );
    const long = ['x'.repeat(80), 'x'.repeat(90)];
    expect(unpackSortedTexts(packSortedTexts(long), 2)).to.deep.equal(long);
  });
});

describe('Dictionary', () => {
  it('numbers each text once, frequent ones first, else by their letters', () =>
    expect(new Dictionary(['b', 'c', 'a', 'c', 'b', 'c']).entries).to.deep.equal(['c', 'b', 'a']));

  it('gives the number under which a text stands', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const dictionary = new Dictionary(texts);
        for (const text of texts) expect(dictionary.entries[dictionary.number(text)]).to.equal(text);
        expect(dictionary.entries).to.have.length(new Set(texts).size);
      }),
    );
  });

  it('does not depend on the order of the texts', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        expect(new Dictionary([...texts].reverse()).entries).to.deep.equal(new Dictionary(texts).entries);
      }),
    );
  });
});
