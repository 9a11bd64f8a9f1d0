/** A large index of a page's own: read and asked in a worker where the page allows one, else in the page, with the same cards. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../../.tools/serve.mjs';
import { packIndex, unpackIndex } from '../../dist/build.js';
import { createMatcher, loadBundledIndex } from '../../dist/match.js';
import { launch, wantedBrowsers } from './browsers.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const query = 'pyhton progamming';

/** Notes which workers the page makes, and what goes wrong. */
const observer = `
var observed = { workers: [], problems: [] };
var Plain = Worker;
Worker = class extends Plain {
  constructor(url, options) {
    observed.workers.push(String(url));
    super(url, options);
  }
};
addEventListener('error', function (event) { observed.problems.push('error: ' + event.message); });
addEventListener('unhandledrejection', function (event) { observed.problems.push('rejected: ' + event.reason); });
document.addEventListener('securitypolicyviolation', function (event) {
  observed.problems.push('policy: ' + event.violatedDirective);
});
addEventListener('course-shelf-error', function (event) { observed.problems.push('shelf: ' + event.message); });
addEventListener('course-shelf-results', function (event) {
  observed.titles = event.items.map(function (item) { return item.title; });
});`;

/** The bundled index four times over. */
async function largeIndex() {
  const { knowledge, items } = await loadBundledIndex();
  const copies = [1, 2, 3, 4].flatMap((copy) =>
    items.map((item) => ({ ...item, id: `${item.id}#${copy}`, title: `${item.title}, part ${copy}` })),
  );
  return packIndex({ knowledge, items: copies });
}

for (const name of wantedBrowsers) {
  describe(`a large index in ${name}`, () => {
    let browser;
    let files;
    let host;
    let expected;
    const pages = {};

    before(async () => {
      const index = await largeIndex();
      const matcher = createMatcher(unpackIndex(index));
      expected = matcher.find(query, { limit: 6 }).items.map(({ item }) => item.title);
      assert.equal(expected.length, 6);
      const script = { body: observer, headers: { 'content-type': 'text/javascript' } };
      const content = { folders: { '/dist/': dist }, pages: { '/observe.js': script } };
      files = await serve(content);
      pages['/index.shelf'] = { body: index, headers: { 'content-type': 'application/octet-stream' } };
      pages['/observe.js'] = script;
      host = await serve({ folders: { '/dist/': dist }, pages });
      browser = await launch(name);
    });

    after(async () => {
      await browser?.close();
      await files?.close();
      await host?.close();
    });

    let number = 0;
    /** What a page saw whose scripts come from `origin`, once its shelf has cards or after twenty seconds. */
    async function show(origin, policy) {
      const path = `/page${++number}.html`;
      const body = `<!doctype html><title>A school</title><link rel="icon" href="data:,"><script src="/observe.js"></script><body>
<script src="${origin}/dist/embed.js" data-for="${query}" data-src="/index.shelf"></script>`;
      pages[path] = { body, headers: policy ? { 'content-security-policy': policy } : {} };
      await browser.open(host.origin + path);
      for (let attempt = 0; attempt < 200; attempt++) {
        const found = await browser.run('return observed;');
        if (found.titles || found.problems.some((problem) => problem.startsWith('shelf'))) return found;
        await delay(100);
      }
      return browser.run('return observed;');
    }

    test('is asked in a worker from the page’s own origin, under the usual policy', async () => {
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
      const found = await show(host.origin, policy);
      assert.deepEqual(found.workers, [`${host.origin}/dist/shelf-worker.js`]);
      assert.deepEqual(found.titles, expected);
      assert.deepEqual(found.problems, []);
    });

    test('is asked in a worker from another origin', async () => {
      const found = await show(files.origin);
      assert.equal(found.workers.length, 1);
      assert.match(found.workers[0], /^blob:/);
      assert.deepEqual(found.titles, expected);
      assert.deepEqual(found.problems, []);
    });

    test('is asked in a worker where the page lists the policy of Trusted Types', async () => {
      const trusted =
        "require-trusted-types-for 'script'; trusted-types course-shelf course-shelf-loader course-shelf-pieces";
      for (const origin of [host.origin, files.origin]) {
        const found = await show(origin, trusted);
        assert.equal(found.workers.length, 1);
        assert.deepEqual(found.titles, expected);
        assert.deepEqual(found.problems, []);
      }
    });

    test('is asked in the page where no worker may run', async () => {
      for (const origin of [host.origin, files.origin]) {
        const found = await show(origin, "worker-src 'none'");
        assert.deepEqual(found.titles, expected);
        for (const problem of found.problems) assert.match(problem, /^policy: worker-src$/);
      }
    });
  });
}
