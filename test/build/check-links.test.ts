import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { checkLinks } from '../../src/build/links/check-links.js';
import type { LinkOptions, LinkResult } from '../../src/build/links/types.js';
import { MisbehavingServer } from './misbehaving-server.js';

const QUICK: LinkOptions = {
  userAgent: 'course-shelf/test (link checker)',
  pauseMs: 5,
  backOffMs: 10,
  timeoutMs: 250,
};

let server: MisbehavingServer;
beforeEach(async () => (server = await MisbehavingServer.start()));
afterEach(() => server.stop());

/** What is told of one path, without its address and time. */
async function told(path: string, options: Partial<LinkOptions> = {}): Promise<Partial<LinkResult>> {
  const [result] = await checkLinks([server.url(path)], { ...QUICK, ...options });
  const { url, at, ...facts } = result!;
  assert.equal(url, server.url(path));
  assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000);
  return facts;
}

/** Paths by what must be told of them. */
function expectAll(cases: { readonly [path: string]: () => Partial<LinkResult> }): void {
  for (const [path, expected] of Object.entries(cases))
    test(path, async () => assert.deepEqual(await told(path), expected()));
}

const fail =
  (reason: string, status?: number): (() => Partial<LinkResult>) =>
  () => ({ verdict: 'failed', ...(status !== undefined && { status }), reason });
const to =
  (verdict: 'moved' | 'redirected', path: string): (() => Partial<LinkResult>) =>
  () => ({ verdict, status: 200, to: server.url(path) });
const blocked =
  (status: number): (() => Partial<LinkResult>) =>
  () => ({ verdict: 'blocked', status, reason: `answers ${status}` });
const ok = (): Partial<LinkResult> => ({ verdict: 'ok', status: 200 });

