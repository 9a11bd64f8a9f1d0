import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildIndex, type Item, type UntaggedItem } from '../../src/build.js';
import { knowledge } from '../knowledge/sample.js';

const item = (id: string, more: Partial<UntaggedItem> = {}): UntaggedItem => ({
  id,
  kind: 'course',
  title: id,
  url: `https://a.example/${id}`,
  provider: 'A',
  skills: [],
  ...more,
});

/** The one item of an index made of one. */
function build(more: Partial<UntaggedItem>): Item {
  const { items } = buildIndex([item('x', more)], { knowledge });
  assert.equal(items.length, 1);
  return items[0]!;
}

describe('buildIndex', () => {
  test('keeps items whose skills are all known as they are', () => {
    const more = { title: 'Python and Docker', skills: ['sql'], careers: ['data-analyst'], language: 'en' };
    const tagged = item('x', more);
    assert.deepEqual(buildIndex([tagged], { knowledge }).items, [tagged]);
  });

  test('tags the others from their titles', () => {
    assert.deepEqual(build({ title: 'Build a REST API with Node.js' }).skills, ['rest-api', 'nodejs']);
    assert.deepEqual(build({ title: 'Learn SQL', skills: ['knitting'] }).skills, ['sql']);
    assert.deepEqual(build({ title: 'Gardening' }).skills, []);
  });

  test('takes names of skills and subjects for hints', () => {
    assert.deepEqual(
      build({ title: 'First Steps', skills: ['SQL', 'Python (Programming Language)'] }).skills,
      ['sql', 'python'],
    );
    assert.deepEqual(build({ title: 'Go: First Steps', subjects: ['Programming'] }).skills, [
      'go',
      'programming',
    ]);
    assert.deepEqual(build({ title: 'Go: First Steps' }).skills, []);
  });

  test('adds the careers that a title names, unless some are given', () => {
    assert.deepEqual(build({ title: 'Become a Data Analyst' }).careers, ['data-analyst']);
    assert.deepEqual(build({ title: 'Become a Data Analyst', careers: ['backend-developer'] }).careers, [
      'backend-developer',
    ]);
    assert.ok(!('careers' in build({ title: 'Learn SQL' })));
  });

  for (const [title, level] of [
    ['SQL for Beginners', 'beginner'],
    ['Advanced Python', 'advanced'],
    ['Intermediate R', 'intermediate'],
    ['Python from Beginner to Advanced', undefined],
    ['SQL: From Beginner to Expert', undefined],
    ['Introduction to SQL', 'beginner'],
    ['Python Fundamentals', 'beginner'],
    ['SQL Basics and Advanced Queries', undefined],
    ['Learn SQL', undefined],
  ] as const) {
    test(`finds ${level ?? 'no level'} in "${title}"`, () => assert.equal(build({ title }).level, level));
  }

  test('keeps a level that is given', () =>
    assert.equal(build({ title: 'SQL for Beginners', level: 'advanced' }).level, 'advanced'));

  test('finds the language that a title shows, unless one is given', () => {
    assert.equal(build({ title: 'Curso completo de SQL desde cero' }).language, 'es');
    assert.equal(build({ title: 'Curso completo de SQL desde cero', language: 'en' }).language, 'en');
    assert.ok(!('language' in build({ title: 'SQL' })));
  });

  test('merges one course listed twice, and tells of it, unless told to keep duplicates', () => {
    const twice = [
      item('a', { title: 'Learn SQL', url: 'http://a.example/sql?utm_source=x', skills: ['sql'] }),
      item('b', { title: 'Learn SQL', url: 'https://www.a.example/sql/', skills: ['docker'] }),
    ];
    const pairs: string[] = [];
    const { items } = buildIndex(twice, {
      knowledge,
      onMerge: (kept, merged) => pairs.push(`${merged.id} into ${kept.id}`),
    });
    assert.deepEqual(pairs, ['a into b']);
    assert.deepEqual(
      items.map(({ id, url, skills }) => ({ id, url, skills })),
      [{ id: 'b', url: 'https://www.a.example/sql/', skills: ['docker', 'sql'] }],
    );
    assert.equal(buildIndex(twice, { knowledge, keepDuplicates: true }).items.length, 2);
  });

  test('keeps no subjects', () => assert.ok(!('subjects' in build({ title: 'SQL', subjects: ['Data'] }))));

  test('keeps the first of items with the same id', () => {
    const { items } = buildIndex([item('x', { title: 'First' }), item('y'), item('x', { title: 'Second' })], {
      knowledge,
    });
    assert.deepEqual(items.map(({ title }) => title).sort(), ['First', 'y']);
  });

  test('does not depend on the order of the items', () => {
    const items = ['c', 'a', 'b', 'd'].map((id, at) =>
      item(id, { provider: at % 2 ? 'A' : 'B', skills: ['sql'] }),
    );
    assert.deepEqual(buildIndex([...items].reverse(), { knowledge }), buildIndex(items, { knowledge }));
  });

  test('keeps all that is known', () => {
    const made = buildIndex([item('x', { skills: ['docker'] })], { knowledge }).knowledge;
    const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
    assert.deepEqual(made.careers.toSorted(byId), knowledge.careers.toSorted(byId));
    assert.deepEqual(made.skills.toSorted(byId), knowledge.skills.toSorted(byId));
    assert.deepEqual(made.intent, knowledge.intent);
  });

  test('knows the bundled careers and skills unless told', () => {
    const { knowledge: bundled, items } = buildIndex([item('x', { title: 'Learn PostgreSQL' })]);
    assert.ok(bundled.careers.some(({ id }) => id === 'backend-developer'));
    assert.deepEqual(items[0]!.skills, ['postgresql']);
  });

  test('is empty without items', () => assert.deepEqual(buildIndex([], { knowledge }).items, []));
});
