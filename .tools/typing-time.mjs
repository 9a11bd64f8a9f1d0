/**
 * `npm run measure:typing -- --catalog FILE [--throttle 4] [--delay 120]`: what a keystroke in the search box costs on a
 * catalogue of one's own, in Chromium with its processor slowed down. Counted are whole tasks of the main thread, as the
 * browser traces them: that of the keystroke (suggestions, their drawing), the longest until the next keystroke (the answer and
 * its cards), and the time until the keystroke is painted. Times depend on the machine and are only printed. Needs a build.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { serve } from './serve.mjs';

const TEXTS = [
  'data analyst',
  'free python for beginners',
  'machine lerning',
  'react native',
  'project managment',
  'c++',
  'courses for ux designers',
  'kubernetes',
  'marketing analytics books',
  'qwertzuiop',
];

const { catalog, throttle, delay } = parseArgs({
  options: {
    catalog: { type: 'string' },
    throttle: { type: 'string', default: '4' },
    delay: { type: 'string', default: '120' },
  },
}).values;
if (!catalog) throw new Error('Name a catalogue: npm run measure:typing -- --catalog courses.jsonl');

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

function line(name, times) {
  const sorted = times.sort((one, other) => one - other);
  const [p50, p95, max] = [quantile(sorted, 0.5), quantile(sorted, 0.95), sorted.at(-1)];
  console.log(`${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(1)} ms`);
}

/**
 * Milliseconds of each keystroke's task and of the longest task after it: by the clock, and those in which the processor was
 * at it, as other programs take their share of the clock.
 */
function readTrace(buffer) {
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString());
  const inputs = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input',
  );
  const thread = inputs[0]?.tid;
  const tasks = traceEvents.filter(({ name, tid, dur }) => name === 'RunTask' && tid === thread && dur);
  const strokes = inputs.map(({ ts }) => tasks.find((task) => task.ts <= ts && ts <= task.ts + task.dur));
  const longestAfter = (at, time) => {
    const [from, until] = [strokes[at].ts, strokes[at + 1]?.ts ?? Infinity];
    return Math.max(0, ...tasks.filter(({ ts }) => ts > from && ts < until).map((task) => task[time] / 1000));
  };
  return ['tdur', 'dur'].map((time) => ({
    strokes: strokes.map((task) => task[time] / 1000),
    answers: strokes.map((_, at) => longestAfter(at, time)),
  }));
}

/** Types all texts into the page's field and prints what that took. */
async function measure(name, page) {
  await page.emulateCPUThrottling(Number(throttle));
  await page.evaluate(() => {
    window.paints = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name: kind, duration } of list.getEntries())
        if (kind === 'input') window.paints.push(duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16 });
    (document.querySelector('course-shelf')?.shadowRoot ?? document).querySelector('input').focus();
  });
  // A reader who has put the cursor there takes a moment; what the first letter needs is made meanwhile.
  await sleep(4000);
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
  });
  for (const text of TEXTS) {
    await page.keyboard.type(text, { delay: Number(delay) });
    await sleep(600);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await sleep(400);
  }
  const [busy, clock] = readTrace(await page.tracing.stop());
  const paints = await page.evaluate(() => window.paints);
  const count = TEXTS.join('').length;
  console.log(`${name}: ${count} keystrokes, ${delay} ms apart, processor slowed down ${throttle} times`);
  line('  task of a keystroke', busy.strokes);
  line('  ... by the clock', clock.strokes);
  line('  longest task after it, until the next', busy.answers);
  line('  ... by the clock', clock.answers);
  const late = paints.length ? `, else at most ${Math.max(...paints)} ms` : '';
  console.log(`  until it is painted: ${count - paints.length} within 16 ms${late}`);
}

const folder = await mkdtemp(join(tmpdir(), 'course-shelf-typing-'));
const pages = {
  '/favicon.ico': { body: '' },
  // What the browser itself takes on this machine.
  '/bare.html': {
    body: `<!doctype html><html lang="en"><title>A bare field</title><input type="search" oninput="this.title = this.value">`,
  },
  '/page.html': {
    body: `<!doctype html><html lang="en"><title>Typing</title>
<course-shelf for="backend developer" src="/catalog/index.shelf" searchable></course-shelf><script src="/dist/shelf.js"></script>`,
  },
};
const server = await serve({ folders: { '/dist/': path('dist'), '/catalog/': folder }, pages });
const browser = await puppeteer.launch(chromiumOptions());
try {
  const build = [path('dist/cli.js'), 'build', catalog, '--out', folder];
  const { stdout } = await promisify(execFile)(process.execPath, build);
  console.log(stdout.trim().split('\n').at(-1).replace(`${folder}/`, ''));
  const bare = await browser.newPage();
  await bare.goto(`${server.origin}/bare.html`);
  await measure('a bare field', bare);
  await bare.close();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page.html`);
  await page.waitForFunction(() => document.querySelector('course-shelf').matches(':state(results)'), {
    timeout: 60_000,
  });
  await measure('the search box', page);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
