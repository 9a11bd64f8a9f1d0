import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { checkLinks } from '../../src/build/links/check-links.js';
import { readRetryAfter } from '../../src/build/links/request.js';
import type { LinkOptions, LinkResult } from '../../src/build/links/types.js';
import { MisbehavingServer } from './misbehaving-server.js';

const QUICK: LinkOptions = { userAgent: 'test', pauseMs: 30, backOffMs: 10, timeoutMs: 300 };

let servers: MisbehavingServer[];
beforeEach(async () => {
  servers = await Promise.all(Array.from({ length: 4 }, () => MisbehavingServer.start()));
});
afterEach(() => Promise.all(servers.map((server) => server.stop())));

/** How many requests were under way together at most, at all servers; to be called as each of them starts. */
function highWater(): { readonly onRequest: () => void; readonly onResult: () => void; most: number } {
  let active = 0;
  const water = {
    most: 0,
    onRequest: () => void (water.most = Math.max(water.most, ++active)),
    onResult: () => void active--,
  };
  return water;
}

describe('checkLinks at several hosts', () => {
  test('asks one thing at a time of each and keeps the pause, whatever they do', async () => {
    const paths = [
      '/ok',
      '/moved',
      '/head-405',
      '/closes',
      '/busy-for-ever',
      '/endless-body',
      '/hangs',
      '/gone',
    ];
    const urls = paths.flatMap((path) => servers.map((server) => server.url(path)));
    const results = await checkLinks(urls, QUICK);
    assert.deepEqual(results.map(({ url }) => url).sort(), urls.toSorted());
    for (const server of servers) {
      assert.equal(server.together, 1);
      // A server learns of a request's end later than who gave it up.
      assert.ok(Math.min(...server.pauses) > 10, String(server.pauses));
    }
  });

  test('holds to that where the hosts redirect to each other', async () => {
    const [one, other, third] = servers as [MisbehavingServer, MisbehavingServer, MisbehavingServer];
    const hop = (from: MisbehavingServer, path: string): string =>
      from.url(`/to?${encodeURIComponent(one.url(path))}`);
    const urls = ['/slow?1', '/slow?2', '/slow?3', '/slow?4'].flatMap((path) => [
      one.url(path),
      hop(other, `${path}&other`),
      hop(third, `${path}&third`),
    ]);
    const results = await checkLinks(urls, QUICK);
    assert.deepEqual(new Set(results.map(({ verdict }) => verdict)), new Set(['ok', 'redirected']));
    assert.equal(one.seen.length, 12);
    assert.equal(one.together, 1);
    assert.ok(Math.min(...one.pauses) > 28, String(one.pauses));
  });

  test('asks them at the same time, but not too many', async () => {
    for (const hosts of [1, 3]) {
      const water = highWater();
      const urls = servers.flatMap((server) => [server.url('/slow'), server.url('/slow?2')]);
      await checkLinks(urls, { ...QUICK, hosts, onRequest: water.onRequest, onResult: water.onResult });
      assert.equal(water.most, hosts);
    }
  });

  test('asks an address once that stands there twice', async () => {
    const [server] = servers as [MisbehavingServer];
    assert.equal((await checkLinks([server.url('/ok'), server.url('/ok')], QUICK)).length, 1);
    assert.equal(server.seen.length, 1);
  });

  test('keeps others from waiting for a host that hangs', async () => {
    const [slow, quick] = servers as [MisbehavingServer, MisbehavingServer];
    const told: LinkResult[] = [];
    await checkLinks([slow.url('/hangs'), quick.url('/ok'), quick.url('/ok?2')], {
      ...QUICK,
      onResult: (result) => told.push(result),
    });
    assert.deepEqual(
      told.map(({ verdict }) => verdict),
      ['ok', 'ok', 'failed'],
    );
  });
});

describe('checkLinks at a host that wants no more', () => {
  test('leaves a host alone that wants more time than anyone waits', async () => {
    const [server] = servers;
    const results = await checkLinks([server!.url('/busy-for-an-hour'), server!.url('/ok')], QUICK);
    assert.deepEqual(
      results.map(({ verdict }) => verdict),
      ['blocked', 'blocked'],
    );
    assert.match(results[1]!.reason!, /^not asked, as the host wants to be left alone for 3600 s$/);
    assert.deepEqual(server!.asked(), ['HEAD /busy-for-an-hour']);
  });

  test('leaves a host alone after many failures in a row', async () => {
    const [server] = servers;
    const paths = ['/403', '/ok', '/403?2', '/500', '/ok?2', '/ok?3'];
    const results = await checkLinks(
      paths.map((path) => server!.url(path)),
      { ...QUICK, giveUpAfter: 2 },
    );
    assert.deepEqual(
      results.map(({ verdict }) => verdict),
      ['blocked', 'ok', 'blocked', 'failed', 'failed', 'failed'],
    );
    assert.equal(results[5]!.reason, 'not asked, as 2 links in a row led nowhere at this host');
    assert.deepEqual(server!.asked('/ok?2'), []);
  });
});

describe('checkLinks, stopped', () => {
  test('ends at once, with requests under way and waits', async () => {
    const urls = servers.flatMap((server) => ['/ok', '/hangs', '/ok?2'].map((path) => server.url(path)));
    const told: LinkResult[] = [];
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('enough')), 150);
    const start = performance.now();
    const options = { ...QUICK, timeoutMs: 60_000, signal: stop.signal };
    await assert.rejects(checkLinks(urls, { ...options, onResult: (result) => told.push(result) }), /enough/);
    assert.ok(performance.now() - start < 2_000);
    assert.deepEqual(new Set(told.map(({ verdict }) => verdict)), new Set(['ok']));
    const requests = servers.flatMap((server) => server.seen).length;
    await new Promise((done) => setTimeout(done, 100));
    assert.equal(servers.flatMap((server) => server.seen).length, requests);
  });

  test('asks nothing where it is stopped before it starts', async () => {
    const [server] = servers as [MisbehavingServer];
    const options = { ...QUICK, signal: AbortSignal.abort(new Error('never')) };
    await assert.rejects(checkLinks([server.url('/ok')], options), /never/);
    assert.deepEqual(server.seen, []);
  });

  test('stops at all hosts when a result cannot be kept', async () => {
    const urls = servers.flatMap((server) => [server.url('/ok'), server.url('/ok?2')]);
    const onResult = (): never => {
      throw new Error('the disk is full');
    };
    await assert.rejects(checkLinks(urls, { ...QUICK, onResult }), /the disk is full/);
    assert.ok(servers.every((server) => server.seen.length <= 1));
  });
});

describe('readRetryAfter', () => {
  const now = Date.UTC(2026, 0, 1);
  const cases: [string | null, number | undefined][] = [
    [null, undefined],
    ['', undefined],
    ['0', 0],
    [' 120 ', 120_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Thursday, 01-Jan-26 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['Mon, rubbish', undefined],
  ];
  for (const [header, expected] of cases)
    test(JSON.stringify(header), () => assert.equal(readRetryAfter(header, now), expected));
});
