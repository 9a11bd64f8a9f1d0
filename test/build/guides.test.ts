import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guidesOf } from '../../src/build/guides.js';
import type { GuideEntry } from '../../src/knowledge/guide.js';
import type { Career, Skill } from '../../src/knowledge/types.js';

const texts = {
  about: 'Counts.',
  ways: { degree: 'Study.', certificate: 'Train.', selfTaught: 'Try.' },
  day: 'Counts again.',
  growth: 'Counts more.',
  transferable: 'Can count.',
  challenges: 'Miscounts.',
  projects: ['Count sheep.', 'Count stars.', 'Count sand.'],
};
const skills: Skill[] = [
  { id: 'sql', label: 'SQL', kind: 'language' },
  { id: 'rest-api', label: 'REST APIs', kind: 'concept' },
  { id: 'c', label: 'C', kind: 'language' },
];
const career = (id: string, field: string, more: Partial<Career> = {}): Career => ({
  id,
  label: id,
  field,
  core: { start: ['sql'], deepen: ['rest-api'] },
  useful: { deepen: ['c'], start: ['rest-api'] },
  ...more,
});
const entry = (id: string): GuideEntry => ({ career: id, tools: ['c', 'Abacus'], ...texts });

/** Guides as they would be read from one file each. */
function guides(careers: readonly Career[], entries: readonly GuideEntry[]): ReturnType<typeof guidesOf> {
  const rows = <T>(values: readonly T[]) => values.map((value, at) => ({ value, file: 'x', line: at + 1 }));
  return guidesOf({ skills: rows(skills), careers: rows(careers), guides: rows(entries) });
}

describe('guidesOf', () => {
  test('gives tools and skills the names they are shown by, skills by stage', () => {
    assert.deepEqual(guides([career('analyst', 'data')], [entry('analyst')]), {
      data: {
        analyst: {
          ...texts,
          tools: ['C', 'Abacus'],
          skills: { start: ['SQL'], build: [], deepen: ['REST APIs'], useful: ['REST APIs', 'C'] },
        },
      },
    });
  });

  test('shares guides out to fields, in the order of the careers', () => {
    const careers = [career('b', 'data'), career('x', 'web'), career('a', 'data')];
    const found = guides(careers, [entry('a'), entry('x'), entry('b')]);
    assert.deepEqual(
      Object.entries(found).map(([field, members]) => [field, Object.keys(members)]),
      [
        ['data', ['b', 'a']],
        ['web', ['x']],
      ],
    );
  });

  test('leaves out careers without a guide, and fields of such', () =>
    assert.deepEqual(Object.keys(guides([career('a', 'data'), career('x', 'web')], [entry('x')])), ['web']));
});
