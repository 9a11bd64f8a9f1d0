/** Downloads that come slowly, broken, wrong or never: the shelf says so, never stays blank, and can try again. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildIndex, packIndex, readItems } from '../../dist/build.js';
import { launch, Visit } from '../hosts/visit.mjs';
import { FAULTS, ITEMS, never, serveFaults, slowly } from './server.mjs';

const FALLBACK = '<a href="https://example.com/more">More courses</a>';

/** What a reader sees of the first shelf. Runs inside the page. */
function seen() {
  const shelf = document.querySelector('course-shelf');
  const inside = shelf.shadowRoot;
  const shows = (box) => box?.checkVisibility() && box.getBoundingClientRect().height > 0;
  const texts = (selector) =>
    [...(inside?.querySelectorAll(selector) ?? [])].filter(shows).map((box) => box.textContent.trim());
  return {
    state: ['idle', 'loading', 'results', 'empty', 'error'].find((name) => shelf.matches(`:state(${name})`)),
    titles: texts('[part~=title]'),
    // Without what is said to screen readers alone.
    message: [...(inside?.querySelector('[role=status]')?.childNodes ?? [])]
      .filter((node) => node.nodeName === '#text')
      .map((node) => node.data.trim())
      .join(''),
    buttons: texts('button'),
    fallback: [...shelf.children].filter(shows).map((box) => box.textContent),
  };
}

/** The files of a folder of shards. */
async function shardsOf(items) {
  const folder = await mkdtemp(join(tmpdir(), 'course-shelf-'));
  await writeFile(join(folder, 'classes.json'), JSON.stringify(items));
  const shelf = join(folder, 'shelf');
  const parameters = ['build', join(folder, 'classes.json'), '--out', shelf, '--shards'];
  await promisify(execFile)('node', [
    fileURLToPath(new URL('../../dist/cli.js', import.meta.url)),
    ...parameters,
  ]);
  const names = await readdir(shelf);
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(shelf, name)) })),
  );
  await rm(folder, { recursive: true });
  return files;
}

