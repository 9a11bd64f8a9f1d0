import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { linksOf } from '../../src/build/links/links.js';
import { reportLinks } from '../../src/build/links/report.js';
import { LinkState } from '../../src/build/links/state.js';
import type { LinkResult } from '../../src/build/links/types.js';

const AT = '2026-03-01T12:00:00.000Z';
const NOW = Date.parse(AT) + 29 * 24 * 60 * 60 * 1000;
const result = (url: string, more: Partial<LinkResult> = {}): LinkResult => ({
  url,
  verdict: 'ok',
  at: AT,
  ...more,
});

describe('linksOf', () => {
  test('gives each address once with all its places', () => {
    const row = (url: string, line: number) => ({ value: { url }, file: 'a.jsonl', line });
    assert.deepEqual(linksOf([row('u', 1), row('v', 2), row('', 3), row('u', 4), row('u', 4), row('w', 0)]), [
      { url: 'u', places: ['a.jsonl:1', 'a.jsonl:4'] },
      { url: 'v', places: ['a.jsonl:2'] },
      { url: 'w', places: ['a.jsonl'] },
    ]);
  });
});

describe('LinkState', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'course-shelf-'));
    file = join(folder, 'state.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('starts empty, and knows what was added when it is opened again', async () => {
    const state = await LinkState.open(file);
    assert.equal(state.settled('u', 30, NOW), undefined);
    state.add(result('u'));
    state.add(result('u', { verdict: 'moved', to: 'v' }));
    for (const known of [state, await LinkState.open(file)])
      assert.deepEqual(known.settled('u', 30, NOW), result('u', { verdict: 'moved', to: 'v' }));
  });

  test('settles neither what is old nor what was no answer', async () => {
    const state = await LinkState.open(file);
    for (const verdict of ['ok', 'moved', 'redirected', 'gone', 'blocked', 'failed'] as const)
      state.add(result(verdict, { verdict }));
    const settled = (days: number): string[] =>
      ['ok', 'moved', 'redirected', 'gone', 'blocked', 'failed'].filter((url) =>
        state.settled(url, days, NOW),
      );
    assert.deepEqual(settled(30), ['ok', 'moved', 'redirected', 'gone']);
    assert.deepEqual(settled(29), []);
  });

  test('goes on after a line that was cut short, and skips rubbish', async () => {
    await writeFile(
      file,
      `${JSON.stringify(result('u'))}\nnull\n{"url":"x","verdict":"fine"}\n{"url":"v","ver`,
    );
    (await LinkState.open(file)).add(result('w'));
    const state = await LinkState.open(file);
    assert.ok(state.settled('u', 30, NOW) && state.settled('w', 30, NOW));
    assert.equal(state.settled('v', 30, NOW), undefined);
    assert.match(await readFile(file, 'utf8'), /"ver\n\{"url":"w"/);
  });

  test('says so when it cannot be read', () => assert.rejects(LinkState.open(folder), /EISDIR/));
});

describe('reportLinks', () => {
  const links = ['a', 'b', 'c', 'd', 'e'].map((url, at) => ({ url, places: [`f.jsonl:${at + 1}`] }));

  test('counts the verdicts and lists what is not ok, worst first', () => {
    const results = [
      result('a'),
      result('b', { verdict: 'redirected', to: 'bb' }),
      result('c', { verdict: 'gone', status: 404, reason: 'answers 404' }),
      result('d', { verdict: 'moved', to: 'dd' }),
    ];
    assert.deepEqual(reportLinks(links, results).split('\n'), [
      'ok               1',
      'redirected       1',
      'moved            1',
      'blocked          0',
      'failed           0',
      'malformed        0',
      'gone             1',
      '',
      'f.jsonl:3: gone: c (answers 404)',
      'f.jsonl:4: moved: d -> dd',
      'f.jsonl:2: redirected: b -> bb',
      '',
    ]);
  });

  test('lets no server write control characters', () => {
    const text = reportLinks(links, [result('a', { verdict: 'failed', reason: '\u001b[2J\u009b1m' })]);
    assert.match(text, /a \(\?\[2J\?1m\)/);
  });
});
