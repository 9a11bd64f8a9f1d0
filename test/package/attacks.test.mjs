/** Attacks on the built scripts and the demo: images named like the document's own properties, and addresses of pages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../../.tools/serve.mjs';
import { BREAKS, ENTITIES, MARKUP, PAYLOADS } from '../attacks/payloads.ts';
import { launch, wantedBrowsers } from './browsers.mjs';

const folder = (name) => fileURLToPath(new URL(`../../${name}/`, import.meta.url));
/** So many in one address; servers take no much longer ones. */
const AT_ONCE = 40;
const PARAMETERS = ['limit', 'level', 'kind', 'free', 'theme', 'dir', 'width'];

/** Notices what runs, before anything else of a page does. */
const WATCH = `<script>
  var happened = [];
  ['attacked', 'alert', 'confirm', 'prompt', 'open'].forEach(function (name) {
    window[name] = function () { happened.push(name); };
  });
  addEventListener('error', function (event) { happened.push('error: ' + event.message); });
</script>`;

/** What the page holds beside texts: names of elements outside the head, and where its scripts come from. */
const FACTS = `
  var shelf = document.querySelector('course-shelf');
  var inside = shelf && shelf.shadowRoot;
  var links = inside ? [].slice.call(inside.querySelectorAll('a')) : [];
  return {
    happened: happened,
    polluted: 'polluted' in {},
    path: location.origin + location.pathname,
    asked: shelf && shelf.getAttribute('for'),
    cards: inside ? inside.querySelectorAll('[part~=card]').length : 0,
    status: inside && inside.querySelector('[role=status]') ? inside.querySelector('[role=status]').textContent : '',
    busy: Boolean(inside && inside.querySelector('[aria-busy=true]')),
    links: links.map(function (link) { return link.protocol; }),
    loaded: document.querySelectorAll('body img, body iframe, body object, body embed, body svg, body script').length,
    requests: performance.getEntriesByType('resource').map(function (entry) { return entry.name; }),
  };`;

/** Settings of the configurator beside `for` and `heading`, which take any text. */
const CHOSEN =
  'src folder links ref limit kind level language free layout theme lang heading-level searchable browse empty disclosure analytics preset accent form'.split(
    ' ',
  );
/** Characters of a text that the configurator keeps. */
const KEPT = 190;

/** Texts made of payloads, of no more characters than are kept. */
function packed(payloads) {
  const texts = [''];
  for (const payload of payloads) {
    const more = `${texts.at(-1)} ${payload}`;
    if (more.length > KEPT) texts.push(payload);
    else texts[texts.length - 1] = more;
  }
  return texts;
}

/** The same of the configurator and of the page in its preview; `settled` once that shows what there is. */
const CONFIGURED = `
  var frame = document.querySelector('.stage iframe:only-child:not(.waiting)');
  var inside = frame && frame.contentWindow;
  var shelf = inside && inside.document.querySelector('course-shelf');
  var names = function (root) {
    return [].slice.call(root.querySelectorAll('body *')).map(function (box) { return box.localName; });
  };
  var asked = function (from) { return from.performance.getEntriesByType('resource').map(function (entry) { return entry.name; }); };
  return {
    happened: happened.concat(inside ? inside.happened : []),
    polluted: 'polluted' in {},
    path: location.origin + location.pathname,
    settled: Boolean(shelf && document.querySelector('#facts').textContent),
    words: document.querySelector('[name=for]').value,
    scripts: [].slice.call(document.querySelectorAll('script')).length,
    strange: names(document).filter(function (name) { return /^(img|object|embed|form.|script|style|link|base|meta|video|audio)$/.test(name); }),
    shown: inside ? names(inside.document).filter(function (name) { return !/^(article|h1|p|script|style|link|div|course-shelf)$/.test(name); }) : [],
    requests: asked(window).concat(inside ? asked(inside) : []),
  };`;

