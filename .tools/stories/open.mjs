/** Opens stories of the built Storybook in Chromium, the same way on every machine. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers.mjs';
import { serve } from '../serve.mjs';

const fontconfig = fileURLToPath(new URL('fonts.conf', import.meta.url));
const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));

/** As many at a time as two processor cores keep busy, each in a browser of its own: only tabs in front are drawn. */
const AT_ONCE = 3;
const PATIENCE = 30_000;
/** A picture counts once two in a row are the same: typefaces are there, nothing moves. */
const PICTURES = 20;

/** Letters and colours are drawn without help of the system, its screen or its processor. */
const drawing = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-skia-runtime-opts',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--disable-gpu',
  '--lang=en-US',
];
const viewport = { width: 900, height: 600, deviceScaleFactor: 1 };
/** Stories with this tag are about wide pages. */
const wide = { tag: 'wide', width: 1280 };
/** Stories with this tag show a shelf that waits for its answer. */
const LOADING = 'loading';

/** Does `work(browser, job)` for each job, in browsers that draw the same on every machine. */
export async function inBrowsers(jobs, work) {
  const { args, ...options } = chromiumOptions();
  const env = { ...process.env, FONTCONFIG_FILE: fontconfig };
  const waiting = [...jobs];
  const worker = async () => {
    const browser = await puppeteer.launch({ ...options, env, args: [...args, ...drawing] });
    try {
      for (let job = waiting.shift(); job; job = waiting.shift()) await work(browser, job);
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, jobs.length) }, worker));
}

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

/** Some messages end with the whole page. */
const LINES = 15;

function messageOf(detail) {
  const message = detail?.message ?? detail?.description ?? JSON.stringify(detail);
  return message.split('\n').slice(0, LINES).join('\n');
}

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

/** A picture of the whole page, once it stands still. */
export async function pictureOf(page) {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let last;
  for (let count = 0; count < PICTURES; count++) {
    const next = await page.screenshot({ fullPage: true, optimizeForSpeed: true });
    if (last && Buffer.compare(last, next) === 0) return next;
    last = next;
  }
  throw new Error('The story does not come to rest.');
}

/** Sets what pictures depend on: size, motion, colour scheme, time zone, and that the page has the focus. */
export async function preparePage(page, width = viewport.width) {
  await page.setViewport({ ...viewport, width });
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ]);
  await page.emulateTimezone('UTC');
  await page.emulateFocusedPage(true);
}

async function visit(browser, origin, { id, tags }) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  await preparePage(page, tags.includes(wide.tag) ? wide.width : undefined);
  await page.evaluateOnNewDocument(observeStory);
  await page.goto(`${origin}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story`);
  let picture;
  try {
    await page.waitForFunction(
      () =>
        globalThis.storyReports.some(({ event }) => event === 'storyFinished' || event === 'storyMissing'),
      { timeout: PATIENCE },
    );
    const isLoading = await page.evaluate(
      () => document.querySelector('course-shelf:state(loading)') !== null,
    );
    if (isLoading && !tags.includes(LOADING))
      throw new Error('ends before its shelf has an answer: wait for it.');
    picture = await pictureOf(page);
  } catch (error) {
    problems.push(
      error.name === 'TimeoutError' ? `did not finish within ${PATIENCE / 1000} s` : error.message,
    );
  }
  // Results of axe hold functions and elements: only plain data comes out of the page.
  const reports = await page.evaluate(() => JSON.parse(JSON.stringify(globalThis.storyReports)));
  await page.close();
  return { id, problems: [...new Set([...problemsOf(reports), ...problems])], picture };
}

/** Ids and tags of the stories of the built Storybook, those whose id has one of `words`, or all. */
export async function storiesBuilt(words = []) {
  if (!existsSync(join(folder, 'index.json'))) throw new Error('Build it first: npm run build-storybook');
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  return stories.filter(({ id }) => !words.length || words.some((word) => id.includes(word)));
}

/**
 * Opens each story, lets its play function and axe run, and takes a picture.
 *
 * @param {(visited: {id: string, problems: string[], picture?: Uint8Array}) => Promise<void>} see called for each
 */
export async function visitStories(stories, see) {
  const server = await serve({ folders: { '/': folder } });
  try {
    await inBrowsers(stories, async (browser, story) => see(await visit(browser, server.origin, story)));
  } finally {
    await server.close();
  }
}
