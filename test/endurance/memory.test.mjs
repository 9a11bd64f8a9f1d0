/** A thousand shelves that come and go, and one that is asked ten thousand questions: nothing of them stays behind. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, Visit } from '../hosts/visit.mjs';
import { serveFaults } from './server.mjs';

const SHELVES = 1_000;
const QUESTIONS = 10_000;
/** At once, as on a long page. */
const BATCH = 50;
/** So many come first, until the engine has compiled what it will. */
const WARM = 500;
/** How much larger the heap may be afterwards. */
const GROWTH = 1.05;

/** Runs in the page before any other script: counts what runs on after its owner is gone. */
function count() {
  const timers = new Set();
  const { setTimeout, clearTimeout } = window;
  window.setTimeout = (act, ...more) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        act();
      },
      ...more,
    );
    timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    timers.delete(timer);
    clearTimeout(timer);
  };
  let intervals = 0;
  const { setInterval } = window;
  window.setInterval = (...all) => {
    intervals++;
    return setInterval(...all);
  };
  window.running = () => ({ timers: timers.size, intervals });
}

describe('endurance', () => {
  let server;
  let browser;
  let visit;

  before(async () => {
    server = await serveFaults('');
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function show(script) {
    server.show(`<main></main><script src="/dist/${script}"></script>`);
    visit = await Visit.open(browser, `${server.origin}/page`, ({ page }) =>
      page.evaluateOnNewDocument(count),
    );
    await visit.session.send('Performance.enable');
    await visit.page.waitForFunction(() => customElements.get('course-shelf'));
  }

  /** What is there once all that nobody holds is gone. */
  async function kept() {
    // An announcement may be on its way for less than a second, a view for one.
    await visit.page.waitForFunction(() => window.running().timers === 0);
    // What was waiting for the last picture, or for a first collection, goes with the second.
    for (let time = 0; time < 3; time++) {
      await visit.see(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await visit.session.send('HeapProfiler.collectGarbage');
    }
    const { metrics } = await visit.session.send('Performance.getMetrics');
    const { JSHeapUsedSize, Nodes, JSEventListeners } = Object.fromEntries(
      metrics.map(({ name, value }) => [name, value]),
    );
    return {
      heap: JSHeapUsedSize,
      nodes: Nodes,
      listeners: JSEventListeners,
      ...(await visit.page.evaluate('running()')),
    };
  }

  /** Shelves that the engine still holds, wherever they are. */
  async function alive() {
    const prototype = await visit.page.evaluateHandle(() => customElements.get('course-shelf').prototype);
    const found = await visit.page.queryObjects(prototype);
    const count = await found.evaluate((list) => list.length);
    await Promise.all([found.dispose(), prototype.dispose()]);
    return count;
  }

  /** Puts up so many shelves, waits for their cards, and removes them. */
  const comeAndGo = (number) =>
    visit.page.evaluate(
      async (number, batch) => {
        const main = document.querySelector('main');
        const queries = [
          'backend developers',
          'sql',
          'data analysts',
          'pyhton',
          'ux designer',
          'nothing of this',
        ];
        // Not the guide: a cache of Chromium's own holds the last tree that had a CSS counter.
        const layouts = ['grid', 'list', 'compact', 'path'];
        for (let start = 0; start < number; start += batch) {
          const answers = Array.from({ length: Math.min(batch, number - start) }, (_, at) => {
            const shelf = document.createElement('course-shelf');
            shelf.setAttribute('for', queries[at % queries.length]);
            shelf.setAttribute('layout', layouts[at % layouts.length]);
            shelf.setAttribute('limit', '2');
            shelf.setAttribute('links', 'utm=source:blog');
            shelf.setAttribute('analytics', 'datalayer');
            if (at % 7 === 0) shelf.setAttribute('lang', 'de');
            const answer = new Promise((done) =>
              shelf.addEventListener('course-shelf-results', done, { once: true }),
            );
            main.append(shelf);
            return answer;
          });
          await Promise.all(answers);
          main.replaceChildren();
        }
      },
      number,
      BATCH,
    );

  /** Asks one shelf so many questions, each after the answer to the last. */
  const ask = (number) =>
    visit.page.evaluate(async (number) => {
      const shelf = document.querySelector('course-shelf');
      const subjects = [
        'sql',
        'python',
        'nurses',
        'java',
        'excel',
        'docker',
        'data analysts',
        'figma',
        'react',
        'go',
      ];
      const wishes = ['', 'free ', 'beginner ', 'books about ', 'courses for '];
      for (let at = 0; at < number; at++) {
        const answer = new Promise((done) =>
          shelf.addEventListener('course-shelf-results', done, { once: true }),
        );
        // Every tenth is new, so that what is kept of old ones would show.
        const word = at % 10 ? '' : ` ${at}`;
        shelf.for = `${wishes[at % wishes.length]}${subjects[at % subjects.length]}${word}`;
        await answer;
      }
    }, number);

  function assertSame(now, before, t) {
    t.diagnostic(`before ${JSON.stringify(before)}, after ${JSON.stringify(now)}`);
    const { heap, ...rest } = now;
    const { heap: heapBefore, ...restBefore } = before;
    assert.deepEqual(rest, restBefore);
    assert.ok(heap <= heapBefore * GROWTH, `${heapBefore} bytes before, ${heap} after`);
  }

  for (const script of ['shelf.js', 'course-shelf.js']) {
    test(`${SHELVES} shelves come and go (${script})`, async (t) => {
      await show(script);
      await comeAndGo(WARM);
      const before = await kept();
      await comeAndGo(SHELVES);
      const now = await kept();
      assertSame(now, before, t);
      assert.equal(await alive(), 0);
      assert.deepEqual(visit.problems, []);
      await visit.close();
    });
  }

  test(`${QUESTIONS} questions to one shelf`, async (t) => {
    await show('course-shelf.js');
    await visit.see(() => {
      const shelf = document.createElement('course-shelf');
      shelf.setAttribute('limit', '1');
      document.querySelector('main').append(shelf);
    });
    await ask(WARM);
    const before = await kept();
    await ask(QUESTIONS);
    const now = await kept();
    assertSame(now, before, t);
    assert.deepEqual(visit.problems, []);
    await visit.close();
  });
});
