/** `npm run stories`: opens every story of the built Storybook; its play function and axe must pass. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { serve } from './serve.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
if (!existsSync(join(folder, 'index.json'))) throw new Error('Build it first: npm run build-storybook');

/** Runs in the page: what Storybook reports once the story, its play function and axe are done. */
function observeStory() {
  globalThis.storyReports = [];
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const event of ['storyFinished', 'storyMissing', 'playFunctionThrewException', 'storyErrored']) {
        channel.on(event, (detail) => globalThis.storyReports.push({ event, detail }));
      }
    },
  });
}

const messageOf = (detail) => detail?.message ?? detail?.description ?? JSON.stringify(detail);

function violations({ result }) {
  return (result?.violations ?? []).map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.flat().join(' ')).slice(0, 3);
    return `axe ${id}: ${help} (${places.join(', ')})`;
  });
}

function problemsOf(reports) {
  const problems = [];
  for (const { event, detail } of reports) {
    if (event !== 'storyFinished') problems.push(`${event}: ${messageOf(detail)}`);
    for (const report of detail?.reporters ?? []) {
      if (report.status === 'failed') problems.push(...violations(report));
    }
    if (event === 'storyFinished' && detail.status !== 'success' && !problems.length)
      problems.push(detail.status);
  }
  return problems;
}

async function checkStory(browser, origin, id) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  await page.evaluateOnNewDocument(observeStory);
  await page.goto(`${origin}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
  try {
    await page.waitForFunction(
      () =>
        globalThis.storyReports.some(({ event }) => event === 'storyFinished' || event === 'storyMissing'),
      { timeout: 30_000 },
    );
  } catch {
    problems.push('did not finish within 30 s');
  }
  // Results of axe hold functions and elements: only plain data comes out of the page.
  const reports = await page.evaluate(() => JSON.parse(JSON.stringify(globalThis.storyReports)));
  await page.close();
  return [...new Set([...problemsOf(reports), ...problems])];
}

const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const server = await serve({ folders: { '/': folder } });
const browser = await puppeteer.launch(chromiumOptions());
let failed = 0;
try {
  for (const { id } of stories) {
    const problems = await checkStory(browser, server.origin, id);
    if (!problems.length) continue;
    failed++;
    console.log(`✖ ${id}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`stories: ${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !stories.length ? 1 : 0;
