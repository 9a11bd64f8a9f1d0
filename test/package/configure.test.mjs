/** The configurator in a browser: at every width, and what follows each choice. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Configurator } from './configurator.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const PROGRAMME = 'udemy.com=impact:trk.udemy.com/123456/3193860/39854';

describe('configurator', () => {
  const configurator = new Configurator();
  const { open, settled, codes, text } = configurator;
  let page;

  before(() => configurator.start());
  after(() => configurator.close());
  beforeEach(async () => {
    page = await configurator.newPage();
  });

  /** Facts about the shelf in the preview. */
  const shelf = (read) =>
    page.$eval(
      '.stage iframe:not(.waiting)',
      (frame, code) =>
        new Function('shelf', `return (${code})(shelf)`)(frame.contentDocument.querySelector('course-shelf')),
      String(read),
    );
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
        assert.deepEqual(configurator.problems, []);
      });
    }
  }

  test('shows the shelf at three widths', async () => {
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
    assert.deepEqual(configurator.problems, []);
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
    await open('#for=reakt&limit=3', 0);
    await page.waitForFunction(() => {
      const [frame] = document.querySelectorAll('.stage iframe:only-child');
      const shown = frame?.contentDocument?.querySelector('course-shelf');
      const suggestion = shown?.shadowRoot?.querySelector('button');
      suggestion?.click();
      return suggestion;
    });
    await settled(3);
    assert.equal(await page.$eval('[name=for]', (field) => field.value), 'React');
    assert.equal(new URL(page.url()).hash, '#for=React&limit=3');
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
});
