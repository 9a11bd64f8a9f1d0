/**
 * `npm run measure:page`: how long a browser takes to read a page of 5,000 words and to find what it is about, at full speed
 * and slowed down four times. Times depend on the machine and are only printed; on a desktop the sum should stay below 10 ms.
 */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { bundle } from './page-bundle.mjs';

const PAGES = 5;
const RUNS = 10;
const WORDS = 5_000;
const root = new URL('../', import.meta.url);
const articles = ['excel-to-sql', 'nurse-to-data-analyst', 'kubernetes-at-home', 'slow-train-travel'];

/** Runs in the page: what the shelf does, in steps. */
const script = `
  import { readPage } from './src/element/page/read-page.js';
  import { tablesOf } from './src/knowledge/tables.js';
  import { NameFinder } from './src/match/page-names.js';
  import { pageSubjects } from './src/match/page-subject.js';
  import { bundledKnowledge } from './src/sources/matching.js';
  const timed = (run) => { const start = performance.now(); const result = run(); return [result, performance.now() - start]; };
  window.measure = async (runs) => {
    const knowledge = await bundledKnowledge();
    const [, making] = timed(() => {
      const { lexicon } = tablesOf(knowledge);
      while (lexicon.add());
      NameFinder.for(lexicon);
    });
    const host = document.querySelector('course-shelf');
    const times = [];
    let words = 0;
    for (let run = 0; run < runs; run++) {
      // As on a page that has just been parsed: styles are not computed yet.
      document.body.style.setProperty('--run', run);
      const [page, reading] = timed(() => readPage(host));
      const [, finding] = timed(() => pageSubjects(page.texts, knowledge));
      words = page.texts.reduce((sum, { text }) => sum + text.split(/\\s+/).length, 0);
      times.push({ reading, finding, sum: reading + finding });
    }
    return { words, making, times };
  };
`;

/** One article as long as is asked for, made of others. */
async function longPage() {
  const texts = await Promise.all(
    articles.map((name) => readFile(new URL(`test/articles/${name}.html`, root), 'utf8')),
  );
  const bodies = texts.map((text) => /<article[^>]*>([\s\S]*?)<\/article>/.exec(text)[1]);
  let body = '';
  let words = 0;
  for (let at = 0; words < WORDS; at++) {
    const next = bodies[at % bodies.length].replace(/<course-shelf.*<\/course-shelf>/, '');
    body += next;
    words += next
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/).length;
  }
  return `<!doctype html><html lang="en"><title>A long page</title><body><article>${body}<course-shelf></course-shelf></article></body></html>`;
}

const fastest = (values) => Math.min(...values).toFixed(1);

const [code, html] = await Promise.all([bundle(script), longPage()]);
const browser = await puppeteer.launch(chromiumOptions());
try {
  for (const slower of [1, 4]) {
    const results = [];
    for (let at = 0; at < PAGES; at++) {
      const page = await browser.newPage();
      await page.emulateCPUThrottling(slower);
      await page.setContent(html);
      await page.addScriptTag({ content: code });
      results.push(await page.evaluate((runs) => window.measure(runs), RUNS));
      await page.close();
    }
    const steps = ['reading', 'finding', 'sum'].map((step) => {
      const first = results.map(({ times }) => times[0][step]);
      const all = results.flatMap(({ times }) => times.map((time) => time[step]));
      return `${step} ${fastest(all)} (in a fresh page ${fastest(first)})`;
    });
    const tables = fastest(results.map(({ making }) => making));
    console.log(
      `${WORDS} words, the first ${results[0].words} read, CPU 1/${slower}: ${steps.join(', ')} ms; look-up tables ${tables} ms`,
    );
  }
} finally {
  await browser.close();
}
