/** A folder of shards on a page, in real browsers: built by the command, served as files, read by the built element. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../../.tools/serve.mjs';
import { launch, wantedBrowsers } from './browsers.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const courses = fileURLToPath(new URL('../../src/catalog/data/courses/', import.meta.url));
const run = promisify(execFile);

const cards = `
  const shelf = document.querySelector('course-shelf');
  const links = [...(shelf?.shadowRoot?.querySelectorAll('[part~=card] a[href]') ?? [])];
  return { links: links.map((link) => link.href), text: shelf?.shadowRoot?.textContent ?? '' };`;

/** What the shelf shows once `isThere` says it is there, or after ten seconds. */
async function shown(browser, isThere) {
  for (let attempt = 0; ; attempt++) {
    const found = await browser.run(cards);
    if (attempt === 100 || isThere(found)) return found;
    await delay(100);
  }
}

for (const name of wantedBrowsers) {
  describe(`shards on a page in ${name}`, () => {
    let folder;
    let server;
    let browser;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'course-shelf-'));
      const files = ['software', 'data', 'health'].map((field) => join(courses, `${field}.jsonl`));
      await run('node', [
        join(dist, 'cli.js'),
        'build',
        ...files,
        '--out',
        join(folder, 'shelf'),
        '--shards',
      ]);
      const page = (src, query) => ({
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shelf</title><script src="/dist/embed.js" data-src="${src}" data-for="${query}" async></script>`,
      });
      server = await serve({
        folders: { '/dist/': dist, '/shelf/': join(folder, 'shelf/') },
        pages: {
          '/career': page('shelf/', 'backend developer'),
          '/typo': page('shelf/', 'kubernets'),
          '/missing': page('nowhere/', 'backend developer'),
        },
      });
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      await rm(folder, { recursive: true, force: true });
    });

    const shards = () => server.requests.filter((url) => url.startsWith('/shelf/'));

    test('a career needs three files of the folder', async () => {
      server.requests.length = 0;
      await browser.open(`${server.origin}/career`);
      const { links } = await shown(browser, (found) => found.links.length);
      assert.equal(links.length, 6);
      assert.deepEqual(
        shards().map((url) => url.replace(/-.*/, '')),
        ['/shelf/manifest.json', '/shelf/names', '/shelf/entities'],
      );
      assert.ok(!server.requests.some((url) => /shelf-(items|knowledge|routes)\.js$/.test(url)));
    });

    test('a typo needs the knowledge, too', async () => {
      server.requests.length = 0;
      await browser.open(`${server.origin}/typo`);
      const { links } = await shown(browser, (found) => found.links.length);
      assert.equal(links.length, 6);
      assert.ok(shards().length <= 6, shards().join());
    });

    test('a folder that is not there is said to be missing, with a button to try again', async () => {
      await browser.open(`${server.origin}/missing`);
      const { text } = await shown(browser, (found) => /again/i.test(found.text));
      assert.match(text, /Try again/);
    });
  });
}
