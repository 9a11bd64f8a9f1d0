/** Hosts whose documents are of an older, or an unusual kind; and shelves that do not show at once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { host } from './hosts.mjs';

describe('documents', () => {
  const { open, passes, assertShelf, server } = host();

  passes('in Windows-1252', 'windows-1252');
  passes('in Shift_JIS', 'shift-jis');
  passes('in an encoding that nobody names', 'no-charset');
  passes('in quirks mode, inside table and font', 'quirks');
  passes('with a base address', 'base', { ways: ['embed', 'box', 'element'] });
  passes('with a shelf inside a shadow root', 'shadow-host', { ways: ['element'] });
  passes('with room kept as the README advises', 'reserved');

  for (const way of ['box', 'element']) {
    test(`with room kept, nothing moves (${way})`, async () => {
      const visit = await open('reserved', way);
      await visit.shelves();
      assert.equal(await visit.layoutShift(), 0);
      await visit.close();
    });
  }

  const show = {
    details: () => document.querySelector('summary').click(),
    tabs: () => document.querySelector('.tab').toggleAttribute('hidden'),
    'content-visibility': () => scrollTo(0, 2500),
  };
  for (const [page, act] of Object.entries(show)) {
    test(`${page}: only the loader comes before the shelf shows, then all of it`, async () => {
      server().requests.length = 0;
      const visit = await open(page);
      await delay(300);
      const before = server().requests.filter((path) => path.startsWith('/dist/'));
      assert.deepEqual(before, ['/dist/embed.js']);
      await visit.see(act);
      const [shelf] = await visit.shelves();
      assertShelf(shelf);
      assert.deepEqual(visit.problems, []);
      await visit.close();
    });

    test(`${page}: a shelf that is there already shows whole`, async () => {
      const visit = await open(page, 'element');
      await visit.shelves();
      await visit.see(act);
      const [shelf] = await visit.shelvesWhen(([found]) => found.hidden.length === 0);
      assertShelf(shelf);
      assert.deepEqual(visit.problems, []);
      await visit.close();
    });
  }
});
