import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { unpackIndex, type Index } from '../../src/build.js';
import { BAD_ROWS, CATALOG, Workplace } from './run.js';

let place: Workplace;
beforeEach(async () => (place = await Workplace.make()));
afterEach(() => place.remove());

const readIndex = async (folder: string): Promise<Index> =>
  unpackIndex(await readFile(join(place.folder, folder, 'index.shelf'), 'utf8'));

describe('course-shelf build', () => {
  test('packs a catalogue, leaves out bad rows and fields and reports each by file, line and field', async () => {
    await place.write('catalog.jsonl', CATALOG);
    const { code, stdout, stderr } = await place.run('build', 'catalog.jsonl', '--out', 'out/deep');
    assert.equal(code, 0);
    assert.equal(stdout, `${join('out/deep', 'index.shelf')}: 5 items\n`);
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, BAD_ROWS.length + 2);
    BAD_ROWS.forEach((expected, at) => assert.match(lines[at]!, expected));
    assert.deepEqual(lines.slice(-2), ['1 field left out', '2 rows left out']);

    const { items } = await readIndex('out/deep');
    const byId = new Map(items.map((item) => [item.id, item]));
    assert.deepEqual([...byId.keys()].sort(), ['postgres', 'purple', 'python', 'soups', 'sql']);
    assert.deepEqual(byId.get('python'), {
      id: 'python',
      kind: 'course',
      title: 'Python for Everybody',
      url: 'https://a.example/python',
      provider: 'School',
      institution: 'Michigan',
      skills: ['python'],
      guessed: true,
      popularity: 3,
    });
    assert.equal(byId.get('postgres')!.language, 'en');
    assert.deepEqual(byId.get('postgres')!.skills, ['postgresql']);
  });

  test('reads several files of both formats; of items with one id the first stays', async () => {
    await place.write('one.json', JSON.stringify([{ id: 'a', title: 'First' }]));
    await place.write('two.jsonl', '{"id":"a","title":"Second"}\n{"id":"b","title":"Third"}');
    await place.write('three.NDJSON', '{"id":"c","title":"Fourth"}');
    const { code, stdout, stderr } = await place.run(
      'build',
      'one.json',
      'two.jsonl',
      'three.NDJSON',
      '--out',
      '.',
    );
    assert.deepEqual([code, stdout], [0, 'index.shelf: 3 items\n']);
    assert.equal(
      stderr,
      'two.jsonl:1: id: "a" ("Second") is the id of an earlier item, accepted is an id of its own\n1 row left out\n',
    );
    assert.deepEqual((await readIndex('.')).items.map(({ title }) => title).sort(), [
      'First',
      'Fourth',
      'Third',
    ]);
  });

  test('reports what cannot be read at all, and packs the rest', async () => {
    await place.write('good.json', '[{"title":"Learn SQL"}]');
    await place.write('broken.json', '[{"title":');
    await place.write('object.json', '{"classes":[]}');
    await place.write('table.csv', 'room,teacher\n1,Ada');
    await place.write('picture.png', '\x89PNG');
    await place.write('sheet.xlsx', 'PK\x03\x04\0');
    const files = [
      'good.json',
      'broken.json',
      'object.json',
      'table.csv',
      'picture.png',
      'sheet.xlsx',
      'missing.json',
    ];
    const { code, stdout, stderr } = await place.run('build', ...files, '--out', '.');
    assert.deepEqual([code, stdout], [0, 'index.shelf: 1 items\n']);
    assert.match(stderr, /^broken\.json: .+/m);
    assert.match(
      stderr,
      /^object\.json: accepted is a JSON list of items, or an object with a list in "items"$/m,
    );
    assert.match(
      stderr,
      /^table\.csv: no column holds titles: the first row has "room", "teacher", accepted is one of title, /m,
    );
    assert.match(
      stderr,
      /^picture\.png: accepted are tables \(\.csv, \.tsv\), \.json, \.jsonl, pages \(\.html\) and sitemaps \(\.xml\)$/m,
    );
    assert.match(stderr, /^sheet\.xlsx: an Excel or other packed file: save the table as "CSV UTF-8"$/m);
    assert.match(stderr, /^missing\.json: ENOENT/m);
  });

  test('reports rows of a JSON list by line and position', async () => {
    await place.write('list.json', '[\n{"title":"SQL"},\n{"title":"x","hours":"a lot"}]');
    const { stderr } = await place.run('build', 'list.json', '--out', '.');
    assert.equal(
      stderr,
      'list.json:3: item 1, hours: is "a lot", accepted is a number of hours from 0 up\n1 field left out\n',
    );
  });

  test('ends with 1 and writes nothing when no row is usable', async () => {
    await place.write('bad.jsonl', '{"url":"https://a.example/"}');
    const { code, stdout, stderr } = await place.run('build', 'bad.jsonl', '--out', 'out');
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^bad\.jsonl:1: title: /);
    assert.match(stderr, /nothing usable is left, so no index was written\n$/);
    assert.equal(existsSync(join(place.folder, 'out')), false);
  });

  test('merges one course listed twice and tells of it; --report names both, --keep-duplicates keeps both', async () => {
    const rows = ['http://a.example/sql?utm_source=x', 'https://a.example/sql'].map((url, at) => ({
      id: `sql-${at}`,
      title: 'Learn SQL',
      url,
    }));
    await place.write('twice.json', JSON.stringify(rows));
    const merged = await place.run('build', 'twice.json', '--out', '.', '--report');
    assert.equal(
      merged.stdout,
      'index.shelf: 1 items, 1 duplicate merged\n"sql-0" ("Learn SQL") is merged into "sql-1"\n',
    );
    const kept = await place.run('build', 'twice.json', '--out', '.', '--keep-duplicates');
    assert.equal(kept.stdout, 'index.shelf: 2 items\n');
  });

  test('--stats tells what each column weighs', async () => {
    await place.write('catalog.jsonl', CATALOG);
    const { stdout } = await place.run('build', 'catalog.jsonl', '--out', '.', '--stats');
    const [, ...lines] = stdout.trimEnd().split('\n');
    for (const line of lines) assert.match(line, /^[\w, ]+ +\d+ B +\d+\.\d\d B an item$/);
    assert.ok(lines.some((line) => line.startsWith('titles ')));
    assert.match(lines.at(-1)!, /^all, together /);
  });

  test('tells what the bundled index weighs, without a catalogue', async () => {
    const { code, stdout } = await place.run('build', '--stats');
    assert.equal(code, 0);
    assert.match(stdout, /^titles +\d+ B +\d+\.\d+ B an item$/m);
    assert.match(stdout, /^all, together +\d+ B +\d+\.\d+ B an item$/m);
  });
});
