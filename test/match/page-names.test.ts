import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Lexicon } from '../../src/knowledge/lexicon.js';
import { segment } from '../../src/knowledge/segment.js';
import { NameFinder } from '../../src/match/page-names.js';
import { tokenize } from '../../src/text/tokens.js';
import { knowledge } from '../knowledge/sample.js';

const lexicon = new Lexicon(knowledge);
const finder = NameFinder.for(lexicon);

function found(text: string): string[] {
  const tokens = tokenize(text);
  return finder.find(tokens.map(({ word }) => word)).map(({ start, end }) =>
    tokens
      .slice(start, end)
      .map(({ raw }) => raw)
      .join(' '),
  );
}

const names = [...knowledge.skills, ...knowledge.careers].flatMap(({ label, aliases = [] }) => [
  label,
  ...aliases,
]);

describe('NameFinder', () => {
  it('finds every name of the knowledge in a sentence', () => {
    for (const name of names) expect(found(`We zzz ${name} zzz here`), name).to.have.length(1);
  });

  it('finds what cutting the text into segments finds, apart from derived names', () => {
    const words = names.flatMap((name) => name.split(/[\s-]+/));
    const text = fc
      .array(fc.constantFrom(...words, ...names, 'the', 'and', 'zzz', 'a', 'go.', 'of', '.net', 'node.js'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (sample) => {
        const tokens = tokenize(sample);
        const isGiven = ({ certainty }: { certainty: number }): boolean => certainty === 1;
        const segments = segment(tokens, lexicon).filter(({ meanings }) => meanings.length);
        fc.pre(segments.every(({ meanings }) => meanings.every(isGiven)));
        const expected = segments.map((one) => one.tokens.map(({ raw }) => raw).join(' '));
        expect(found(sample)).to.deep.equal(expected);
      }),
    );
  });
});
