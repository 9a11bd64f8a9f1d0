import { expect } from '@open-wc/testing';
import type { Understood } from '../../src/match/types.js';
import { matcher } from './sample.js';

const understood = (query: string): Understood => matcher.find(query).understood;

/** What was understood, in short: names with certainty, then what else is asked for. */
function gist(query: string): object {
  const { careers, skills, topics, words, ...facets } = understood(query);
  const names = [...careers, ...skills, ...topics].map(({ id, certainty }) =>
    certainty === 1 ? id : `${id} ${certainty}`,
  );
  return { names, ...facets, ...(words.length && { words }) };
}

describe('a query is understood', () => {
  for (const [query, expected] of [
    ['sql', { names: ['sql'] }],
    ['Learn SQL online', { names: ['sql'] }],
    ['courses for backend developers', { names: ['backend-developer'], kind: 'course' }],
    ['Back-End Engineers', { names: ['backend-developer'] }],
    ['backend programming', { names: ['backend-developer 0.9'] }],
    ['how to learn Python from scratch', { names: ['python'], level: 'beginner' }],
    ['free beginner python course', { names: ['python'], level: 'beginner', free: true, kind: 'course' }],
    ['Python classes for newbies', { names: ['python'], level: 'beginner', kind: 'course' }],
    ['advanced SQL books', { names: ['sql'], level: 'advanced', kind: 'book' }],
    ['go from go', { names: ['go'], words: ['from'] }],
    ['udemy docker', { names: ['docker'], provider: 'Udemy' }],
    ['udemy', { names: [], provider: 'Udemy', words: ['udemy'] }],
    ['sql course from coursera', { names: ['sql'], kind: 'course', provider: 'Coursera', words: ['from'] }],
    ['python and machine learning', { names: ['python', 'machine-learning'] }],
    ['sql SQL Sql', { names: ['sql'] }],
    ['sql developer', { names: ['backend-developer 0.7', 'sql'] }],
    ['developer', { names: [], words: ['developer'] }],
    ['sql for gardening', { names: ['sql'], words: ['gardening'] }],
    ['Backend-Entwickler', { names: ['backend-developer'] }],
    ['développeur backend', { names: ['backend-developer'] }],
    ['', { names: [] }],
  ] as const) {
    it(`"${query}"`, () => expect(gist(query)).to.deep.equal(expected));
  }

  it('as career, skill or topic', () => {
    const { careers, skills, topics } = understood('backend developer, SQL, machine learning');
    expect(careers).to.deep.equal([{ id: 'backend-developer', label: 'Backend Developer', certainty: 1 }]);
    expect(skills).to.deep.equal([{ id: 'sql', label: 'SQL', certainty: 1, kind: 'language' }]);
    expect(topics).to.deep.equal([
      { id: 'machine-learning', label: 'Machine learning', certainty: 1, kind: 'topic' },
    ]);
  });

  it('with its unknown words as they were typed', () =>
    expect(understood('SQL for Zürich').words).to.deep.equal(['Zürich']));
});

describe('a typo', () => {
  for (const [query, id] of [
    ['pyhton', 'python'],
    ['javscript', 'javascript'],
    ['postgressql', 'postgresql'],
    ['bakend develper', 'backend-developer'],
    ['machine lerning', 'machine-learning'],
    ['machine lerning enginer', 'machine-learning-engineer'],
    ['dta analyst', 'data-analyst'],
    ['machien learning', 'machine-learning'],
    ['machine learning engineerung', 'machine-learning-engineer'],
  ] as const) {
    it(`"${query}" is taken for ${id}, less surely than the name`, () => {
      const { careers, skills, topics, words } = understood(query);
      const [found, ...more] = [...careers, ...skills, ...topics];
      expect(found?.id).to.equal(id);
      expect(found?.certainty).to.be.within(0.8, 0.99);
      expect([more, words]).to.deep.equal([[], []]);
    });
  }

  it('in a word of intent is mended too', () =>
    expect(understood('advnaced sql cuorses')).to.deep.include({
      level: 'advanced',
      kind: 'course',
      words: [],
    }));

  for (const [query, name] of [
    ['javaq', 'Java'],
    ['jaca', 'Java'],
  ] as const) {
    it(`"${query}" is too uncertain to act upon: ${name} is suggested`, () => {
      const { items, suggestion, understood: seen } = matcher.find(query);
      expect(suggestion).to.equal(name);
      expect(items).to.deep.equal([]);
      expect(seen.skills).to.deep.equal([]);
      expect(seen.words).to.deep.equal([query]);
    });
  }

  it('is not seen in words of a title', () => {
    expect(understood('balcony').words).to.deep.equal(['balcony']);
    expect(matcher.find('balcony').suggestion).to.equal(undefined);
  });

  for (const query of [
    'sqk',
    'rr',
    'goo',
    'c+',
    'nett',
    'gardening',
    'xyzzy',
    'sql',
    'backend developer',
    '',
  ]) {
    it(`is not seen in "${query}"`, () => {
      const { suggestion, understood: seen } = matcher.find(query);
      expect(suggestion).to.equal(undefined);
      for (const { certainty } of [...seen.careers, ...seen.skills, ...seen.topics])
        expect(certainty).to.equal(1);
    });
  }
});
