import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { unpackIndex, type Index } from '../../src/build.js';
import { Report } from '../../src/cli/report.js';
import { Workplace } from './run.js';

let place: Workplace;
beforeEach(async () => (place = await Workplace.make()));
afterEach(() => place.remove());

const readIndex = async (): Promise<Index> =>
  unpackIndex(await readFile(join(place.folder, 'index.shelf'), 'utf8'));
const titles = async (): Promise<string[]> => (await readIndex()).items.map(({ title }) => title).sort();

describe('course-shelf build, from other formats', () => {
  test('mixes files of all formats, packed ones and those with other names too', async () => {
    await place.write('a.csv', 'Course name;Link\nK\u00fcche;https://a.example/kitchen');
    await place.write('b.jsonl', '{"title":"SQL"}\n');
    await place.write('c.json', '{"elements":[{"slug":"r","name":"R","courseType":"v2.ondemand"}]}');
    await place.write('d.html', '<script type="application/ld+json">{"@type":"Book","name":"Go"}</script>');
    await place.write('export', 'title\tlink\nCSS\thttps://a.example/css');
    await writeFile(join(place.folder, 'e.csv.gz'), gzipSync('name,x\nGit,1'));
    await writeFile(join(place.folder, 'f.csv'), Buffer.from('\uFEFFtitle\nDocker', 'utf16le'));
    const files = ['a.csv', 'b.jsonl', 'c.json', 'd.html', 'export', 'e.csv.gz', 'f.csv'];
    const { code, stdout, stderr } = await place.run('build', ...files, '--out', '.');
    assert.deepEqual([code, stdout], [0, 'index.shelf: 7 items\n'], stderr);
    assert.deepEqual(await titles(), ['CSS', 'Docker', 'Git', 'Go', 'K\u00fcche', 'R', 'SQL']);
    assert.equal(
      stderr,
      [
        'a.csv: read "Course name" as title, "Link" as url',
        'export: read title, "link" as url',
        'e.csv.gz: read "name" as title; not used: "x"',
        'f.csv: read title\n',
      ].join('\n'),
    );
  });

  test('--site completes addresses, --pages tells where copies of pages are', async () => {
    await place.write('a.csv', 'title,link\nSQL,/sql');
    await place.write('map.xml', '<urlset><url><loc>https://a.example/git</loc></url></urlset>');
    await place.write(
      'git.html',
      '<script type="application/ld+json">{"@type":"Course","name":"Git"}</script>',
    );
    const { code, stderr } = await place.run(
      ...['build', 'a.csv', 'map.xml', '--out', '.', '--site', 'https://a.example', '--pages', '.'],
    );
    assert.equal(code, 0, stderr);
    assert.deepEqual((await readIndex()).items.map(({ url }) => url).sort(), [
      'https://a.example/git',
      'https://a.example/sql',
    ]);
  });

  test('ends with 2 for a site that is no address', async () => {
    const { code, stderr } = await place.run('build', 'a.csv', '--out', '.', '--site', 'a.example');
    assert.equal(code, 2);
    assert.match(stderr, /--site is "a\.example", accepted is an absolute http or https address\n/);
  });

  test('--strict ends with 1 when a row or a field was left out, with the index written all the same', async () => {
    await place.write('a.csv', 'title,level\nSQL,beginner\nGit,easy peasy lemon\nGo,??');
    const relaxed = await place.run('build', 'a.csv', '--out', '.');
    assert.equal(relaxed.code, 0);
    const { code, stdout, stderr } = await place.run('build', 'a.csv', '--out', '.', '--strict');
    assert.deepEqual([code, stdout], [1, 'index.shelf: 3 items\n']);
    assert.equal(
      stderr,
      'a.csv: read title, level\n' +
        'a.csv:4: level: is "??", accepted is beginner, intermediate, advanced\n1 field left out\n',
    );
  });
});

describe('course-shelf build --knowledge', () => {
  const CATALOG = '[{"title":"Dog grooming from home"},{"title":"Seekwell in a day"}]';
  const GROOMER =
    '{"id":"groomer","label":"Dog Groomer","field":"animals","core":{"start":["grooming"]},"useful":{}}';

  test('adds careers, skills and aliases, which then are found and tag items', async () => {
    await place.write('a.json', CATALOG);
    await place.write('own.jsonl', `{"id":"grooming","label":"Dog grooming","kind":"craft"}\n${GROOMER}`);
    await place.write('more.json', '[{"id":"sql","aliases":["seekwell"]}]');
    const knowledge = ['--knowledge', 'own.jsonl', '--knowledge', 'more.json'];
    const { code, stderr } = await place.run('build', 'a.json', '--out', '.', ...knowledge);
    assert.deepEqual([code, stderr], [0, '']);
    const { items } = await readIndex();
    assert.deepEqual(items.map(({ title, skills }) => [title, skills]).sort(), [
      ['Dog grooming from home', ['grooming']],
      ['Seekwell in a day', ['sql']],
    ]);
    const { stdout } = await place.run('find', 'dog groomers', '--index', '.');
    assert.match(stdout, /^dog groomers -> Dog Groomer\n +1\. Dog grooming from home\n/);
  });

  test('reports what does not fit by file, line and field', async () => {
    await place.write('a.json', CATALOG);
    await place.write('own.jsonl', `\n${GROOMER}`);
    for (const command of [
      ['build', 'a.json', '--out', '.', '--strict'],
      ['check', 'a.json'],
    ]) {
      const { code, stderr } = await place.run(...command, '--knowledge', 'own.jsonl');
      assert.equal(code, 1);
      assert.match(stderr, /^own\.jsonl:2: core\.start\.0: unknown skill "grooming"$/m);
    }
  });

  test('ends with 2 where the file is missing', async () => {
    await place.write('a.json', CATALOG);
    const { code, stderr } = await place.run('build', 'a.json', '--out', '.', '--knowledge', 'none.jsonl');
    assert.equal(code, 2);
    assert.match(stderr, /none\.jsonl/);
  });
});

describe('Report', () => {
  const output = (isTTY: boolean): { written: string[]; isTTY: boolean; write(text: string): void } => {
    const written: string[] = [];
    return { written, isTTY, write: (text) => void written.push(text) };
  };

  test('shows a bar on a terminal, and takes it away for each line', () => {
    const terminal = output(true);
    const report = new Report(terminal);
    report.onProgress({ bytes: 50, totalBytes: 100, items: 7 });
    report.onNote('a note');
    report.end();
    assert.deepEqual(terminal.written, [
      '\r\u001b[K[##########..........] 7 items read',
      '\r\u001b[K',
      'a note\n',
      '\r\u001b[K',
    ]);
  });

  test('writes problems only where there is no terminal, and counts them', () => {
    const file = output(false);
    const report = new Report(file);
    report.onProgress({ bytes: 1, totalBytes: 2, items: 7 });
    report.step('tagging');
    report.onProblem({ file: 'a.csv', line: 2, field: 'level', message: 'is "x"' });
    report.end();
    assert.deepEqual(file.written, ['a.csv:2: level: is "x"\n']);
    assert.equal(report.problems, 1);
  });
});
