import { expect } from '@open-wc/testing';
import { Lexicon } from '../../src/knowledge/lexicon.js';
import { keyOf } from '../../src/text/key.js';
import { words } from '../../src/text/tokens.js';
import { knowledge } from './sample.js';

const lexicon = new Lexicon(knowledge);

/** Ids and certainties of what a name stands for: "backend-developer 0.9". */
function meaningsOf(name: string, from = lexicon): string[] {
  return from.meanings(words(name)).map(({ type, at, certainty }) => {
    const { id } = type === 'career' ? knowledge.careers[at]! : knowledge.skills[at]!;
    return `${type} ${id} ${certainty}`;
  });
}

describe('Lexicon', () => {
  for (const name of [
    'Backend Developer',
    'back-end developers',
    'backend developer’s',
    'server side developer',
    'Backend Engineers',
    'Backend-Entwickler',
    'développeurs backend',
    'developpeur backend',
  ]) {
    it(`knows "${name}" as the career`, () =>
      expect(meaningsOf(name)).to.deep.equal(['career backend-developer 1']));
  }

  for (const name of [
    'backend development',
    'backend programming',
    'back-end programmers',
    'backend dev',
    'backend coder',
    'backend engineering',
    'server side dev',
  ]) {
    it(`derives the career from "${name}", less surely`, () =>
      expect(meaningsOf(name)).to.deep.equal(['career backend-developer 0.9']));
  }

  it('derives other jobs from the work they do', () => {
    expect(meaningsOf('data analysis')).to.deep.equal(['career data-analyst 0.9']);
    expect(meaningsOf('data analytics')).to.deep.equal(['career data-analyst 0.9']);
    expect(meaningsOf('machine learning engineering')).to.deep.equal([
      'career machine-learning-engineer 0.9',
    ]);
  });

  for (const [name, skill] of [
    ['js', 'javascript'],
    ['Golang', 'go'],
    ['c', 'c'],
    ['C++', 'cpp'],
    ['c#', 'csharp'],
    ['.net', 'dotnet'],
    ['dotnet', 'dotnet'],
    ['node js', 'nodejs'],
    ['NodeJS', 'nodejs'],
    ['rest api', 'rest-api'],
    ['MS Excel', 'excel'],
    ['database', 'databases'],
    ['java', 'java'],
  ] as const) {
    it(`knows "${name}" as ${skill}`, () => expect(meaningsOf(name)).to.deep.equal([`skill ${skill} 1`]));
  }

  for (const name of [
    '',
    'gardener',
    'python developer',
    'net',
    'java script engineer',
    'developer',
    'engineering',
  ]) {
    it(`knows nothing of "${name}"`, () => expect(meaningsOf(name)).to.deep.equal([]));
  }

  for (const name of ['sql constructor', 'sql __proto__', 'sql toString', 'sql hasOwnProperty']) {
    it(`takes "${name}" for plain words`, () => expect(meaningsOf(name)).to.deep.equal([]));
  }

  it('tells every meaning of an ambiguous name, once each', () => {
    const both = new Lexicon({
      skills: [
        { id: 'design', label: 'Design', kind: 'topic', aliases: ['designs', 'graphics'] },
        { id: 'graphics', label: 'Graphics', kind: 'topic' },
      ],
      careers: [],
    });
    expect(both.meaningsOfKey(keyOf('graphics')).map(({ at }) => at)).to.deep.equal([0, 1]);
    expect(both.meaningsOfKey(keyOf('designs')).map(({ at }) => at)).to.deep.equal([0]);
  });

  it('knows the words of its names, once something was looked up', () => {
    const names = new Lexicon({
      skills: [{ id: 'web-servers', label: 'Web servers', kind: 'topic', aliases: ['Web Hosting'] }],
      careers: [],
    });
    names.meanings(['web', 'hosting']);
    expect([...names.words]).to.deep.equal(['web', 'servers', 'hosting']);
  });

  it('lists its keys, each once, none empty', () => {
    const keys = lexicon.keys();
    expect(keys).to.include.members(['backenddeveloper', 'c++', '.net', 'postgre']);
    expect(new Set(keys).size).to.equal(keys.length);
    expect(
      new Lexicon({ skills: [{ id: 'x', label: '!', kind: 'tool' }], careers: [] }).keys(),
    ).to.deep.equal([]);
  });
});
