import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { packShards } from '../../src/build/shards/pack-shards.js';
import { createMatcher, loadBundledIndex } from '../../src/match.js';
import type { FindOptions, FindResult, Index, Matcher } from '../../src/match/types.js';
import { shardSource } from '../../src/sources/shards.js';
import { words } from '../../src/text/tokens.js';

let index: Index;
let matcher: Matcher;
let files: Map<string, Uint8Array>;

before(async () => {
  index = await loadBundledIndex();
  matcher = createMatcher(index);
  files = filesOf(index);
});

function filesOf(catalogue: Index): Map<string, Uint8Array> {
  return new Map([...packShards(catalogue)].map(({ name, bytes }) => [name, bytes]));
}

function load(name: string): Promise<ArrayBuffer> {
  const bytes = files.get(name);
  return bytes ? Promise.resolve(new Uint8Array(bytes).buffer) : Promise.reject(new Error(`no ${name}`));
}

/** An answer from shards that nobody has fetched yet, what was fetched for it, and how many bytes that is. */
async function ask(query: string, options: FindOptions = {}) {
  const fetched: string[] = [];
  let bytes = 0;
  const counting = async (name: string): Promise<ArrayBuffer> => {
    const content = await load(name);
    fetched.push(name.replace(/-.*/, ''));
    bytes += name.endsWith('.json') ? gzipSync(new Uint8Array(content)).length : content.byteLength;
    return content;
  };
  return { answer: await shardSource(counting, 'shelf/').find(query, options), fetched, bytes };
}

const idsOf = ({ items }: FindResult): string[] => items.map(({ item }) => item.id);

async function assertSame(query: string, options: FindOptions = {}): Promise<void> {
  const { answer } = await ask(query, options);
  assert.deepEqual(answer, matcher.find(query, options), `${query} ${JSON.stringify(options)}`);
}

const lines = (file: string): string[] =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t').at(-1)!);

