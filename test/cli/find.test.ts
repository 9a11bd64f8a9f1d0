import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CATALOG, Workplace } from './run.js';

interface Line {
  readonly query: string;
  readonly understood: {
    readonly skills: readonly { readonly id: string }[];
    readonly words: readonly string[];
  };
  readonly suggestion?: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly score: number;
    readonly reasons: readonly { readonly skill: string }[];
  }[];
  readonly ms: number;
}

let place: Workplace;

before(async () => {
  place = await Workplace.make();
  await place.write('catalog.jsonl', CATALOG);
  await place.run('build', 'catalog.jsonl', '--out', 'school');
});
after(() => place.remove());

/** The JSON lines that a run printed. */
async function findJson(...args: string[]): Promise<Line[]> {
  const { code, stdout, stderr } = await place.run('find', ...args, '--json');
  assert.deepEqual([code, stderr], [0, '']);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('course-shelf find', () => {
  test('asks the bundled index', async () => {
    const { code, stdout, stderr } = await place.run('find', 'courses', 'for', 'backend', 'developers');
    assert.deepEqual([code, stderr], [0, '']);
    const [head, ...lines] = stdout.trimEnd().split('\n');
    assert.equal(head, 'courses for backend developers -> Backend Developer');
    assert.equal(lines.filter((line) => /^ +\d\. .+ \(.+\)$/.test(line)).length, 6);
    assert.ok(lines.some((line) => /^ {5}teaches .+/.test(line)));
  });

  test('asks an index of one’s own, by folder or by file', async () => {
    for (const path of ['school', join('school', 'index.shelf')]) {
      assert.equal(
        (await place.run('find', 'sql', '--index', path)).stdout,
        [
          'sql -> SQL',
          '  1. Learn SQL (School, Duke, beginner, audit)',
          '     teaches SQL',
          '  2. PostgreSQL Indexes (School)',
          '     teaches PostgreSQL',
          '',
        ].join('\n'),
      );
    }
  });

  test('--json prints one object a query', async () => {
    const [line, ...more] = await findJson('sql', '--index', 'school');
    assert.deepEqual(more, []);
    const { query, understood, items, ms } = line!;
    assert.equal(query, 'sql');
    assert.deepEqual(
      understood.skills.map(({ id }) => id),
      ['sql'],
    );
    assert.deepEqual(
      items.map(({ id, title, url }) => [id, title, url]),
      [
        ['sql', 'Learn SQL', 'https://a.example/sql'],
        ['postgres', 'PostgreSQL Indexes', 'https://a.example/postgres'],
      ],
    );
    assert.deepEqual(
      items.map(({ reasons }) => reasons[0]!.skill),
      ['sql', 'postgresql'],
    );
    assert.ok(items[0]!.score > items[1]!.score);
    assert.ok(ms >= 0);
  });

  test('--queries asks every line of a file, in order', async () => {
    await place.write('queries.txt', 'sql\r\n\npython\n  \nxyzzyqwv\n');
    const lines = await findJson('--queries', 'queries.txt', '--index', 'school');
    assert.deepEqual(
      lines.map(({ query, items }) => [query, items.map(({ id }) => id)]),
      [
        ['sql', ['sql', 'postgres']],
        ['python', ['python']],
        ['xyzzyqwv', []],
      ],
    );
  });

  test('--limit gives so many items at most', async () => {
    const counts = await Promise.all(
      ['1', '9'].map(async (limit) => (await findJson('sql', '--limit', limit))[0]!.items.length),
    );
    assert.deepEqual(counts, [1, 9]);
  });

  test('says when nothing is known, and what may be meant', async () => {
    assert.equal(
      (await place.run('find', 'xyzzyqwv', '--index', 'school')).stdout,
      'xyzzyqwv -> nothing known\n',
    );
    const { stdout } = await place.run('find', 'jaca', '--index', 'school');
    assert.equal(stdout, 'jaca -> nothing known\nDid you mean Java?\n');
    assert.equal((await findJson('jaca', '--index', 'school'))[0]!.suggestion, 'Java');
  });

  describe('ends with 2', () => {
    for (const [name, write, message] of [
      [
        'an index of a newer format',
        (text: string) => text.replace('course-shelf 1', 'course-shelf 2'),
        'This index has format 2, this course-shelf reads up to 1',
      ],
      [
        'an index that is cut off',
        (text: string) => text.slice(0, -9),
        'This index is cut off: load or build it again.',
      ],
      [
        'what is no index',
        () => '<!doctype html>',
        'This is no course-shelf index: make one with `course-shelf build`.',
      ],
    ] as const) {
      test(`for ${name}, and says so`, async () => {
        const good = await readFile(join(place.folder, 'school', 'index.shelf'), 'utf8');
        await place.write('odd.shelf', write(good));
        const { code, stdout, stderr } = await place.run('find', 'sql', '--index', 'odd.shelf');
        assert.deepEqual([code, stdout], [2, '']);
        assert.ok(stderr.startsWith(`course-shelf: odd.shelf: ${message}`), stderr);
      });
    }

    for (const args of [
      ['find', 'sql', '--index', 'missing'],
      ['find', '--queries', 'missing.txt'],
    ]) {
      test(`for ${args.join(' ')}`, async () => {
        const { code, stdout, stderr } = await place.run(...args);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /^course-shelf: ENOENT.+missing/);
        assert.doesNotMatch(stderr, / at .+\.js:\d+/);
      });
    }
  });
});
