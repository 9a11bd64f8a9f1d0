/**
 * `npm run measure:table [-- FILE.csv]`: how long a browser takes to read and check a table that a page names as its
 * catalogue, and until its first answer, at full speed and slowed down four times. Without a file, 2,000 rows made of the
 * bundled items. Times depend on the machine and are only printed; on a desktop reading should stay below 100 ms.
 */
import './typescript.mjs';
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { bundle } from './page-bundle.mjs';

const PAGES = 5;
const ROWS = 2_000;

/** Runs in the page: what the shelf does, in steps; the address leads to the table itself. */
const script = `
  import { readTable } from './src/sources/csv.js';
  import { givenSource } from './src/sources/given.js';
  import { loadReading } from './src/sources/pieces.js';
  import { bundledKnowledge } from './src/sources/matching.js';
  const timed = async (run) => { const start = performance.now(); const result = await run(); return [result, performance.now() - start]; };
  window.measure = async (text) => {
    await Promise.all([loadReading(), bundledKnowledge()]);
    const bytes = new TextEncoder().encode(text).buffer;
    window.fetch = async () => new Response(bytes);
    const problems = [];
    const [items, reading] = await timed(() => readTable(bytes, 'a table', (problem) => problems.push(problem)));
    const source = givenSource({ src: 'https://school.example/table.csv' }, () => undefined);
    const [, answering] = await timed(() => source.find('sql', {}));
    return { items: items.length, problems: problems.length, reading, answering };
  };
`;

/** A table as a school might have it: words of its own for level and length, lists in cells, quotation marks where needed. */
async function table() {
  const { loadBundledIndex } = await import('../src/match.ts');
  const { items } = await loadBundledIndex();
  const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const { title, url, provider, level = '', hours, language = '', skills } = items[at % items.length];
    const address = at < items.length ? url : `${url}#${at}`;
    return [title, address, provider, level, hours ? `${hours} hours` : '', language, skills.join(', ')];
  });
  const header = [
    'Course title',
    'Link',
    'Offered by',
    'Difficulty',
    'Duration',
    'Language',
    'Skills gained',
  ];
  return [header, ...rows].map((cells) => cells.map(cell).join(',')).join('\n');
}

const fastest = (values) => Math.min(...values).toFixed(0);

const [file] = process.argv.slice(2);
const [code, text] = await Promise.all([bundle(script), file ? readFile(file, 'utf8') : table()]);
const browser = await puppeteer.launch(chromiumOptions());
try {
  for (const slower of [1, 4]) {
    const results = [];
    for (let at = 0; at < PAGES; at++) {
      const page = await browser.newPage();
      await page.emulateCPUThrottling(slower);
      await page.addScriptTag({ content: code });
      results.push(await page.evaluate((given) => window.measure(given), text));
      await page.close();
    }
    const { items, problems } = results[0];
    const reading = fastest(results.map((result) => result.reading));
    const answering = fastest(results.map((result) => result.answering));
    console.log(
      `${items} items, ${problems} problems, CPU 1/${slower}: read and checked in ${reading} ms, all up to the first answer ${answering} ms`,
    );
  }
} finally {
  await browser.close();
}
