/** Shelves that are moved, copied, kept and brought back by the pages that hold them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { host } from './hosts.mjs';
import { serveHosts } from './server.mjs';
import { Visit } from './visit.mjs';

const click = (selector) => document.querySelector(selector).click();

describe('lives of shelves', () => {
  const { open, assertShelf, browser, server } = host();

  /** The shelves, of which there are `count`, all whole. */
  async function assertShelves(visit, count = 1) {
    const shelves = await visit.shelves(count);
    assert.equal(shelves.length, count);
    for (const shelf of shelves) assertShelf(shelf);
    assert.deepEqual(visit.problems, []);
  }

  const changes = {
    'moved to another place': [
      1,
      () => document.querySelector('main').prepend(document.querySelector('course-shelf')),
    ],
    'removed, and put back a moment later': [
      1,
      async () => {
        const shelf = document.querySelector('course-shelf');
        shelf.remove();
        await new Promise((done) => setTimeout(done, 200));
        document.querySelector('main').append(shelf);
      },
    ],
    'cloned with all it holds': [
      2,
      () => document.querySelector('main').append(document.querySelector('course-shelf').cloneNode(true)),
    ],
    'made from a template': [
      2,
      () => {
        const template = document.createElement('template');
        template.innerHTML = document.querySelector('course-shelf').outerHTML;
        document.querySelector('main').append(template.content.cloneNode(true));
      },
    ],
    'made from markup, with all around it': [
      1,
      () => {
        const main = document.querySelector('main');
        main.innerHTML = String(main.innerHTML);
      },
    ],
    'taken over from another document': [
      2,
      () => {
        const other = document.implementation.createHTMLDocument('');
        other.body.innerHTML = document.querySelector('course-shelf').outerHTML;
        document.querySelector('main').append(document.adoptNode(other.body.firstElementChild));
      },
    ],
  };
  for (const [what, [count, change]] of Object.entries(changes)) {
    for (const way of ['embed', 'element']) {
      test(`${what} (${way})`, async () => {
        const visit = await open('plain', way);
        await assertShelves(visit);
        const asked = visit.requests.length;
        await visit.see(change);
        await assertShelves(visit, count);
        assert.equal(visit.requests.length, asked, 'nothing is asked for again');
        await visit.close();
      });
    }
  }

  test('moved while its files are on their way', async () => {
    const visit = await open('plain', 'embed', ({ page }) =>
      page.evaluateOnNewDocument(() => {
        let moves = 0;
        const move = setInterval(() => {
          const shelf = document.querySelector('course-shelf');
          if (shelf) document.querySelector('main')[moves++ % 2 ? 'prepend' : 'append'](shelf);
          if (moves === 20) clearInterval(move);
        }, 10);
      }),
    );
    await assertShelves(visit);
    await visit.close();
  });

  test('Turbo: pages come and go, each has its one shelf', async () => {
    const visit = await open('turbo-one');
    await assertShelves(visit);
    const go = async (title, act) => {
      await act();
      await visit.page.waitForFunction((wanted) => document.title === wanted, {}, title);
      // A page that was kept is shown first, and then as the server has it now.
      await delay(300);
      await assertShelves(visit);
    };
    await go('The second page', () => visit.see(click, undefined, '#next'));
    await go('The first page', () => visit.see(click, undefined, '#next'));
    await go('The second page', () => visit.page.evaluate('history.back()'));
    await go('The first page', () => visit.page.evaluate('history.back()'));
    await go('The second page', () => visit.page.evaluate('history.forward()'));
    assert.equal(visit.places.length, 1, 'the browser itself went nowhere');
    await visit.close();
  });

  test('view transitions: content that is exchanged, and pages that fade into each other', async () => {
    const visit = await open('view-transition', 'element');
    await assertShelves(visit);
    for (const step of ['2', '3']) {
      await visit.see(click, undefined, 'button');
      await visit.page.waitForFunction(
        (wanted) => document.querySelector('output').value === wanted,
        {},
        step,
      );
      await assertShelves(visit);
    }
    await visit.page.goto(`${visit.page.url()}&again`);
    await assertShelves(visit);
    await visit.close();
  });

  for (const way of ['embed', 'element']) {
    test(`back from the browser's cache of whole pages, alive (${way})`, async () => {
      const visit = await open('plain', way);
      await assertShelves(visit);
      await visit.page.evaluate(
        `addEventListener('pageshow', ({ persisted }) => (window.wasKept = persisted))`,
      );
      await visit.page.goto(`${server().origin}/strict-policy.html`);
      await visit.page.goBack();
      assert.equal(await visit.page.evaluate('window.wasKept'), true);
      await assertShelves(visit);
      await visit.see(() => document.querySelector('course-shelf').setAttribute('for', 'data analysts'));
      const [shelf] = await visit.shelvesWhen(([{ heading }]) => heading === 'Courses for data analysts');
      assert.equal(shelf.cards.length, 4);
      assert.deepEqual(visit.problems, []);
      await visit.close();
    });

    test(`from a service worker, without a connection (${way})`, async () => {
      const other = await serveHosts();
      const visit = await Visit.open(browser(), `${other.origin}/offline.html?shelf=${way}`);
      await assertShelves(visit);
      await visit.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await visit.page.reload();
      await assertShelves(visit);
      // All that the page asks for is kept by then, whether its cards need it or not.
      await visit.page.waitForNetworkIdle();
      await other.close();
      await visit.page.reload();
      await assertShelves(visit);
      await visit.close();
    });
  }

  test('fifty on a page: each file once, all there within five seconds', async () => {
    const visit = await open('fifty');
    const start = Date.now();
    const shelves = await visit.shelves(51);
    assert.ok(Date.now() - start < 5_000, `${Date.now() - start} ms`);
    assert.equal(shelves.length, 51);
    const files = visit.requests.filter((url) => url.includes('/dist/')).map((url) => url.split('/dist/')[1]);
    assert.deepEqual(files.sort(), [
      'embed.js',
      'shelf-answers-software-1.js',
      'shelf-routes.js',
      'shelf.js',
    ]);
    for (const shelf of shelves) assertShelf(shelf);
    assert.deepEqual(visit.problems, []);
    await visit.close();
  });
});
