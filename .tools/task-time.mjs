/**
 * `npm run measure:tasks [-- --catalog FILE [--raw]] [--runs N] [--throttle N]`: how long a shelf keeps the main thread of a
 * slow computer busy at a stretch, from the script tag to the first cards, for the bundled index and for one more catalogue
 * (an index, or what `course-shelf build` reads; with `--raw`, a file that the page itself reads); with a worker and, by the
 * page's policy, without. Run `npm run build` before. Of each task counts the time that its own thread took, and of the runs
 * the best, as other programs only make it longer; the browser's own work for a new page is left out. Nothing is bounded:
 * times depend on the machine.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { serve } from './serve.mjs';
import { milliseconds, table } from './table.mjs';

/** A longer task is felt: the definition of the Long Tasks API, in ms. */
const LONG = 50;
const QUESTIONS = [
  ['a career', 'backend developers'],
  ['words', 'introduction to watercolour painting'],
  ['typos', 'pyhton progamming for beginers'],
];
const POLICIES = { allowed: undefined, refused: "worker-src 'none'" };
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing', 'v8'];
/** Work of the browser that a page without a shelf has as well. */
const BROWSERS_OWN = 'LocalWindowProxy::Initialize';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const { values: options } = parseArgs({
  options: {
    catalog: { type: 'string' },
    raw: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    throttle: { type: 'string', default: '4' },
  },
});

async function indexOf(file) {
  if (options.raw || file.endsWith('.shelf')) return readFile(file);
  const out = await mkdtemp(join(tmpdir(), 'course-shelf-'));
  await promisify(execFile)(process.execPath, [join(dist, 'cli.js'), 'build', file, '--out', out]);
  const index = await readFile(join(out, 'index.shelf'));
  await rm(out, { recursive: true });
  return index;
}

const page = (question, src) => `<!doctype html><title>A page</title><link rel="icon" href="data:,"><body>
<h1>A page</h1><h2>With text</h2><p>So that the <b>fonts</b> are <i>there</i>, and <a href="/">links</a>.</p>
<script>
  addEventListener('course-shelf-results', () => {
    performance.mark('answer');
    requestAnimationFrame(() => setTimeout(() => (window.isSettled = true), 100));
  });
</script>
<script src="/dist/embed.js" data-for="${question}" ${src ? `data-src="${src}"` : ''}></script>`;

/** The tasks of the page's main thread, in ms of that thread. */
function tasksIn(events) {
  const main = events.find(
    ({ name, args }) => name === 'EvaluateScript' && /\/shelf\.js$/.test(args?.data?.url),
  );
  const ours = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const own = ours.filter(({ name }) => name === BROWSERS_OWN);
  return ours
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .filter(({ ts, dur }) => !own.some((event) => event.ts >= ts && event.ts < ts + dur))
    .map(({ tdur, dur }) => Math.min(tdur ?? dur, dur) / 1000);
}

/** Opens the page in a tab of its own and waits for cards. */
async function measure(browser, address) {
  const tab = await browser.newPage();
  await tab.emulateCPUThrottling(Number(options.throttle));
  const cdp = await tab.createCDPSession();
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: CATEGORIES };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await tab.goto(address);
  await tab.waitForFunction('window.isSettled', { timeout: 60_000 });
  const answer = await tab.evaluate(() => performance.getEntriesByName('answer')[0].startTime);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  const hasWorker = tab.workers().length > 0;
  await tab.close();
  const tasks = tasksIn(events);
  return {
    longest: Math.max(0, ...tasks),
    blocking: tasks.reduce((sum, time) => sum + Math.max(0, time - LONG), 0),
    answer,
    hasWorker,
  };
}

const catalogues = { bundled: undefined };
if (options.catalog) catalogues.catalogue = await indexOf(options.catalog);
const rows = [];
const browser = await puppeteer.launch(chromiumOptions());
try {
  for (const [name, index] of Object.entries(catalogues))
    for (const [permission, policy] of Object.entries(index ? POLICIES : { allowed: undefined }))
      for (const [what, question] of QUESTIONS) {
        const headers = policy ? { 'content-security-policy': policy } : {};
        const pages = { '/page.html': { body: page(question, index && '/index.shelf'), headers } };
        if (index)
          pages['/index.shelf'] = { body: index, headers: { 'content-type': 'application/octet-stream' } };
        const server = await serve({ folders: { '/dist/': dist }, pages });
        const results = [];
        for (let run = 0; run < Number(options.runs); run++)
          results.push(await measure(browser, `${server.origin}/page.html`));
        await server.close();
        const best = (fact) => milliseconds(Math.min(...results.map((result) => result[fact])));
        const worker = results[0].hasWorker ? 'yes' : permission === 'refused' ? 'refused' : 'no';
        rows.push([`${name}: ${what}`, worker, best('longest'), best('blocking'), best('answer')]);
      }
} finally {
  await browser.close();
}
console.log(`CPU 1/${options.throttle}, best of ${options.runs} runs, in ms\n`);
console.log(table(['', 'worker', 'longest task', `over ${LONG} in all`, 'answer after'], rows));
