/** The configurator in a browser: by keyboard alone, at every width, and what it makes on pages of their own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.tools/browsers.mjs';
import { serve } from '../../.tools/serve.mjs';

const root = new URL('../../', import.meta.url);
const folder = (name) => fileURLToPath(new URL(`${name}/`, root));
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', root), 'utf8');

const FORMS = [
  'Script tag',
  'HTML element',
  'Iframe',
  'React',
  'Vue',
  'Svelte',
  'Angular',
  'WordPress shortcode',
  'WordPress Custom HTML',
];
const PROGRAMME = 'udemy.com=impact:trk.udemy.com/123456/3193860/39854';

describe('configurator', () => {
  let server;
  let browser;
  let page;
  let problems;
  const pages = { '/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } } };

  before(async () => {
    const folders = { '/': folder('demo'), '/dist/': folder('dist'), '/course-shelf/': folder('dist') };
    server = await serve({ folders, pages });
    browser = await puppeteer.launch(chromiumOptions());
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    problems = [];
    page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) problems.push(`asks ${request.url()}`);
    });
  });

  /** Waits until the preview shows `count` cards, and no other page is made ready behind it. */
  async function settled(count) {
    await page.waitForFunction(
      (wanted) => {
        const frame = document.querySelector('.stage iframe:only-child:not(.waiting)');
        const shelf = frame?.contentDocument?.querySelector('course-shelf');
        return shelf?.shadowRoot?.querySelectorAll('[part=card]').length === wanted;
      },
      { polling: 50, timeout: 10_000 },
      count,
    );
  }

  async function open(link = '', count = 6) {
    await page.goto(`${server.origin}/configure.html${link}`);
    await page.$eval('.stage', (stage) => stage.scrollIntoView());
    await settled(count);
  }

  /** Facts about the shelf in the preview. */
  const shelf = (read) =>
    page.$eval(
      '.stage iframe:not(.waiting)',
      (frame, code) =>
        new Function('shelf', `return (${code})(shelf)`)(frame.contentDocument.querySelector('course-shelf')),
      String(read),
    );
  const codes = () => page.$$eval('#parts code', (boxes) => boxes.map((box) => box.textContent));
  const text = (selector) => page.$eval(selector, (box) => box.textContent);
  const choose = (name, value) => page.select(`[name="${name}"]`, value);
  const press = (label) =>
    page.$$eval(
      'input[type=radio]',
      (radios, wanted) => radios.find((radio) => radio.parentElement.textContent.trim() === wanted).click(),
      label,
    );

  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 768, 1280]) {
      test(`is clean at ${width} px, ${scheme}`, async () => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 800 });
        const link = new URLSearchParams({
          for: 'sql',
          links: PROGRAMME,
          heading: 'Learn',
          accent: '#a63d00',
          limit: '3',
        });
        await open(`#${link}`, 3);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document, { iframes: false });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(found, []);
        assert.deepEqual(problems, []);
      });
    }
  }

  test('shows the shelf at three widths', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await open();
    const widths = [];
    for (const button of await page.$$('[data-width]')) {
      await button.click();
      widths.push(await page.$eval('.stage iframe', (frame) => frame.contentWindow.innerWidth));
    }
    assert.deepEqual(widths.slice(0, 2), [320, 768]);
    assert.equal(widths[2], await page.$eval('.stage', (stage) => stage.clientWidth));
    const pressed = await page.$$eval('[data-width][aria-pressed=true]', (all) =>
      all.map((each) => each.textContent),
    );
    assert.deepEqual(pressed, ['Full']);
  });

  test('the preview, the code and the link follow each choice', async () => {
    await open();
    await page.$eval('[name=for]', (field) => (field.value = ''));
    await page.type('[name=for]', 'ux designers');
    await choose('kind', 'course');
    await choose('theme', 'dark');
    await press('List');
    await press('Aa' + 'Paper');
    await page.click('[name=own-accent]');
    await page.$eval('[name=limit]', (field) => (field.value = ''));
    await page.type('[name=limit]', '4');
    await settled(4);
    assert.deepEqual(await codes(), [
      `<link rel="stylesheet" href="/course-shelf/themes/paper.css" />
<style>
  course-shelf { --course-shelf-accent: #c0754a; }
</style>
<script
  src="/course-shelf/embed.js"
  data-for="ux designers"
  data-limit="4"
  data-kind="course"
  data-layout="list"
  data-theme="dark"
  async
></script>`,
    ]);
    assert.equal(
      new URL(page.url()).hash,
      '#for=ux+designers&limit=4&kind=course&layout=list&theme=dark&preset=paper&accent=%23a63d00',
    );
    assert.equal(await text('#facts'), '4 cards. Understood: UX Designer.');
    assert.deepEqual(problems, []);
  });

  test('a link brings back what was chosen, and the form of the code', async () => {
    const given = {
      for: 'nurses',
      limit: '2',
      level: 'beginner',
      layout: 'compact',
      links: PROGRAMME,
      ref: 'spring',
      lang: 'de',
      form: 'vue',
    };
    await open(`#${new URLSearchParams(given)}`, 2);
    const { form, ...choice } = given;
    assert.deepEqual(Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1))), given);
    assert.equal(await page.$eval('[name=form]:checked', (radio) => radio.value), form);
    assert.equal(await page.$eval('[data-field=campaign]', (field) => field.value), '39854');
    for (const [name, value] of Object.entries(choice))
      assert.equal(await shelf(`(box) => box.getAttribute('${name}')`), value);
    await page.click('[type=reset]');
    await settled(6);
    assert.equal(new URL(page.url()).hash, '#for=backend+developers&form=vue');
  });

  test('says at the field what is wrong with an id, and leaves the row out until it is right', async () => {
    await open();
    await page.click('details summary');
    await page.click('#add-row');
    await page.type('[data-field=site]', 'udemy.com');
    const ids = { host: 'trk.udemy.com', publisher: '123456', ad: 'three', campaign: '39854' };
    for (const [name, value] of Object.entries(ids)) await page.type(`[data-field=${name}]`, value);
    await page.keyboard.press('Tab');
    assert.equal(await page.$eval('[data-field=ad]', (field) => field.getAttribute('aria-invalid')), 'true');
    const said = await page.$eval('[data-field=ad]', (field) => {
      return document.getElementById(field.getAttribute('aria-describedby').split(' ').at(-1)).textContent;
    });
    assert.match(said, /^Is "three", expected digits, such as 3193860/);
    assert.equal(await text('.state'), 'Not in the code yet.');
    assert.doesNotMatch((await codes())[0], /data-links/);

    await page.$eval('[data-field=ad]', (field) => (field.value = ''));
    await page.type('[data-field=ad]', '3193860');
    assert.equal(await page.$eval('[data-field=ad]', (field) => field.getAttribute('aria-invalid')), 'false');
    assert.equal(await text('.state'), 'In the code.');
    assert.ok((await codes())[0].includes(`data-links="${PROGRAMME}"`));
    await page.waitForFunction(
      () =>
        document
          .querySelector('.stage iframe:only-child')
          ?.contentDocument.querySelector('course-shelf[links]'),
      { polling: 50 },
    );
    await page.click('.remove');
    assert.doesNotMatch((await codes())[0], /data-links/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'add-row');
  });

  test('follows "Did you mean ...?" of the preview', async () => {
    await open('#for=exel&limit=3', 0);
    await page.waitForFunction(() => {
      const [frame] = document.querySelectorAll('.stage iframe:only-child');
      const shown = frame?.contentDocument?.querySelector('course-shelf');
      const suggestion = shown?.shadowRoot?.querySelector('button');
      suggestion?.click();
      return suggestion;
    });
    await settled(3);
    assert.equal(await page.$eval('[name=for]', (field) => field.value), 'Excel');
    assert.equal(new URL(page.url()).hash, '#for=Excel&limit=3');
  });

  test('a post stands around a shelf that goes by the page', async () => {
    await open('#limit=3', 3);
    assert.match(await text('#facts'), /^3 cards\. Understood: .*SQL/);
    assert.ok((await codes())[0].includes('data-for="page"'));
    await press('Iframe');
    assert.deepEqual(await codes(), []);
    assert.match(await text('#form-problem'), /^A frame cannot see the page/);
  });

  test('asks another site for a catalogue only when it is told to', async () => {
    const address = 'https://school.example/classes.json';
    const asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() !== address) return void request.continue();
      asked.push(address);
      const body = JSON.stringify([
        { title: 'SQL by the sea', url: 'https://school.example/sql' },
        { url: 'x' },
      ]);
      const headers = { 'access-control-allow-origin': '*' };
      void request.respond({ contentType: 'application/json', headers, body });
    });
    await open(`#for=sql&src=${encodeURIComponent(address)}`);
    assert.deepEqual(asked, []);
    assert.match(await text('#ask'), /^The catalogue comes from school\.example/);
    assert.ok((await codes())[0].includes(`data-src="${address}"`));
    await page.click('#ask button');
    await settled(1);
    assert.deepEqual(asked, [address]);
    assert.match(await text('#facts'), /^1 card\. Understood: SQL\. item 1: title is missing/);
  });

  test('is walked by keyboard from the first field to each copied snippet', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await open();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: box } = document;
        return (
          box.getAttribute('name') ??
          box.dataset.width ??
          (box.id || box.textContent.replace(/\s+/g, ' ').trim())
        );
      });
    const tabTo = async (wanted) => {
      const way = [];
      while (way.at(-1) !== wanted) {
        await page.keyboard.press('Tab');
        way.push(await focused());
        assert.ok(way.length < 60, `no ${wanted} after ${way.join(', ')}`);
      }
      return way;
    };
    const way = await tabTo('for');
    assert.equal(way.at(-2), 'about');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('nurses');
    await tabTo('limit');
    await page.keyboard.press('ArrowDown');
    await tabTo('layout');
    await page.keyboard.press('ArrowRight');
    await tabTo('preset');
    await page.keyboard.press('ArrowLeft');
    await tabTo('320');
    await page.keyboard.press('Space');
    await settled(5);
    assert.equal(await page.$eval('.stage iframe', (frame) => frame.contentWindow.innerWidth), 320);
    assert.equal(new URL(page.url()).hash, '#for=nurses&limit=5&layout=list&preset=paper');

    await tabTo('Get the code');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'code-title');
    const copied = [];
    for (const [at, label] of FORMS.entries()) {
      await tabTo('form');
      if (at) await page.keyboard.press('ArrowRight');
      const chosen = await page.$eval('[name=form]:checked', (radio) => radio.parentElement.textContent);
      assert.equal(chosen, label);
      for (const code of await codes()) {
        do await page.keyboard.press('Tab');
        while (!(await focused()).startsWith('Copy '));
        await page.keyboard.press('Enter');
        await page.waitForFunction(() =>
          document.querySelector('#copied').textContent.startsWith('Copied: '),
        );
        assert.equal(await page.evaluate(() => window.navigator.clipboard.readText()), code);
        copied.push((await text('#copied')).slice(8, -1));
        await page.$eval('#copied', (box) => (box.textContent = ''));
      }
      await page.focus('#code-title');
    }
    assert.deepEqual(copied, [
      'Script tag',
      'HTML element',
      'The page in the frame',
      'The frame',
      'Component',
      'Types',
      'Component',
      'Compiler option',
      'Component',
      'Component',
      'Style sheet',
      'Function',
      'Shortcode',
      'Custom HTML block',
    ]);
    await tabTo('copy-link');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#copied').textContent === 'Copied: the link.');
    assert.equal(await page.evaluate(() => window.navigator.clipboard.readText()), page.url());
    assert.deepEqual(problems, []);
  });

  describe('what it makes, pasted into pages', () => {
    const link = `#${new URLSearchParams({ for: 'data analysts & "co"', limit: '3', preset: 'bold', accent: '#005f5f', heading: 'A <shelf>', lang: 'de' })}`;

    /** What a page shows that holds nothing but the code. */
    async function shown(code) {
      pages['/pasted.html'] = {
        body: `<!doctype html><meta charset="utf-8"><title>A blog</title><body>${code}`,
      };
      problems.length = 0;
      await page.goto(`${server.origin}/pasted.html`);
      const frame = code.startsWith('<iframe')
        ? await page.waitForFrame((each) => each.url().endsWith('/courses.html'))
        : page.mainFrame();
      await frame.waitForFunction(
        () =>
          document.querySelector('course-shelf')?.shadowRoot?.querySelectorAll('[part=card]').length === 3,
        { timeout: 10_000 },
      );
      return frame.$eval('course-shelf', (box) => {
        const style = window.getComputedStyle(box);
        return {
          heading: box.shadowRoot.querySelector('[part=heading]').textContent.trim(),
          words: box.getAttribute('for'),
          ground: style.getPropertyValue('--course-shelf-radius'),
          accent: style.getPropertyValue('--course-shelf-accent').trim(),
          teaches: /Vermittelt/.test(box.shadowRoot.textContent),
        };
      });
    }

    for (const form of ['script', 'element', 'iframe', 'custom-html']) {
      test(`as ${form}: three cards, as chosen`, async () => {
        await open(`${link}&form=${form}`, 3);
        const made = await codes();
        if (form === 'iframe') pages['/course-shelf/courses.html'] = { body: made[0] };
        assert.deepEqual(await shown(made.at(-1)), {
          heading: 'A <shelf>',
          words: 'data analysts & "co"',
          ground: '0',
          accent: 'light-dark(#005f5f, #428989)',
          teaches: true,
        });
        assert.deepEqual(problems, []);
      });
    }
  });
});
