import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { MisbehavingServer } from '../build/misbehaving-server.js';
import { Workplace } from './run.js';

const STATE = '.course-shelf-links.jsonl';

let place: Workplace;
let server: MisbehavingServer;
beforeEach(async () => {
  place = await Workplace.make();
  server = await MisbehavingServer.start();
});
afterEach(() => Promise.all([place.remove(), server.stop()]));

const course = (url: string): string => JSON.stringify({ title: 'Learn SQL', url });
const catalog = (...paths: string[]): string => paths.map((path) => course(server.url(path))).join('\n');

/** The verdicts in the state file, in the order of their asking. */
async function kept(file = STATE): Promise<string[]> {
  const lines = (await readFile(join(place.folder, file), 'utf8').catch(() => '')).trim().split('\n');
  return lines.filter(Boolean).map((line) => (JSON.parse(line) as { verdict: string }).verdict);
}

describe('course-shelf check --links', () => {
  test('ends with 0 where nothing is gone, and reports what moved, by line', async () => {
    await place.write('a.jsonl', `${catalog('/ok')}\n\n${catalog('/moved')}`);
    await place.write('b.json', JSON.stringify([{ title: 'A', url: server.url('/moved') }], null, 2));
    const { code, stdout, stderr } = await place.run('check', '--links', 'a.jsonl', 'b.json');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^ok +1\nredirected +0\nmoved +1\n/);
    assert.ok(
      stdout.endsWith(`\n\na.jsonl:3, b.json:2: moved: ${server.url('/moved')} -> ${server.url('/ok')}\n`),
      stdout,
    );
    assert.equal(stderr, `2 links, 0 of them settled in ${STATE}\n`);
    assert.match(server.seen[0]!.userAgent!, /^course-shelf\/\d+\.\d+\.\d+\S* \(link checker\)$/);
  });

  for (const [why, url] of [
    ['a link is gone', () => server.url('/gone')],
    ['an address is malformed', () => 'courses/sql'],
  ] as const)
    test(`ends with 1 where ${why}`, async () => {
      await place.write('a.jsonl', course(url()));
      const { code, stdout } = await place.run('check', '--links', 'a.jsonl');
      assert.equal(code, 1);
      assert.match(stdout, /\n\na\.jsonl:1: (gone|malformed): \S+ \(.+\)\n$/);
    });

  test('ends with 1 where a row is no item, and asks the others', async () => {
    await place.write('a.jsonl', `{"title":\n${catalog('/ok')}`);
    const { code, stdout, stderr } = await place.run('check', '--links', 'a.jsonl');
    assert.equal(code, 1);
    assert.match(stderr, /^a\.jsonl:1: no JSON value/);
    assert.match(stdout, /^ok +1\n/);
  });

  test('does not ask again what is settled, but what was blocked', async () => {
    await place.write('a.jsonl', catalog('/ok', '/403', '/gone'));
    await place.run('check', '--links', 'a.jsonl', '--state', 'answers.jsonl');
    assert.deepEqual(await kept('answers.jsonl'), ['ok', 'blocked', 'gone']);
    const before = server.seen.length;
    const { code, stdout, stderr } = await place.run(
      'check',
      '--links',
      'a.jsonl',
      '--state',
      'answers.jsonl',
    );
    assert.equal(code, 1);
    assert.deepEqual(server.asked().slice(before), ['HEAD /403', 'GET /403']);
    assert.match(stdout, /^ok +1\n[^]*blocked +1\n[^]*gone +1\n/);
    assert.match(stderr, /^3 links, 2 of them settled in answers\.jsonl\n/);
  });

  test('keeps what it has after Ctrl-C, and then asks only what is left', async () => {
    await place.write('a.jsonl', catalog('/ok', '/moved', '/head-hangs', '/gone'));
    const { child, ended } = place.start('check', '--links', 'a.jsonl');
    while (!server.asked('/head-hangs').length) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    assert.equal(code, 130, stderr);
    assert.match(stdout, /^ok +1\n/);
    assert.match(stderr, /stopped with 2 links to go; run it again to go on\n$/);
    assert.deepEqual(await kept(), ['ok', 'moved']);

    const before = server.seen.length;
    await place.write('a.jsonl', catalog('/ok', '/moved', '/ok?instead', '/gone'));
    assert.equal((await place.run('check', '--links', 'a.jsonl')).code, 1);
    assert.deepEqual(server.asked().slice(before), ['HEAD /ok?instead', 'HEAD /gone', 'GET /gone']);
    assert.deepEqual(await kept(), ['ok', 'moved', 'ok', 'gone']);
  });

  test("asks the links of a project's own data", async () => {
    for (const path of [
      'knowledge/data/skills',
      'knowledge/data/careers',
      'knowledge/data/guides',
      'catalog/data/courses',
      'catalog/data/books',
    ])
      await mkdir(join(place.folder, 'src', path), { recursive: true });
    const row = {
      id: 'a',
      title: 'SQL',
      url: server.url('/found'),
      provider: 'A',
      skills: ['sql', 'databases'],
      seen: 'A 2026',
    };
    await place.write('src/catalog/data/courses/data.jsonl', JSON.stringify(row));
    const { code, stdout, stderr } = await place.run('check', '--links');
    assert.equal(code, 0, stderr);
    const file = join('src/catalog/data/courses/data.jsonl');
    assert.ok(stdout.includes(`${file}:1: redirected: ${row.url} -> ${server.url('/ok')}\n`), stdout);
  });

  test('says what does not go together', async () => {
    for (const args of [
      ['--links', '--report'],
      ['--state', 'x'],
      ['--max-age', '3'],
      ['--links', '--max-age', '0'],
      ['--links'],
    ]) {
      const { code, stderr } = await place.run('check', ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /^course-shelf: .+\ncourse-shelf check \[FILE\.\.\.\]\n/);
    }
  });
});
