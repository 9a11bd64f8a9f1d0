/** What the configurator gives to copy: reached by keyboard alone, and pasted into pages of its own. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Configurator } from './configurator.mjs';

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

describe('copies of the configurator', () => {
  const configurator = new Configurator();
  const { open, settled, codes, text } = configurator;
  let page;

  before(() => configurator.start());
  after(() => configurator.close());
  beforeEach(async () => {
    page = await configurator.newPage();
  });

  test('is walked by keyboard from the first field to each copied snippet', async () => {
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
    assert.deepEqual(configurator.problems, []);
  });

  describe('what it makes, pasted into pages', () => {
    const link = `#${new URLSearchParams({ for: 'data analysts & "co"', limit: '3', preset: 'bold', accent: '#005f5f', heading: 'A <shelf>', lang: 'de' })}`;

    /** What a page shows that holds nothing but the code. */
    async function shown(code) {
      configurator.pages['/pasted.html'] = {
        body: `<!doctype html><meta charset="utf-8"><title>A blog</title><body>${code}`,
      };
      configurator.problems.length = 0;
      await page.goto(`${configurator.origin}/pasted.html`);
      const frame = code.startsWith('<iframe')
        ? await page.waitForFrame((each) => each.url().endsWith('/courses.html'))
        : page.mainFrame();
      await frame.waitForFunction(
        () =>
          document.querySelector('course-shelf')?.shadowRoot?.querySelectorAll('[part=card]').length === 3,
        { timeout: 20_000 },
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
        if (form === 'iframe') configurator.pages['/course-shelf/courses.html'] = { body: made[0] };
        assert.deepEqual(await shown(made.at(-1)), {
          heading: 'A <shelf>',
          words: 'data analysts & "co"',
          ground: '0',
          accent: 'light-dark(#005f5f, #4f9191)',
          teaches: true,
        });
        assert.deepEqual(configurator.problems, []);
      });
    }
  });
});