describe('answers from shards', () => {
  test('are those of the whole index, to the last reason', async () => {
    for (const query of [...lines('queries.txt'), ...lines('golden/queries.tsv')]) await assertSame(query);
  });

  test('are the same for whatever a page wishes', async () => {
    const wishes: FindOptions[] = [
      { kind: 'book' },
      { level: 'beginner' },
      { free: true },
      { kind: 'course', level: 'advanced', free: true },
      { provider: 'edX' },
      { provider: ['Coursera', 'Udemy'] },
      { language: 'en' },
      { preferLanguage: 'de' },
      { limit: 12 },
      { limit: 1 },
      { exclude: idsOf(matcher.find('python')) },
      { pin: [index.items.at(-1)!.id, 'no such id'] },
    ];
    for (const query of ['python', 'data scientist', 'docker and kubernetes', 'guitar'])
      for (const wish of wishes) await assertSame(query, wish);
  });

  test('are the same for any words of a title', async () => {
    const title = fc.constantFrom(...index.items).map((item) => words(item.title));
    const query = fc.tuple(title, fc.nat(), fc.integer({ min: 1, max: 3 }));
    await fc.assert(
      fc.asyncProperty(query, async ([all, start, count]) => {
        const from = start % Math.max(1, all.length);
        const asked = all.slice(from, from + count).join(' ');
        assert.deepEqual(idsOf((await ask(asked)).answer), idsOf(matcher.find(asked)), asked);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('mend words that no title holds, wherever the typo is', async () => {
    for (const query of ['watercolr', 'photografhy', 'kitchne', 'nuerology', 'xqzt', 'pyhton watercolor'])
      await assertSame(query);
  });

  test('are empty for what nothing is known about, and for nothing', async () => {
    for (const query of ['', 'xqzt wvvv', '!?', 'the', '日本語']) await assertSame(query);
  });
});

describe('what a query fetches', () => {
  test('for a career or a skill: the manifest, names, one list', async () => {
    for (const query of [
      'courses for backend developers',
      'how to become a nurse',
      'sql',
      'c++',
      'node js',
    ]) {
      const { fetched, bytes } = await ask(query);
      assert.deepEqual(fetched, ['manifest.json', 'names', 'entities'], query);
      assert.ok(bytes < 60_000, `${query}: ${bytes} bytes`);
    }
  });

  test('for anything else: at most six files and 120 kB', async () => {
    for (const query of [
      'bakend develper',
      'kubernets',
      'guitar lessons',
      'watercolr',
      'learn juggling and magic',
    ]) {
      const { fetched, bytes } = await ask(query);
      assert.ok(fetched.length <= 6, `${query}: ${fetched.join()}`);
      assert.ok(bytes < 120_000, `${query}: ${bytes} bytes`);
    }
  });

  test('is fetched once', async () => {
    let requests = 0;
    const source = shardSource((name) => (requests++, load(name)), 'shelf/');
    await source.find('sql', {});
    await source.find('sql', { kind: 'book' });
    assert.equal(requests, 3);
  });
});

describe('the files', () => {
  test('are called by what they hold: the same index gives the same names, another item other names', () => {
    assert.deepEqual([...filesOf(index).keys()], [...files.keys()]);
    const [first, ...others] = index.items;
    const changed = [...filesOf({ ...index, items: [{ ...first!, title: 'Juggling' }, ...others] }).keys()];
    assert.ok(changed.some((name) => !files.has(name)));
    assert.ok(changed.includes('manifest.json'));
  });

  test('may have been unpacked by the server', async () => {
    const unpacked = async (name: string): Promise<ArrayBuffer> => {
      const bytes = new Uint8Array(await load(name));
      return new Uint8Array(name.endsWith('.json') ? bytes : gunzipSync(bytes)).buffer;
    };
    const answer = await shardSource(unpacked, 'shelf/').find('sql', {});
    assert.deepEqual(answer, matcher.find('sql'));
  });
});

describe('damaged shards', () => {
  /** Asks for SQL with some files replaced; text is taken as it is. */
  function askWith(replaced: (name: string, bytes: Uint8Array) => Uint8Array | string): Promise<FindResult> {
    return shardSource(async (name) => {
      const content = replaced(name, new Uint8Array(await load(name)));
      return new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content).buffer;
    }, 'shelf/').find('sql', {});
  }
  const rejects = (found: Promise<unknown>, message: RegExp): Promise<void> =>
    assert.rejects(found, { name: 'SourceError', message });

  test('a manifest that is none, or of a newer format, says what to do', async () => {
    const manifest = (text: string) => askWith((name, bytes) => (name === 'manifest.json' ? text : bytes));
    const none =
      /^shelf\/manifest\.json is no manifest of shards: make the folder with `course-shelf build --shards`\.$/;
    await rejects(manifest('<!doctype html>'), none);
    await rejects(manifest('null'), none);
    await rejects(manifest('{"name":"My app"}'), none);
    await rejects(
      manifest('{"courseShelfShards":2}'),
      /^shelf\/ has format 2, this course-shelf reads up to 1: update course-shelf/,
    );
  });

  test('a shard that is cut off, a web page or of another kind says so', async () => {
    const shards = (change: (bytes: Uint8Array) => Uint8Array | string) =>
      askWith((name, bytes) => (name.startsWith('entities') ? change(bytes) : bytes));
    const again = /^shelf\/entities-\d+-[\w-]{6}\.shard cannot be read \(.+\): upload the whole folder again/;
    await rejects(
      shards((bytes) => bytes.slice(0, bytes.length / 2)),
      again,
    );
    await rejects(
      shards((bytes) => gunzipSync(bytes).toString().slice(0, -9)),
      again,
    );
    await rejects(
      shards(() => '<!doctype html><title>Not found</title>'),
      again,
    );
    await rejects(
      shards(() => ''),
      again,
    );
  });

  test('one that is missing is asked for again with the next question', async () => {
    let isOffline = true;
    const source = shardSource(async (name) => {
      if (isOffline && name.startsWith('entities')) throw new Error('offline');
      return load(name);
    }, 'shelf/');
    await assert.rejects(source.find('sql', {}), /offline/);
    isOffline = false;
    assert.deepEqual(await source.find('sql', {}), matcher.find('sql'));
  });
});
