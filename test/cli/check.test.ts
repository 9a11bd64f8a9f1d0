import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { BAD_ROWS, CATALOG, Workplace } from './run.js';

let place: Workplace;
beforeEach(async () => (place = await Workplace.make()));
afterEach(() => place.remove());

describe('course-shelf check', () => {
  test('ends with 0 when all rows are items', async () => {
    await place.write('good.jsonl', '{"title":"Learn SQL"}\n\n{"title":"Learn Python"}\n');
    assert.deepEqual(await place.run('check', 'good.jsonl'), {
      code: 0,
      stdout: '2 items, 0 problems\n',
      stderr: '',
    });
  });

  test('ends with 1 and names file, line and field of each bad row', async () => {
    await place.write('catalog.jsonl', CATALOG);
    const { code, stdout, stderr } = await place.run('check', 'catalog.jsonl');
    assert.deepEqual([code, stdout], [1, '5 items, 3 problems\n']);
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, BAD_ROWS.length);
    BAD_ROWS.forEach((expected, at) => assert.match(lines[at]!, expected));
  });

  test('ends with 1 when a file cannot be read', async () => {
    const { code, stderr } = await place.run('check', 'missing.jsonl');
    assert.equal(code, 1);
    assert.match(stderr, /^missing\.jsonl: ENOENT/);
  });

  describe('without files, in a project', () => {
    const skill = { id: 'sql', label: 'SQL', kind: 'language' };
    const career = { id: 'analyst', label: 'Analyst', field: 'data', core: { start: ['sql'] }, useful: {} };
    const course = {
      id: 'a',
      title: 'SQL',
      url: 'https://a.example/',
      provider: 'A',
      skills: ['sql', 'htlm'],
      seen: 'A 2026-03',
    };

    beforeEach(async () => {
      for (const path of [
        'knowledge/data/skills',
        'knowledge/data/careers',
        'knowledge/data/guides',
        'catalog/data/courses',
        'catalog/data/books',
      ]) {
        await mkdir(join(place.folder, 'src', path), { recursive: true });
      }
      await place.write('src/knowledge/data/skills/data.jsonl', JSON.stringify(skill));
      await place.write('src/knowledge/data/careers/data.jsonl', JSON.stringify(career));
      await place.write('src/catalog/data/courses/data.jsonl', `${JSON.stringify(course)}\n{"id":"b"}`);
    });

    test('checks its data', async () => {
      const { code, stdout, stderr } = await place.run('check');
      assert.equal(code, 1);
      assert.match(stdout, /^1 careers, 1 skills, 1 courses, 0 books, \d+ problems\n$/);
      const lines = stderr.trimEnd().split('\n');
      const courses = join('src/catalog/data/courses/data.jsonl');
      assert.ok(lines.includes(`${courses}:1: skills.1: unknown skill "htlm"`), stderr);
      assert.ok(
        lines.some((line) => line.startsWith(`${courses}:2: title: `)),
        stderr,
      );
      assert.ok(
        lines.some((line) => line.includes('data.jsonl:1: core: "analyst" has 0 books, needed are 1')),
        stderr,
      );
      assert.match(stdout, new RegExp(`${lines.length} problems`));
    });

    test('--report prints what serves each career', async () => {
      const { stdout } = await place.run('check', '--report');
      const [head, row] = stdout.split('\n').map((line) => line.trim().split(/\s+/));
      assert.deepEqual(head, [
        'career',
        'courses',
        'books',
        'free',
        'beginner',
        'intermediate',
        'advanced',
        'providers',
      ]);
      assert.deepEqual(row, ['analyst', '1', '0', '0', '0', '0', '0', '1']);
    });
  });
});