describe('downloads', () => {
  let server;
  let browser;
  let visit;

  before(async () => {
    const items = readItems(JSON.stringify(ITEMS), { format: 'json' });
    server = await serveFaults(packIndex(buildIndex(items)), await shardsOf(ITEMS));
    browser = await launch();
  });
  beforeEach(() => server.faults.clear());
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function show(body) {
    server.requests.length = 0;
    server.show(body);
    visit = await Visit.open(browser, `${server.origin}/page`);
  }

  async function seenWhen(isDone) {
    for (let wait = 0; ; wait++) {
      const facts = await visit.see(seen);
      if (isDone(facts) || wait === 300) return facts;
      await delay(30);
    }
  }
  const settled = () => seenWhen(({ state }) => ['results', 'empty', 'error'].includes(state));

  /** The shelf says that it could not load, keeps its children, and tries again when asked. */
  async function assertRetry(titles) {
    const failed = await settled();
    const message = 'The courses could not be loaded.';
    assert.deepEqual(failed, {
      state: 'error',
      titles: [],
      message,
      buttons: ['Try again'],
      fallback: ['More courses'],
    });
    const told = visit.problems.filter((text) => text.startsWith('warn: <course-shelf>'));
    assert.equal(told.length, 1, visit.problems.join('\n'));
    server.faults.clear();
    await visit.see(() => document.querySelector('course-shelf').shadowRoot.querySelector('button').click());
    const done = await seenWhen(({ state }) => state === 'results');
    assert.deepEqual(done.titles, titles);
    assert.deepEqual([done.message, done.buttons, done.fallback], ['', [], []]);
    await visit.close();
    return told[0];
  }

  const newer = (text, response) => response.end(text.replace('course-shelf 1\n', 'course-shelf 99\n'));
  const catalogues = { '/classes.json': FAULTS, '/classes.shelf': { ...FAULTS, 'a newer version': newer } };
  const titles = ITEMS.map(({ title }) => title).slice(0, 1);

  /** The download ends while no shelf is there, and a second one brings the cards once it is back. */
  async function assertAsksAgain(path) {
    for (let wait = 0; !server.ended.length && wait < 100; wait++) await delay(20);
    assert.deepEqual(server.ended, [path]);
    server.faults.clear();
    await visit.page.waitForFunction(() => document.querySelector('course-shelf'));
    assert.deepEqual((await settled()).titles, titles);
    assert.equal(server.requests.filter((each) => each === path).length, 2);
    assert.deepEqual(visit.problems, []);
    await visit.close();
  }

  for (const [path, faults] of Object.entries(catalogues)) {
    const own = `<course-shelf for="sql" src="${path}">${FALLBACK}</course-shelf><script src="/dist/course-shelf.js"></script>`;

    for (const [what, fault] of Object.entries(faults)) {
      test(`${path}: ${what}`, async () => {
        server.faults.set(path, fault);
        await show(own);
        const told = await assertRetry(titles);
        const expected =
          {
            'a newer version': 'update course-shelf',
            'cut off in the middle, as if that were all': 'cut off',
          }[what] ?? path;
        assert.match(told, new RegExp(expected));
      });
    }

    test(`${path}, slowly: the children show until it is there`, async () => {
      server.faults.set(path, slowly);
      await show(own);
      assert.deepEqual(await seenWhen(({ state }) => state), {
        state: 'loading',
        titles: [],
        message: '',
        buttons: [],
        fallback: ['More courses'],
      });
      assert.deepEqual((await settled()).titles, titles);
      assert.deepEqual(visit.problems, []);
      await visit.close();
    });

    test(`${path}: ends when the shelf is removed, and begins again when it is back`, async () => {
      server.faults.set(path, never);
      await show(own);
      await seenWhen(() => server.requests.includes(path));
      server.ended.length = 0;
      await visit.see(() => {
        const shelf = document.querySelector('course-shelf');
        document.body.prepend(shelf);
        setTimeout(() => shelf.remove(), 200);
        setTimeout(() => document.body.append(shelf), 1000);
      });
      await delay(100);
      assert.deepEqual(server.ended, [], 'a move is no removal');
      await assertAsksAgain(path);
    });
  }

  test('a folder of shards: downloads end when the last shelf that waits is removed, and begin again', async () => {
    const path = '/shards/manifest.json';
    const shelf = `<course-shelf for="sql" src="/shards/"></course-shelf>`;
    server.faults.set(path, never);
    await show(`${shelf}${shelf}<script src="/dist/course-shelf.js"></script>`);
    await seenWhen(() => server.requests.includes(path));
    server.ended.length = 0;
    await visit.see(() => document.querySelector('course-shelf').remove());
    await delay(200);
    assert.deepEqual(server.ended, [], 'another shelf still waits');
    await visit.see(() => {
      const last = document.querySelector('course-shelf');
      last.remove();
      setTimeout(() => document.body.append(last), 500);
    });
    await assertAsksAgain(path);
  });

  const box = (query) =>
    `<div data-course-shelf="${query}" data-limit="1">${FALLBACK}</div><script src="/dist/embed.js" async></script>`;

  for (const [what, fault] of Object.entries(FAULTS)) {
    test(`shelf.js, ${what}: the children stay`, async () => {
      server.faults.set('/dist/shelf.js', fault);
      await show(box('sql'));
      await seenWhen(() => server.requests.includes('/dist/shelf.js'));
      // The room that was kept for it is given back.
      await visit.page.waitForFunction(
        () => document.querySelector('course-shelf').style.minBlockSize === '',
        { timeout: 8_000 },
      );
      const facts = await visit.see(seen);
      assert.deepEqual([facts.titles, facts.fallback], [[], ['More courses']]);
      await visit.close();
    });

    test(`the ready answers, ${what}: the whole index answers`, async () => {
      server.faults.set('/dist/shelf-answers-software-1.js', fault);
      await show(box('backend developers'));
      const facts = await settled();
      assert.deepEqual([facts.titles, facts.buttons], [['Meta Back-End Developer'], []]);
      await visit.close();
    });

    for (const piece of ['matching', 'items']) {
      test(`shelf-${piece}.js, ${what}`, async () => {
        server.faults.set(`/dist/shelf-${piece}.js`, fault);
        await show(box('sql'));
        const told = await assertRetry(['Learn SQL']);
        assert.match(told, /all files of dist must stand beside the script/);
      });
    }
  }

  test('all pieces slowly: the children show until the cards are there', async () => {
    for (const piece of ['shelf', 'shelf-routes', 'shelf-answers-software-1'])
      server.faults.set(`/dist/${piece}.js`, slowly);
    await show(box('backend developers'));
    const waiting = await visit.see(seen);
    assert.deepEqual([waiting.titles, waiting.fallback], [[], ['More courses']]);
    assert.deepEqual((await settled()).titles, ['Meta Back-End Developer']);
    assert.deepEqual(visit.problems, []);
    await visit.close();
  });
});
