import { expect } from '@open-wc/testing';
import type { Item, Level } from '../../src/catalog/item.js';
import { KnowledgeGraph } from '../../src/knowledge/graph.js';
import type { Meaning } from '../../src/knowledge/lexicon.js';
import { highlightsIn, reasonsFor, stageFor, wordReasons } from '../../src/match/reasons.js';
import { knowledge } from '../knowledge/sample.js';

const graph = new KnowledgeGraph(knowledge);
const skill = (id: string): Meaning => ({ type: 'skill', at: graph.skillAt.get(id)!, certainty: 1 });
const career = (id: string): Meaning => ({ type: 'career', at: graph.careerAt.get(id)!, certainty: 1 });

function item(skills: readonly string[], more: Partial<Item> = {}): Item {
  return { id: 'x', kind: 'course', title: 'X', url: '', provider: '', skills, ...more };
}

describe('reasonsFor', () => {
  const reasons = (skills: readonly string[], ...wanted: Meaning[]): string[] =>
    reasonsFor(item(skills), wanted, graph).map((reason) => reason.skill);

  it('gives id, label and kind of the asked skill', () =>
    expect(reasonsFor(item(['docker', 'rest-api']), [skill('rest-api')], graph)).to.deep.equal([
      { skill: 'rest-api', label: 'REST APIs', kind: 'concept' },
    ]));

  it('puts the asked skill before what belongs to it', () =>
    expect(reasons(['django', 'postgresql', 'python'], skill('python'))).to.deep.equal(['python', 'django']));

  it('puts core skills of a career before useful ones, else the more central first', () =>
    expect(reasons(['java', 'docker', 'sql'], career('backend-developer'))).to.deep.equal([
      'docker',
      'sql',
      'java',
    ]));

  it('puts what was named before what only belongs to a career', () =>
    expect(reasons(['sql', 'python'], career('backend-developer'), skill('python'))).to.deep.equal([
      'python',
      'sql',
    ]));

  it('gives three at most', () =>
    expect(reasons(['sql', 'python', 'docker', 'rest-api'], career('backend-developer'))).to.deep.equal([
      'sql',
      'python',
      'docker',
    ]));

  it('gives none for what nobody asked for or nothing is known about', () => {
    expect(reasons(['docker'], skill('python'))).to.deep.equal([]);
    expect(reasons(['knitting'], skill('python'))).to.deep.equal([]);
    expect(reasons([], skill('python'))).to.deep.equal([]);
    expect(reasons(['python'])).to.deep.equal([]);
  });
});

describe('highlightsIn', () => {
  const marked = (title: string, ...words: string[]): string[] =>
    highlightsIn(title, words).map(([start, end]) => title.slice(start, end));

  it('marks whole words, in the order of the title', () => {
    expect(marked('Java and JavaScript', 'java')).to.deep.equal(['Java']);
    expect(marked('C++ for C programmers', 'c')).to.deep.equal(['C']);
    expect(marked('Front-End: the end', 'end')).to.deep.equal(['End', 'end']);
    expect(marked('APIs and their tests', 'test', 'api')).to.deep.equal(['APIs', 'tests']);
    expect(marked('Zo\u00eb\u2019s Caf\u00e9', 'cafe', 'zoe')).to.deep.equal([
      'Zo\u00eb\u2019s',
      'Caf\u00e9',
    ]);
  });

  it('marks nothing where nothing was asked for', () => {
    expect(marked('SQL')).to.deep.equal([]);
    expect(marked('', 'sql')).to.deep.equal([]);
  });
});

describe('wordReasons', () => {
  it('gives each word once, as the title writes it, and three at most', () => {
    expect(wordReasons('Art and art', [[0, 3]])).to.deep.equal([{ skill: '', label: 'Art', kind: 'word' }]);
    const highlights = [
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
      [8, 9],
    ] as const;
    expect(wordReasons('a b a c d', highlights).map(({ label }) => label)).to.deep.equal(['a', 'b', 'c']);
  });
});

describe('stageFor', () => {
  const stage = (
    skills: readonly string[],
    level?: Level,
    careers: readonly string[] = [],
  ): string | undefined =>
    stageFor(item(skills, { careers, ...(level && { level }) }), career('backend-developer').at, graph);

  it('follows the first skill that the career asks for', () => {
    expect(stage(['python', 'docker'])).to.equal('start');
    expect(stage(['knitting', 'docker', 'python'])).to.equal('build');
    expect(stage(['go'])).to.equal('deepen');
  });

  it('puts advanced items last and intermediate ones not at the start', () => {
    expect(stage(['python'], 'beginner')).to.equal('start');
    expect(stage(['python'], 'intermediate')).to.equal('build');
    expect(stage(['go'], 'intermediate')).to.equal('deepen');
    expect(stage(['python'], 'advanced')).to.equal('deepen');
  });

  it('starts with what prepares for the career as a whole', () => {
    expect(stage(['knitting'], undefined, ['backend-developer'])).to.equal('start');
    expect(stage(['knitting'], undefined, ['data-analyst'])).to.equal(undefined);
  });

  it('is unknown for what is no part of the career', () => expect(stage(['knitting'])).to.equal(undefined));
});
