/** Hosts whose style sheets reach everything, themes and frameworks among them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { host, isDark } from './hosts.mjs';

describe('pages with styles', () => {
  const { open, passes, assertShelf, assertReadable, plain } = host();

  passes('none', 'plain', { ways: ['embed', 'box', 'element'] });
  passes('* { all: unset !important }', 'all-unset', { ways: ['embed', 'box', 'element'] });
  passes(':empty { display: none }', 'empty-hidden', { ways: ['embed', 'box', 'element'] });
  passes('font-size: 0, and all else that is inherited', 'no-font-size');
  passes('html { font-size: 62.5% }', 'small-root');
  passes('!important on every element and for the shelf itself', 'important');
  passes('Bootstrap 5', 'bootstrap');
  passes('Bootstrap 5 in the dark', 'bootstrap-dark', { isColoured: true });
  passes('the preflight of Tailwind CSS 4', 'tailwind');
  passes('those of WordPress: a narrower column, lists and links of its own', 'wordpress', {
    room: 560,
    isResized: true,
  });
  passes('a dark colour scheme', 'dark', { isColoured: true });
  passes('boxes: flex, grid, table, columns, float', 'narrow-boxes', {
    count: 5,
    room: [440, 320, 634, 312, 640],
    isResized: true,
  });

  for (const page of ['dark', 'bootstrap-dark']) {
    test(`${page}: the shelf is dark, too`, async () => {
      const visit = await open(page);
      const [shelf] = await visit.shelves();
      assert.ok(isDark(shelf.styles.shelf.backgroundColor), shelf.styles.shelf.backgroundColor);
      await visit.close();
    });
  }

  test('on paper: the same, in light colours, on the ground of the page', async () => {
    const visit = await open('print');
    await visit.shelves();
    await visit.page.emulateMediaType('print');
    const [shelf] = await visit.shelves();
    const box = shelf.styles.shelf;
    assert.equal(box.backgroundColor, 'rgba(0, 0, 0, 0)');
    assertShelf({
      ...shelf,
      styles: {
        ...shelf.styles,
        shelf: { ...box, backgroundColor: plain().styles.shelf.backgroundColor },
      },
    });
    await visit.close();
  });

  test('right to left: the same cards, mirrored, in Arabic', async () => {
    const visit = await open('right-to-left');
    const [shelf] = await visit.shelves();
    assert.deepEqual(
      shelf.cards.map(({ title, href }) => [title, href]),
      plain().cards.map(({ title, href }) => [title, href]),
    );
    assert.match(shelf.heading, /Backend Developer/);
    assert.match(shelf.heading, /\p{Script=Arabic}/u);
    assert.deepEqual([shelf.hidden, shelf.width], [[], shelf.room]);
    for (const part of ['shelf', 'heading', 'card', 'title', 'meta', 'reason'])
      assert.equal(shelf.styles[part].direction, 'rtl', part);
    assert.equal(shelf.styles.link.direction, 'ltr', 'English titles stay as they are');
    assertReadable(shelf);
    const [mark, title] = await visit.see(() => {
      const card = document.querySelector('course-shelf').shadowRoot.querySelector('[part~=card]');
      return ['mark', 'link'].map(
        (name) => card.querySelector(`[part~=${name}]`).getBoundingClientRect().left,
      );
    });
    assert.ok(mark > title, 'the mark stands on the right');
    assert.deepEqual(visit.problems, []);
    await visit.close();
  });
});
