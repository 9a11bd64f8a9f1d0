import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { editDistance } from '../../src/text/distance.js';
import { createFuzzyFinder } from '../../src/text/fuzzy.js';

const NAMES = [
  'python',
  'javascript',
  'java',
  'postgresql',
  'machinelearning',
  'backenddeveloper',
  'kubernetes',
  'sql',
  'go',
  'c++',
  '.net',
  'node.js',
  'photography',
];
const find = createFuzzyFinder(NAMES);
const names = (text: string): string[] => find(text).map(({ name }) => name);

describe('fuzzy look-up', () => {
  for (const [typo, name] of [
    ['pyhton', 'python'],
    ['pythn', 'python'],
    ['pithon', 'python'],
    ['pythonn', 'python'],
    ['javascrpt', 'javascript'],
    ['postgressql', 'postgresql'],
    ['machinelerning', 'machinelearning'],
    ['bakenddevelper', 'backenddeveloper'],
    ['kubernets', 'kubernetes'],
    ['phtoography', 'photography'],
  ] as const) {
    it(`finds "${name}" for "${typo}"`, () => expect(names(typo)[0]).to.equal(name));
  }

  it('is certain of the very same text', () =>
    expect(find('python')).to.deep.equal([{ name: 'python', certainty: 1 }]));

  it('is as certain as letters are right', () =>
    expect(find('pythn')).to.deep.equal([{ name: 'python', certainty: 1 - 1 / 6 }]));

  for (const text of [
    'sqk',
    'sqll',
    'goo',
    'gooo',
    'c+++',
    'net',
    'nett',
    '.nett',
    'nodejs',
    'node.jss',
    'sql',
    'go',
  ]) {
    it(`offers no short name and none with symbols for "${text}"`, () =>
      expect(names(text)).to.deep.equal([]));
  }

  it('does not take Java for JavaScript, nor the other way round', () => {
    expect(names('java')).to.deep.equal(['java']);
    expect(names('javascript')).to.deep.equal(['javascript']);
    expect(names('javascrip')).to.deep.equal(['javascript']);
  });

  it('finds nothing for other words, nothing for none and nothing in pasted texts', () => {
    expect(names('gardening')).to.deep.equal([]);
    expect(names('')).to.deep.equal([]);
    expect(names('python'.repeat(20))).to.deep.equal([]);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 10 });

  /** Whether so many edits brought and took no letter: two if the same letters repeat, or one for each that is doubled. */
  function isSlip(text: string, name: string, distance: number): boolean {
    const kinds = (word: string): string => [...new Set(word)].sort().join('');
    const repeated = (word: string): string =>
      [...new Set([...word].filter((letter, at) => word.indexOf(letter) < at))].sort().join('');
    const slips = repeated(text) === repeated(name) ? 2 : Math.abs(text.length - name.length);
    return kinds(text) === kinds(name) && distance <= slips;
  }

  it('compares up to 32 letters', () => {
    const long = 'abcdefghijklmnopqrstuvwxyzabcdef';
    const find = createFuzzyFinder([long, `${long}gh`]);
    expect(find(`${long.slice(0, -1)}x`).map(({ name }) => name)).to.include(long);
    expect(find(`${long}gx`)).to.deep.equal([]);
  });

  it('is surer of swapped and doubled letters than of wrong ones', () => {
    const find = createFuzzyFinder(['linux', 'ruby', 'chef']);
    expect(find('lniux')).to.deep.equal([{ name: 'linux', certainty: 1 - 0.52 / 5 }]);
    expect(find('cheff')).to.deep.equal([{ name: 'chef', certainty: 1 - 0.52 / 5 }]);
    expect(find('rugby')).to.deep.equal([{ name: 'ruby', certainty: 0.8 }]);
    const longer = createFuzzyFinder(['python', 'postgre', 'innovation']);
    expect(longer('phyton')).to.deep.equal([{ name: 'python', certainty: 1 - 1.04 / 6 }]);
    expect(longer('postgress')).to.deep.equal([{ name: 'postgre', certainty: 1 - 1.04 / 9 }]);
    expect(longer('innoavtoin')).to.deep.equal([{ name: 'innovation', certainty: 1 - 1.04 / 10 }]);
  });

  it('finds one wrong letter nearer than two edits among the same letters', () => {
    const find = createFuzzyFinder(['programming', 'rprogramming', 'apidevelopment', 'appdevelopment']);
    expect(find('programning')[0]!.name).to.equal('programming');
    expect(find('appdevilopment')[0]!.name).to.equal('appdevelopment');
  });

  it('is less sure where the first letter is wrong, unless the first two are swapped', () => {
    const find = createFuzzyFinder(['costing', 'litigation', 'python', 'microeconomics']);
    expect(find('hosting')).to.deep.equal([{ name: 'costing', certainty: 1 - 1 / 7 - 0.09 }]);
    expect(find('mitigation')).to.deep.equal([{ name: 'litigation', certainty: 1 - 0.1 - 0.09 }]);
    expect(find('ython')).to.deep.equal([{ name: 'python', certainty: 1 - 1 / 6 - 0.09 }]);
    expect(find('ypthon')).to.deep.equal([{ name: 'python', certainty: 1 - 0.52 / 6 }]);
    expect(find('nicroeconomics')[0]!.certainty).to.be.above(0.82);
  });

  it('offers only names within the allowed edits, surest first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 40 }), letters, (given, text) => {
        const edits = text.length < 6 ? 1 : text.length < 9 ? 2 : 3;
        const hits = createFuzzyFinder(given)(text);
        for (const { name, certainty } of hits) {
          expect(name.length).to.be.at.least(4);
          const distance = editDistance(text, name, 20);
          expect(distance).to.be.at.most(edits);
          const slip = isSlip(text, name, distance);
          const start = slip || text[0] === name[0] ? 0 : 0.09;
          const edited = (slip ? distance * 0.52 : distance) / Math.max(text.length, name.length);
          expect(certainty).to.equal(1 - edited - start);
        }
        const certainties = hits.map(({ certainty }) => certainty);
        expect(certainties).to.deep.equal([...certainties].sort((one, other) => other - one));
      }),
      { numRuns: 300 },
    );
  });

  it('finds every longer name in which one letter is missing, added or wrong', () => {
    const long = fc.stringMatching(/^[a-z]{6,20}$/);
    const edit = fc.constantFrom('drop', 'add', 'change');
    fc.assert(
      fc.property(long, fc.nat(), edit, (name, place, kind) => {
        const at = place % name.length;
        const middle = { drop: '', add: `${name[at]}q`, change: 'q' }[kind];
        const typo = name.slice(0, at) + middle + name.slice(at + 1);
        expect(createFuzzyFinder([...NAMES, name])(typo).map((hit) => hit.name)).to.include(name);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer whatever the order of the names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters), letters, (given, text) => {
        expect(createFuzzyFinder([...given].reverse())(text)).to.deep.equal(createFuzzyFinder(given)(text));
      }),
    );
  });
});
