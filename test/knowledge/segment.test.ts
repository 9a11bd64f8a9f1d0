import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Lexicon } from '../../src/knowledge/lexicon.js';
import { segment } from '../../src/knowledge/segment.js';
import { tokenize } from '../../src/text/tokens.js';
import { knowledge } from './sample.js';

const lexicon = new Lexicon(knowledge);

/** The runs a text is cut into; known names stand in brackets. */
function cut(text: string): string[] {
  return segment(tokenize(text), lexicon).map(({ tokens, meanings }) => {
    const run = tokens.map(({ raw }) => raw).join(' ');
    return meanings.length ? `[${run}]` : run;
  });
}

describe('segment', () => {
  for (const [text, expected] of [
    ['Courses for back-end developers', ['Courses', 'for', '[back end developers]']],
    ['machine learning engineer', ['[machine learning engineer]']],
    ['machine learning in Python', ['[machine learning]', 'in', '[Python]']],
    ['Microsoft Excel and SQL', ['[Microsoft Excel]', 'and', '[SQL]']],
    ['excel sql excel', ['[excel]', '[sql]', '[excel]']],
    ['JavaScript, not Java', ['[JavaScript]', 'not', '[Java]']],
    ['the Python and the snake', ['the', '[Python]', 'and', 'the', 'snake']],
    ['C C++ C# .NET', ['[C]', '[C++]', '[C#]', '[.NET]']],
    ['gardening', ['gardening']],
    ['', []],
  ] as const) {
    it(`cuts "${text}"`, () => expect(cut(text)).to.deep.equal(expected));
  }

  it('tells what a run stands for', () => {
    const [first] = segment(tokenize('sql'), lexicon);
    const at = knowledge.skills.findIndex(({ id }) => id === 'sql');
    expect(first!.meanings).to.deep.equal([{ type: 'skill', at, certainty: 1 }]);
  });

  it('loses no word and changes no order', () => {
    const word = fc.constantFrom(
      'machine',
      'learning',
      'engineer',
      'back',
      'end',
      'developer',
      'and',
      'the',
      'sql',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (list) => {
        const tokens = tokenize(list.join(' '));
        expect(segment(tokens, lexicon).flatMap((run) => run.tokens)).to.deep.equal(tokens);
      }),
      { numRuns: 300 },
    );
  });

  it('starts and ends no name with a joining word', () => {
    const word = fc.constantFrom('and', 'the', 'n', 'sql', 'machine', 'learning');
    fc.assert(
      fc.property(fc.array(word), (list) => {
        for (const { tokens, meanings } of segment(tokenize(list.join(' ')), lexicon)) {
          if (!meanings.length) continue;
          expect(['and', 'the', 'n']).not.to.include(tokens[0]!.word);
          expect(['and', 'the', 'n']).not.to.include(tokens.at(-1)!.word);
        }
      }),
    );
  });
});
