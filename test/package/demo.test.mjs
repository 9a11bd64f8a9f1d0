/** The demo pages, as `npm start` serves them: each works, says nothing in the console, and asks no other server. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.tools/browsers.mjs';
import { serve } from '../../.tools/serve.mjs';

const folder = (name) => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

describe('demo', () => {
  let server;
  let browser;
  let page;
  let problems;

  before(async () => {
    server = await serve({ folders: { '/': folder('demo'), '/dist/': folder('dist') } });
    browser = await puppeteer.launch(chromiumOptions());
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

  /** Opens a page and waits until `count` shelves show cards; scrolls, as shelves far below wait for the reader. */
  async function open(path, count) {
    await page.goto(`${server.origin}/${path}`);
    await page.waitForFunction(
      (wanted) => {
        window.scrollBy(0, 400);
        const shelves = [...document.querySelectorAll('course-shelf')];
        return shelves.filter((shelf) => shelf.shadowRoot?.querySelector('[part=card]')).length === wanted;
      },
      { polling: 50, timeout: 10_000 },
      count,
    );
  }

  const textsOf = (part) =>
    page.$eval(
      'course-shelf',
      (shelf, name) => {
        const boxes = shelf.shadowRoot.querySelectorAll(`[part=${name}]`);
        return [...boxes].map((box) => box.textContent.replace(/\s+/g, ' ').trim());
      },
      part,
    );

  /** The next answer on the page's shelf after `action`. */
  async function answerAfter(action) {
    await page.$eval('course-shelf', (shelf) => {
      window.answered = new Promise((done) =>
        shelf.addEventListener('course-shelf-results', () => done(), { once: true }),
      );
    });
    await action();
    await page.evaluate(() => window.answered);
  }

  for (const [path, shelves] of [
    ['', 1],
    ['blog.html', 3],
    ['education.html', 1],
    ['playground.html', 1],
  ]) {
    for (const width of [320, 1280]) {
      test(`/${path} is clean at ${width} px`, async () => {
        await page.setViewport({ width, height: 800 });
        await open(path, shelves);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(problems, []);
      });
    }
  }

  test('the blog post opens with the courses that it promises', async () => {
    await open('blog.html', 3);
    assert.deepEqual(await textsOf('heading'), ['Courses for backend developers']);
    assert.equal((await textsOf('card')).length, 6);
  });

  test('the learning centre searches and filters its own classes, which are tagged from their titles', async () => {
    await open('education.html', 1);
    await answerAfter(() => page.click('.ideas button[value="data analyst"]'));
    assert.ok((await textsOf('reason')).includes('Teaches SQL and databases'));
    await answerAfter(() =>
      page.$eval('course-shelf', (shelf) => {
        const filters = [...shelf.shadowRoot.querySelectorAll('[part=filter]')];
        filters.find(({ textContent }) => textContent.trim() === 'Beginner').click();
      }),
    );
    for (const facts of await textsOf('meta')) assert.match(facts, /Beginner/);
  });

  test('the learning centre books a class instead of leaving', async () => {
    await open('education.html', 1);
    await page.evaluate(() =>
      document.querySelector('course-shelf').shadowRoot.querySelector('[part=link]').click(),
    );
    const [first] = await textsOf('title');
    assert.equal(await page.$eval('dialog[open] h2', (title) => title.textContent), first);
    assert.equal(page.url(), `${server.origin}/education.html`);
  });

  test('the playground takes its address for data', async () => {
    const words = 'sql "><img src=x onerror=alert(1)>&amp;';
    const query = `q=${encodeURIComponent(words)}&limit=3&kind=course&theme=neon&dir=rtl`;
    await open(`playground.html?${query}`, 1);
    assert.deepEqual(
      await page.evaluate(() => ({
        field: document.querySelector('#q').value,
        shelf: document.querySelector('course-shelf').getAttribute('for'),
        theme: document.querySelector('course-shelf').getAttribute('theme'),
        images: document.images.length,
        html: document.querySelector('#html').textContent,
      })),
      {
        field: words,
        shelf: words,
        theme: null,
        images: 0,
        html: '<script src="dist/embed.js" data-for="sql &quot;>&lt;img src=x onerror=alert(1)>&amp;amp;" data-limit="3" data-kind="course" data-dir="rtl" async></script>',
      },
    );
    assert.deepEqual(problems, []);
  });

  test('the playground says what it understood, and follows a suggestion', async () => {
    await open('playground.html?q=free+sql+course+for+beginners', 1);
    const understood = await page.$eval('#understood', (list) => list.textContent);
    for (const fact of ['SkillSQL', 'Levelbeginner', 'Costfree']) assert.ok(understood.includes(fact), fact);
    await answerAfter(() =>
      page.$eval('.examples', (box) =>
        [...box.querySelectorAll('button')].find((b) => b.textContent === 'reakt').click(),
      ),
    );
    await answerAfter(() =>
      page.evaluate(() => document.querySelector('course-shelf').shadowRoot.querySelector('button').click()),
    );
    assert.equal(await page.$eval('#q', (field) => field.value), 'React');
  });
});
