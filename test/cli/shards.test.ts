import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CATALOG, Workplace } from './run.js';

let place: Workplace;

before(async () => {
  place = await Workplace.make();
  await place.write('catalog.jsonl', CATALOG);
  await place.run('build', 'catalog.jsonl', '--out', 'whole');
});
after(() => place.remove());

describe('course-shelf build --shards', () => {
  test('writes a manifest and the shards it names, and says how many', async () => {
    const { code, stdout } = await place.run('build', 'catalog.jsonl', '--out', 'shelf', '--shards');
    assert.equal(code, 0);
    const files = await readdir(join(place.folder, 'shelf'));
    const shards = files.filter((name) => /^[a-z]+-\d+-[\w-]{6}\.shard$/.test(name));
    assert.deepEqual(
      files.filter((name) => !shards.includes(name)),
      ['manifest.json'],
    );
    const manifest = join('shelf', 'manifest.json');
    const start = `${manifest} and ${shards.length} shards, `;
    assert.ok(stdout.startsWith(start), stdout);
    assert.match(stdout.slice(start.length), /^\d+\.\d MB in shelf.: 5 items\n$/);
    const { items } = JSON.parse(await readFile(join(place.folder, manifest), 'utf8')) as { items: number };
    assert.equal(items, 5);
  });

  test('takes away the shards of an earlier build, and nothing else', async () => {
    await place.run('build', 'catalog.jsonl', '--out', 'again', '--shards');
    const earlier = await readdir(join(place.folder, 'again'));
    await place.write(join('again', 'notes.txt'), 'mine');
    await place.write('more.jsonl', `${CATALOG}\n{"title":"Juggling","url":"https://a.example/juggling"}\n`);
    await place.run('build', 'more.jsonl', '--out', 'again', '--shards');
    await place.run('build', 'catalog.jsonl', '--out', 'again', '--shards');
    assert.deepEqual((await readdir(join(place.folder, 'again'))).sort(), [...earlier, 'notes.txt'].sort());
  });
});

describe('course-shelf find on shards', () => {
  test('answers as on the whole index', async () => {
    await place.run('build', 'catalog.jsonl', '--out', 'found', '--shards');
    for (const query of ['sql', 'pyhton', 'soups', 'data analyst']) {
      const [shards, whole] = await Promise.all(
        ['found', 'whole'].map((folder) => place.run('find', query, '--index', folder)),
      );
      assert.equal(shards!.stdout, whole!.stdout);
      assert.ok(whole!.stdout.includes('1. '), whole!.stdout);
    }
  });

  test('says which file is damaged', async () => {
    await place.run('build', 'catalog.jsonl', '--out', 'damaged', '--shards');
    await place.write(join('damaged', 'manifest.json'), '{}');
    const { code, stderr } = await place.run('find', 'sql', '--index', 'damaged');
    assert.equal(code, 2);
    assert.match(stderr, /damaged.manifest\.json is no manifest of shards: make the folder with/);
  });
});