for (const name of wantedBrowsers) {
  describe(`attacks on pages in ${name}`, () => {
    let browser;
    let host;
    let attacker;
    const pages = {};

    before(async () => {
      attacker = await serve({});
      host = await serve({ folders: { '/': folder('demo'), '/dist/': folder('dist') }, pages });
      for (const file of ['playground.html', 'configure.html', 'configure-preview.html']) {
        const page = readFileSync(folder('demo') + file, 'utf8');
        pages[`/${file}`] = { body: page.replace('<head>', `<head>${WATCH}`) };
      }
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await host?.close();
      await attacker?.close();
    });

    /** The facts once they are as wanted, or after eight seconds. */
    async function factsWhen(isDone, code = FACTS) {
      for (let attempt = 0; ; attempt++) {
        const facts = await browser.run(code);
        if (isDone(facts) || attempt === 160) return facts;
        await delay(50);
      }
    }

    for (const [how, script] of [
      ['embed.js', '<script src="/dist/embed.js" data-for="sql" data-limit="2" async></script>'],
      ['shelf.js', '<course-shelf for="sql" limit="2"></course-shelf><script src="/dist/shelf.js"></script>'],
    ]) {
      test(`an image called currentScript does not choose what ${how} loads`, async () => {
        const image = `<img name="currentScript" src="${attacker.origin}/x/shelf.js">`;
        pages['/clobbered.html'] = {
          body: `<!doctype html>${WATCH}<body>${image}<p>A comment.</p>${script}`,
        };
        attacker.requests.length = 0;
        await browser.open(`${host.origin}/clobbered.html`);
        const facts = await factsWhen(({ cards }) => cards === 2);
        assert.equal(facts.cards, 2);
        assert.deepEqual(facts.happened, []);
        assert.deepEqual([...new Set(attacker.requests)], ['/x/shelf.js'], 'the image itself');
        const scripts = facts.requests.filter((url) => /shelf[^/]*\.js$/.test(url) && !url.includes('/x/'));
        assert.ok(scripts.length >= 2);
        for (const url of scripts) assert.ok(url.startsWith(`${host.origin}/dist/`), url);
      });
    }

    test(`${PAYLOADS.length} payloads in the playground's address are words and nothing else`, async () => {
      await browser.open(`${host.origin}/playground.html?q=sql`);
      const plain = await factsWhen(({ cards }) => cards > 0);
      for (let start = 0; start < PAYLOADS.length; start += AT_ONCE) {
        // Addresses hold no half characters, fields of one line no line ends.
        const payloads = PAYLOADS.slice(start, start + AT_ONCE).map((text) => text.toWellFormed());
        const words = `xyzzy ${payloads.join(' ')}`.replace(/[\r\n]/g, '').trim();
        const address = new URL(`${host.origin}/playground.html`);
        const search = address.searchParams;
        search.append('q', words);
        PARAMETERS.forEach((parameter, at) => search.append(parameter, payloads.at(at % payloads.length)));
        for (const text of payloads.slice(0, 4)) search.append(text, text);
        address.hash = payloads[0];
        await browser.open(address.href);
        const facts = await factsWhen(({ busy, cards, status }) => !busy && (cards > 0 || status));
        assert.deepEqual(facts.happened, []);
        assert.equal(facts.polluted, false);
        assert.equal(facts.path, `${host.origin}/playground.html`);
        assert.equal(facts.asked, words);
        assert.equal(facts.loaded, plain.loaded);
        for (const protocol of facts.links) assert.match(protocol, /^https?:$/);
        for (const url of facts.requests) assert.ok(url.startsWith(`${host.origin}/`), url);
      }
    });

    test("payloads in the configurator's address become nothing but its fields and texts", async () => {
      const payloads = PAYLOADS.map((text) => text.toWellFormed());
      const texts = packed([...MARKUP, ...BREAKS, ...ENTITIES]);
      for (let at = 0; at < texts.length; at += 2) {
        const given = new URLSearchParams({ for: `xyzzy ${texts[at]}`, heading: texts[at + 1] ?? '' });
        CHOSEN.forEach((parameter, place) =>
          given.append(parameter, payloads.at((at * CHOSEN.length + place) % payloads.length)),
        );
        for (const text of payloads.slice(at, at + 4)) given.append(text, text);
        const part = at % 4 ? '#' : '?';
        await browser.open('about:blank');
        await browser.open(`${host.origin}/configure.html${part}${given}`);
        await browser.run('document.querySelector(".stage").scrollIntoView();');
        const facts = await factsWhen(({ settled }) => settled, CONFIGURED);
        assert.ok(facts.settled, `${part}${given}`);
        assert.deepEqual(facts.happened, []);
        assert.equal(facts.polluted, false);
        assert.equal(facts.path, `${host.origin}/configure.html`);
        assert.ok(facts.words.startsWith('xyzzy '));
        assert.equal(facts.scripts, 2, 'its own, and the one that watches');
        assert.deepEqual(facts.strange, []);
        assert.deepEqual(facts.shown, []);
        for (const url of facts.requests) assert.ok(url.startsWith(`${host.origin}/`), url);
      }
    });
  });
}
