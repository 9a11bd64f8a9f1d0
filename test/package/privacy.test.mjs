/** A shelf with paid links and analytics on a page of another origin: what it asks for, stores and sends is counted. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../../.tools/serve.mjs';
import { launch, wantedBrowsers } from './browsers.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const links =
  'coursera.org=impact:imp.i384100.net/1/2/14726; udemy.com=impact:trk.udemy.com/1/2/39854; utm=myblog';

/** Runs first on every page: counts every way to send or to keep something, and plays the host's analytics. */
const observer = `
var counted = {};
function count(name, object, method) {
  var original = object && object[method];
  if (!original) return;
  object[method] = function () {
    counted[name] = (counted[name] || 0) + 1;
    return original.apply(this, arguments);
  };
}
count('fetch', window, 'fetch');
count('XMLHttpRequest', XMLHttpRequest.prototype, 'open');
count('sendBeacon', Navigator.prototype, 'sendBeacon');
count('storage', Storage.prototype, 'setItem');
count('storage', Storage.prototype, 'getItem');
count('indexedDB', IDBFactory.prototype, 'open');
count('caches', window.CacheStorage && CacheStorage.prototype, 'open');
count('history', History.prototype, 'pushState');
count('history', History.prototype, 'replaceState');
['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'Image'].forEach(function (name) {
  var Original = window[name];
  if (!Original) return;
  window[name] = function (a, b) {
    counted[name] = (counted[name] || 0) + 1;
    return new Original(a, b);
  };
});
var cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(document, 'cookie', {
  get: function () { counted.cookie = (counted.cookie || 0) + 1; return cookie.get.call(document); },
  set: function (value) { counted.cookie = (counted.cookie || 0) + 1; cookie.set.call(document, value); },
});
var told = [];
window.gtag = function () { told.push(['gtag', [].slice.call(arguments)]); };
window.plausible = function () { told.push(['plausible', [].slice.call(arguments)]); };
window.dataLayer = { push: function (value) { told.push(['dataLayer', value]); } };
window._paq = { push: function (value) { told.push(['_paq', value]); } };
var errors = [];
document.addEventListener('course-shelf-error', function (event) { errors.push(event.message); event.preventDefault(); });
document.addEventListener('course-shelf-select', function (event) { event.preventDefault(); });
`;

const facts = `
  var shelf = document.querySelector('course-shelf');
  var cards = shelf && shelf.shadowRoot ? [].slice.call(shelf.shadowRoot.querySelectorAll('a')) : [];
  return {
    links: cards.map(function (link) { return [link.href, link.rel]; }),
    disclosure: shelf && shelf.shadowRoot ? [].map.call(shelf.shadowRoot.querySelectorAll('[part=disclosure]'), function (box) { return box.textContent; }) : [],
    counted: counted, told: told, errors: errors,
    kept: [localStorage.length, sessionStorage.length, cookie.get.call(document)],
    asked: performance.getEntriesByType('resource').map(function (entry) { return entry.name; }),
  };`;

/** Facts about the page once there are cards and one of them was long enough in view to count. */
async function settled(browser) {
  for (let attempt = 0; attempt < 100 && !(await browser.run(facts)).links.length; attempt++)
    await delay(100);
  await delay(1500);
  return browser.run(facts);
}

const tellers = { gtag: 'gtag', datalayer: 'dataLayer', plausible: 'plausible', matomo: '_paq' };

for (const name of wantedBrowsers) {
  describe(`privacy in ${name}`, () => {
    let browser;
    let files;
    let host;
    const folders = { '/dist/': dist };
    const pages = {};

    before(async () => {
      files = await serve({ folders });
      const observe = { body: observer, headers: { 'content-type': 'text/javascript' } };
      const icon = { body: '', headers: { 'content-type': 'image/x-icon' } };
      host = await serve({ pages: Object.assign(pages, { '/observe.js': observe, '/favicon.ico': icon }) });
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await files?.close();
      await host?.close();
    });

    /** Shows a shelf for backend developers, whose cards need one file of ready answers. */
    async function show(attributes) {
      const script = `<script src="${files.origin}/dist/embed.js" data-for="backend developers" ${attributes} async></script>`;
      pages['/page.html'] = {
        body: `<!doctype html><title>A blog</title><script src="/observe.js"></script><body>${script}`,
      };
      files.requests.length = 0;
      await browser.open(`${host.origin}/page.html`);
      return settled(browser);
    }

    for (const [analytics, teller] of Object.entries(tellers)) {
      test(`with paid links and ${analytics}: five files of its own, nothing kept, nothing sent`, async () => {
        const attributes = `data-links="${links}" data-ref="spring" data-analytics="${analytics}"`;
        const found = await show(attributes);
        assert.deepEqual(found.errors, []);
        assert.deepEqual(
          [...files.requests].sort(),
          ['embed', 'shelf-answers-software-1', 'shelf-extras', 'shelf-routes', 'shelf'].map(
            (file) => `/dist/${file}.js`,
          ),
        );
        const foreign = found.asked.filter(
          (url) => ![files.origin, host.origin].includes(new URL(url).origin),
        );
        assert.deepEqual(foreign, []);
        assert.ok(
          found.links.some(([href]) => /^https:\/\/(imp\.i384100\.net|trk\.udemy\.com)\/c\//.test(href)),
        );
        const before = found.told.length;
        assert.ok(before > 0, 'cards in view are told');

        await browser.run(
          `document.querySelector('course-shelf').shadowRoot.querySelector('a').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, button: 0 }));`,
        );
        await delay(300);
        const then = await browser.run(facts);
        assert.equal(then.told.length, before + 1);
        assert.deepEqual([...new Set(then.told.map(([who]) => who))], [teller]);
        assert.deepEqual(then.counted, {});
        assert.deepEqual(then.kept, [0, 0, '']);
        assert.equal(files.requests.length, 5, 'a click asks nobody');
        assert.equal(then.asked.length, found.asked.length);
      });
    }

    test('without links and analytics their code is not even fetched, and nobody is told', async () => {
      const found = await show('');
      assert.equal(files.requests.length, 4);
      assert.ok(!files.requests.includes('/dist/shelf-extras.js'), files.requests.join(' '));
      assert.deepEqual([found.told, found.counted, found.kept], [[], {}, [0, 0, '']]);
      assert.ok(found.links.every(([, rel]) => rel === 'noopener'));
    });

    test('links whose code cannot be loaded stay plain, and an error says so', async () => {
      folders['/dist/shelf-extras.js'] = '/nowhere';
      const found = await show(`data-links="${links}" data-analytics="gtag"`);
      delete folders['/dist/shelf-extras.js'];
      assert.equal(found.links.length, 6);
      for (const [href, rel] of found.links) {
        assert.doesNotMatch(href, /imp\.i384100\.net|trk\.udemy\.com/);
        assert.equal(rel, 'noopener');
      }
      assert.deepEqual(found.disclosure, []);
      assert.equal(found.errors.length, 1);
      assert.match(found.errors[0], /all files of dist must stand beside the script/);
    });
  });
}
