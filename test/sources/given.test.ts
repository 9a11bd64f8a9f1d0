import { expect } from '@open-wc/testing';
import type { ItemProblem } from '../../src/catalog/guard.js';
import type { FindResult } from '../../src/match/types.js';
import { givenSource } from '../../src/sources/given.js';
import { packIndex } from '../../src/match/packed-index.js';
import { SourceError } from '../../src/sources/source.js';
import { find, idsOf, index, matcher } from '../match/sample.js';

const failOn = (problem: ItemProblem): void => {
  throw new Error(problem.message);
};

/** What a page's own items answer, and what is wrong with some of them. */
async function ask(
  values: readonly unknown[],
  query: string,
): Promise<FindResult & { problems: ItemProblem[] }> {
  const problems: ItemProblem[] = [];
  const source = givenSource({ items: values }, (problem) => problems.push(problem));
  return { ...(await source.find(query, {})), problems };
}

describe('items of a page’s own', () => {
  it('finds a page’s own items', async () => {
    const values = [
      { id: 'a', title: 'Query design', url: 'https://school.example/a', skills: ['sql'] },
      { id: 'b', title: 'Soups', url: 'https://school.example/b', skills: ['cooking'] },
    ];
    const { items, understood, problems } = await ask(values, 'sql');
    expect(items.map(({ item }) => item)).to.deep.equal([
      { ...values[0], kind: 'course', provider: 'school.example' },
    ]);
    expect(items[0]!.reasons).to.deep.equal([{ skill: 'sql', label: 'SQL', kind: 'language' }]);
    expect(understood.skills.map(({ id }) => id)).to.deep.equal(['sql']);
    expect(problems).to.deep.equal([]);
  });

  it('knows the bundled careers', async () => {
    const { items } = await ask(
      [{ id: 'a', title: 'Query design', skills: ['sql'] }],
      'courses for backend developers',
    );
    expect(items.map(({ item }) => item.id)).to.deep.equal(['a']);
  });

  it('tags items without known skills from their titles and the names of their skills, and only those', async () => {
    const values = [
      { id: 'a', title: 'Learn SQL in a week' },
      { id: 'b', title: 'Learn SQL slowly', skills: ['python'] },
      { id: 'd', title: 'Asking questions', skills: ['SQL', 'Data Analysis'] },
      { id: 'c', title: 'Become a backend developer', skills: [] },
    ];
    const { items } = await ask(values, 'sql');
    const skillsOf = (id: string): readonly string[] | undefined =>
      items.find(({ item }) => item.id === id)?.item.skills;
    expect(skillsOf('a')).to.deep.equal(['sql']);
    expect(skillsOf('d')).to.deep.equal(['sql', 'data-analysis']);
    expect(skillsOf('b') ?? ['python']).to.deep.equal(['python']);
    const career = await ask(values, 'backend developer');
    expect(career.items.find(({ item }) => item.id === 'c')!.item.careers).to.deep.equal([
      'backend-developer',
    ]);
  });

  it('leaves out what is no item, tells index and field, and shows the good ones', async () => {
    const values = [
      { id: 'a', title: 'SQL one', skills: ['sql'] },
      null,
      { id: 'b', title: 'SQL two', skills: ['sql'], level: 'easy' },
      { id: 'c', skills: ['sql'] },
      { id: 'd', title: 'SQL four and five', skills: ['sql'] },
    ];
    const { items, problems } = await ask(values, 'sql');
    expect(items.map(({ item }) => item.id)).to.have.members(['a', 'd']);
    expect(problems).to.deep.equal([
      { index: 1, field: '', message: 'item 1: expected an object, found null' },
      {
        index: 2,
        field: 'level',
        message: 'item 2: level is "easy", accepted is beginner, intermediate, advanced',
      },
      { index: 3, field: 'title', message: 'item 3: title is missing, accepted is a text' },
    ]);
  });

  it('keeps the first of items with one id and reports the others', async () => {
    const values = [
      { id: 'a', title: 'SQL, the first', skills: ['sql'] },
      { id: 'a', title: 'Another thing about SQL', skills: ['sql'] },
    ];
    const { items, problems } = await ask(values, 'sql');
    expect(items.map(({ item }) => item.title)).to.deep.equal(['SQL, the first']);
    expect(problems).to.deep.equal([
      {
        index: 1,
        field: 'id',
        message: 'item 1: id "a" is taken by an earlier item, accepted is an id of its own',
      },
    ]);
  });

  it('reports each problem once, however often it is asked', async () => {
    const problems: ItemProblem[] = [];
    const source = givenSource({ items: [7, { id: 'a', title: 'SQL' }] }, (problem) =>
      problems.push(problem),
    );
    const answers = await Promise.all([
      source.find('sql', {}),
      source.find('python', {}),
      source.find('sql', {}),
    ]);
    expect(problems.map(({ index: at }) => at)).to.deep.equal([0]);
    expect(answers.map((answer) => answer.items.length)).to.deep.equal([1, 0, 1]);
  });

  it('mends typos', async () => {
    const { items } = await ask([{ id: 'a', title: 'Web pages', skills: ['javascript'] }], 'javscript');
    expect(items.map(({ item }) => item.id)).to.deep.equal(['a']);
  });

  it('passes on what is asked for', async () => {
    const values = [1, 2, 3].map((at) => ({
      id: `sql-${at}`,
      title: `Volume ${at} ${'abc'[at]}`,
      skills: ['sql'],
    }));
    const source = givenSource({ items: values }, failOn);
    expect(idsOf(await source.find('sql', { limit: 2, pin: ['sql-3'], exclude: ['sql-1'] }))).to.deep.equal([
      'sql-3',
      'sql-2',
    ]);
  });

  it('finds nothing among no items', async () => {
    const { items, understood } = await ask([], 'sql');
    expect(items).to.deep.equal([]);
    expect(understood.skills.map(({ id }) => id)).to.deep.equal(['sql']);
  });
});

describe('an index of a page’s own', () => {
  it('answers as a matcher over the index does', async () => {
    const source = givenSource({ index }, failOn);
    for (const query of ['sql', 'backend developer', 'bakend develper', 'gardening', 'jaca', '']) {
      expect(await source.find(query, {}), query).to.deep.equal(matcher.find(query));
    }
    expect(idsOf(await source.find('sql', { kind: 'book' }))).to.deep.equal(find('sql', { kind: 'book' }));
  });

  it('rejects what is no index, each time it is asked', async () => {
    const source = givenSource({ index: {} as never }, failOn);
    for (const query of ['sql', 'python']) {
      const error = await source.find(query, {}).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(Error);
    }
  });

  it('is taken packed, too', async () => {
    const source = givenSource({ index: packIndex(index) }, failOn);
    expect(idsOf(await source.find('sql', {}))).to.deep.equal(find('sql'));
  });

  for (const [what, packed, message] of [
    ['of a newer format', packIndex(index).replace('course-shelf 1', 'course-shelf 99'), 'format 99'],
    ['that was cut off', packIndex(index).slice(0, -20), 'cut off'],
    ['that is none', '<!doctype html><title>Not found</title>', 'no course-shelf index'],
  ] as const) {
    it(`rejects a packed one ${what}, and says so`, async () => {
      const error = await givenSource({ index: packed }, failOn)
        .find('sql', {})
        .catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(SourceError);
      expect((error as SourceError).message).to.contain(message);
    });
  }
});
