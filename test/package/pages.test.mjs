/** The two built scripts on bare pages of another origin, as a blog would have them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../../.tools/serve.mjs';
import { launch, wantedBrowsers } from './browsers.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const query = 'courses for backend developers';

/** Runs first on every page: remembers the globals and collects whatever goes wrong. */
const observer = `
var observed = { problems: [], globals: [] };
(function () {
  addEventListener('error', function (event) { observed.problems.push('error: ' + (event.message || event.target.src)); }, true);
  addEventListener('unhandledrejection', function (event) { observed.problems.push('rejected: ' + event.reason); });
  document.addEventListener('securitypolicyviolation', function (event) {
    // The browser asks for it by itself, whatever the page holds.
    if (/favicon\\.ico$/.test(event.blockedURI)) return;
    observed.problems.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
  });
  ['error', 'warn'].forEach(function (level) {
    var original = console[level];
    console[level] = function () {
      observed.problems.push(level + ': ' + [].join.call(arguments, ' '));
      original.apply(console, arguments);
    };
  });
  observed.globals = Object.getOwnPropertyNames(window);
})();`;

/** Facts about the page so far, as plain data. */
const facts = `
  var shelves = [].slice.call(document.querySelectorAll('course-shelf'));
  return {
    shelves: shelves.map(function (shelf) {
      var cards = shelf.shadowRoot ? [].slice.call(shelf.shadowRoot.querySelectorAll('[part~=card]')) : [];
      return cards.map(function (card) { var link = card.querySelector('a[href]'); return link ? link.href : ''; });
    }),
    titles: shelves.map(function (shelf) { return shelf.shadowRoot ? shelf.shadowRoot.textContent : ''; }).join(' '),
    problems: observed.problems,
    globals: Object.getOwnPropertyNames(window).filter(function (name) { return observed.globals.indexOf(name) < 0; }),
    requests: performance.getEntriesByType('resource').map(function (entry) { return entry.name; }),
  };`;

/** The facts once `count` shelves show cards, or after ten seconds. */
async function settled(browser, count) {
  for (let attempt = 0; ; attempt++) {
    const found = await browser.run(facts);
    if (attempt === 100 || found.shelves.filter((cards) => cards.length).length >= count) {
      await delay(200);
      return browser.run(facts);
    }
    await delay(100);
  }
}

function assertClean(found, origins) {
  assert.deepEqual(found.problems, []);
  assert.deepEqual(found.globals, [], 'new globals');
  const foreign = found.requests.filter((url) => !origins.some((origin) => url.startsWith(`${origin}/`)));
  assert.deepEqual(foreign, [], 'requests to other origins');
}