describe('checkLinks', () => {
  test('asks a page that answers once, by HEAD, and says who asks', async () => {
    assert.deepEqual(await told('/ok'), { verdict: 'ok', status: 200 });
    assert.deepEqual(server.asked(), ['HEAD /ok']);
    assert.equal(server.seen[0]!.userAgent, QUICK.userAgent);
  });

  describe('asks by GET where HEAD is not answered well', () => {
    for (const path of ['403', '404', '405', '410', '500', '501', 'closes', 'hangs'].map((s) => `/head-${s}`))
      test(path, async () => {
        assert.deepEqual(await told(path), ok());
        assert.deepEqual(server.asked(), [`HEAD ${path}`, `GET ${path}`]);
      });
    expectAll({ '/head-with-body': ok, '/bad-encoding': ok });

    test('and reads nothing of an endless page', async () => {
      assert.deepEqual(await told('/endless-body'), ok());
      await new Promise((done) => setTimeout(done, 50));
      assert.equal(server.seen.at(-1)!.end > 0, true);
      assert.ok(server.bytesSent < 20_000_000, `${server.bytesSent} bytes`);
    });
  });

  describe('tells what stands in the way', () => {
    expectAll({
      '/no-content': () => ({ verdict: 'ok', status: 204 }),
      '/missing': () => ({ verdict: 'gone', status: 404, reason: 'answers 404' }),
      '/gone': () => ({ verdict: 'gone', status: 410, reason: 'answers 410' }),
      '/401': blocked(401),
      '/403': blocked(403),
      '/405': blocked(405),
      '/teapot': blocked(418),
      '/451': blocked(451),
      '/999': blocked(999),
      '/500': fail('answers 500', 500),
      '/304': fail('answers 304', 304),
      '/hangs': fail('no answer in 0.25 s'),
      '/dribble': fail('no answer in 0.25 s'),
      '/closes': fail('the host closes the connection'),
      '/garbage': fail('the host answers with something that is not HTTP'),
      '/no-status': fail('the host answers with something that is not HTTP'),
      '/huge-headers': fail('the headers of the answer are too long'),
      '/slow': ok,
    });

    test('a host that is not there', async () => {
      const gone = await MisbehavingServer.start();
      const url = gone.url('/ok');
      await gone.stop();
      const [refused] = await checkLinks([url], QUICK);
      assert.deepEqual([refused!.verdict, refused!.reason], ['failed', 'the host refuses connections']);
      const [unknown] = await checkLinks(['http://nowhere.invalid/'], { ...QUICK, timeoutMs: 5000 });
      assert.equal(unknown!.verdict, 'failed');
      assert.match(unknown!.reason!, /host/);
    });

    test('a secure address without security', async () => {
      const [result] = await checkLinks([server.url('/ok').replace('http:', 'https:')], QUICK);
      assert.equal(result!.verdict, 'failed');
      assert.match(result!.reason!, /SSL|TLS|closes/i);
    });

    test('what is no address, without asking anybody', async () => {
      const urls = ['', 'courses/sql', 'http://', 'https://[', 'javascript:alert(1)', 'file:///etc/passwd'];
      const results = await checkLinks(urls, QUICK);
      assert.deepEqual(
        results.map(({ url, verdict }) => [url, verdict]),
        urls.map((url) => [url, 'malformed']),
      );
    });
  });

  describe('follows redirects', () => {
    expectAll({
      '/moved': to('moved', '/ok'),
      '/moved#part': to('moved', '/ok#part'),
      '/found': to('redirected', '/ok'),
      '/see-other': to('redirected', '/ok'),
      '/temporary': to('redirected', '/ok'),
      '/moved-then-found': to('moved', '/found'),
      '/found-then-moved': to('redirected', '/ok'),
      '/folder/relative': to('moved', '/ok?page=1'),
      '/no-scheme': to('redirected', '/ok'),
      '/unicode': to('moved', '/ok?q=caf%C3%A9'),
      '/moved-to-gone': () => ({
        verdict: 'gone',
        status: 410,
        reason: `answers 410 at ${server.url('/gone')}`,
      }),
      '/found-to-login': () => ({
        verdict: 'blocked',
        status: 401,
        reason: `answers 401 at ${server.url('/401')}`,
      }),
      '/circle': fail('redirects in a circle', 301),
      '/itself': fail('redirects in a circle', 302),
      '/script': fail('redirects to a javascript: address', 301),
      '/file': fail('redirects to a file: address', 302),
      '/malformed': fail('redirects to a malformed address', 301),
      '/nowhere': fail('redirects without saying where to', 302),
    });

    test('but not for ever', async () => {
      assert.deepEqual(await told('/endless/0'), fail('redirects more than 5 times', 302)());
      assert.equal(server.asked().length, 6);
    });
  });

  describe('gives a host time', () => {
    for (const path of ['/busy-once', '/busy-until'])
      test(`as much as it wants: ${path}`, async () => {
        assert.deepEqual(await told(path), ok());
        assert.deepEqual(server.asked(), [`HEAD ${path}`, `HEAD ${path}`]);
        assert.ok(server.pauses[0]! > 980, `${server.pauses[0]} ms`);
      });

    test('more with each retry', async () => {
      assert.deepEqual(await told('/down-for-ever', { backOffMs: 40 }), fail('answers 503', 503)());
      assert.deepEqual(
        server.asked(),
        ['HEAD', 'GET', 'GET'].map((method) => `${method} /down-for-ever`),
      );
      const [first, second] = server.pauses;
      assert.ok(first! >= 38 && second! >= 78, String(server.pauses));
    });

    test('after which it may answer', async () => {
      assert.deepEqual(await told('/down-once'), ok());
      assert.deepEqual(await told('/closes-once'), ok());
      assert.equal(server.asked('/closes-once').length, 3);
    });

    test('but not for ever', async () => {
      assert.deepEqual(await told('/busy-for-ever'), blocked(429)());
      assert.equal(server.asked().length, 3);
    });
  });
});
