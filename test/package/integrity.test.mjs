/** The hashes of what pages load: those of the files, for all of them, and taken by a browser. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../../.tools/serve.mjs';
import { launch } from './browsers.mjs';

const dist = new URL('../../dist/', import.meta.url);
const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));

describe('integrity.json', () => {
  test('has each script and theme of a page, and nothing else', () => {
    const scripts = readdirSync(dist).filter((name) => /^(embed|course-shelf|shelf[\w-]*)\.js$/.test(name));
    const themes = readdirSync(new URL('themes/', dist)).map((name) => `themes/${name}`);
    assert.deepEqual(Object.keys(hashes).sort(), [...scripts, ...themes].sort());
  });

  test('has the hash of each', () => {
    for (const [path, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(new URL(path, dist));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, path);
    }
  });

  describe('in a browser', () => {
    let browser;
    let host;
    const pages = {};
    before(async () => {
      host = await serve({ folders: { '/dist/': fileURLToPath(dist) }, pages });
      browser = await launch('chromium');
    });
    after(async () => {
      await browser?.close();
      await host?.close();
    });

    for (const [what, path, isDefined] of [
      ['runs with its hash', 'course-shelf.js', true],
      ['does not run with the hash of another file', 'embed.js', false],
    ]) {
      test(`course-shelf.js ${what}`, async () => {
        const script = `<script src="/dist/course-shelf.js" integrity="${hashes[path]}"></script>`;
        pages['/page.html'] = { body: `<!doctype html><title>A page</title>${script}` };
        await browser.open(`${host.origin}/page.html`);
        await delay(100);
        assert.equal(
          await browser.run(`return customElements.get('course-shelf') !== undefined;`),
          isDefined,
        );
      });
    }
  });
});