function assertCards(cards) {
  assert.ok(cards.length >= 6, `${cards.length} cards`);
  for (const href of cards) assert.match(href, /^https:\/\//);
}

for (const name of wantedBrowsers) {
  describe(`pages in ${name}`, () => {
    let browser;
    let files;
    let host;
    const pages = {};

    before(async () => {
      const observe = { body: observer, headers: { 'content-type': 'text/javascript' } };
      files = await serve({ folders: { '/dist/': dist }, pages: { '/observe.js': observe } });
      const icon = { body: '', headers: { 'content-type': 'image/x-icon' } };
      host = await serve({
        folders: { '/dist/': dist },
        pages: Object.assign(pages, { '/favicon.ico': icon }),
      });
      browser = await launch(name);
    });

    after(async () => {
      await browser?.close();
      await files?.close();
      await host?.close();
    });

    let number = 0;
    /** Shows `body` on a fresh page of another origin than the scripts. */
    async function show(body, headers = {}) {
      const path = `/page${++number}.html`;
      const markup = `<!doctype html><title>A blog</title><script src="${files.origin}/observe.js"></script><body>${body}`;
      pages[path] = { body: Buffer.from(markup, 'latin1'), headers };
      files.requests.length = 0;
      await browser.open(host.origin + path);
    }

    const embed = (attributes = `data-for="${query}"`) =>
      `<script src="${files.origin}/dist/embed.js" ${attributes} async></script>`;

    test('embed.js on a bare page: six linked cards, at most four requests, nothing left behind', async () => {
      await show(`<p>Before.</p>${embed()}<p>After.</p>`);
      const found = await settled(browser, 1);
      assert.equal(found.shelves.length, 1);
      assertCards(found.shelves[0]);
      assertClean(found, [files.origin, host.origin]);
      const own = files.requests.filter((path) => path.startsWith('/dist/'));
      assert.ok(own.length <= 4, own.join(' '));
    });

    test('embed.js under a strict content security policy', async () => {
      const policy = `default-src 'none'; script-src ${files.origin}; style-src 'self'; connect-src ${files.origin}`;
      await show(embed(), { 'content-security-policy': policy });
      const found = await settled(browser, 1);
      assertCards(found.shelves[0] ?? []);
      assertClean(found, [files.origin, host.origin]);
    });

    test('embed.js with a guide: its code and the guides of one field, under a strict policy', async () => {
      const policy = `default-src 'none'; script-src ${files.origin}; style-src 'self'`;
      const tag = embed('data-for="chefs" data-layout="guide" data-limit="2"');
      await show(tag, { 'content-security-policy': policy });
      const found = await settled(browser, 1);
      assert.equal(found.shelves[0]?.length, 2);
      assert.match(found.titles, /Chef\s.*Day to day.*Projects to try.*Courses for chefs/s);
      assertClean(found, [files.origin, host.origin]);
      const guides = files.requests.filter((path) => path.includes('guide'));
      assert.deepEqual(guides, ['/dist/shelf-guide.js', '/dist/shelf-guide-trades.js']);
    });

    test('embed.js where Trusted Types are required', async () => {
      const names = 'course-shelf course-shelf-loader course-shelf-pieces';
      const policy = `require-trusted-types-for 'script'; trusted-types ${names}`;
      for (const asked of [query, 'bakend develper']) {
        await show(embed(`data-for="${asked}"`), { 'content-security-policy': policy });
        const found = await settled(browser, 1);
        assertCards(found.shelves[0] ?? []);
        assertClean(found, [files.origin, host.origin]);
      }
    });

    test('embed.js as the only thing on a page, which puts it into the head', async () => {
      pages['/alone.html'] = { body: embed() };
      await browser.open(`${host.origin}/alone.html`);
      await browser.run('window.observed = { problems: [], globals: Object.getOwnPropertyNames(window) };');
      assertCards((await settled(browser, 1)).shelves[0] ?? []);
    });

    test('embed.js on a windows-1252 page', async () => {
      await show(`<p>\xa9 caf\xe9</p>${embed()}`, { 'content-type': 'text/html; charset=windows-1252' });
      const found = await settled(browser, 1);
      assertCards(found.shelves[0] ?? []);
      assertClean(found, [files.origin, host.origin]);
      assert.doesNotMatch(found.titles, /\xc3|\xe2\u20ac/, 'text read in the wrong encoding');
    });

    test('several script tags and a div, each with its own shelf', async () => {
      const div = '<div data-course-shelf="sql" data-limit="3"></div>';
      await show(`${embed()}${embed('data-for="python" data-limit="2"')}${div}`);
      const found = await settled(browser, 3);
      const counts = found.shelves.map((cards) => cards.length).sort((a, b) => a - b);
      assert.deepEqual(counts, [2, 3, 6]);
      assertClean(found, [files.origin, host.origin]);
      const own = files.requests.filter((path) => path.startsWith('/dist/'));
      assert.equal(
        new Set(own).size,
        own.filter((path) => !path.endsWith('/embed.js')).length + 1,
        own.join(' '),
      );
    });

    test('the same answers as in Node, ready ones, found ones and mended typos alike', async () => {
      const { createMatcher, loadBundledIndex } = await import('../../dist/match.js');
      const matcher = createMatcher(await loadBundledIndex());
      for (const asked of [
        'books for data analysts',
        'sql',
        'bakend develper',
        'pyhton for beginers',
        'javascrpit',
      ]) {
        await show(embed(`data-for="${asked}"`));
        const found = await settled(browser, 1);
        const expected = matcher.find(asked).items.map(({ item }) => new URL(item.url).href);
        assert.equal(expected.length, 6, asked);
        assert.deepEqual(found.shelves[0], expected, asked);
        assertClean(found, [files.origin, host.origin]);
      }
    });

    test('the same tag twice', async () => {
      await show(`${embed()}${embed()}`);
      const found = await settled(browser, 2);
      assert.equal(found.shelves.length, 2);
      found.shelves.forEach(assertCards);
      assertClean(found, [files.origin, host.origin]);
    });

    test('far below the screen only the loader is fetched, until the reader comes near', async () => {
      await show(`<div style="height: 4000px"></div>${embed()}`);
      await delay(500);
      assert.deepEqual(
        files.requests.filter((path) => path.startsWith('/dist/')),
        ['/dist/embed.js'],
      );
      await browser.run('window.scrollTo(0, 4000);');
      const found = await settled(browser, 1);
      assertCards(found.shelves[0] ?? []);
    });

    const tag = `<course-shelf for="${query}"></course-shelf>`;
    const classic = () => `<script src="${files.origin}/dist/course-shelf.js"></script>`;
    const module = '<script type="module" src="/dist/course-shelf.js"></script>';

    for (const [label, scripts] of [
      ['as a classic script', classic],
      ['as a module', () => module],
      ['twice', () => classic() + classic()],
    ]) {
      test(`course-shelf.js ${label}`, async () => {
        await show(scripts() + tag);
        const found = await settled(browser, 1);
        assertCards(found.shelves[0] ?? []);
        assertClean(found, [files.origin, host.origin]);
      });
    }

    test('course-shelf.js beside embed.js', async () => {
      await show(classic() + tag + embed());
      const found = await settled(browser, 2);
      found.shelves.forEach(assertCards);
      assert.deepEqual(found.globals, []);
      assert.deepEqual(
        found.problems.filter((text) => !text.startsWith('warn:')),
        [],
      );
    });
  });
}
