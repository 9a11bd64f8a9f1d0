/**
 * Measures some searches on one catalogue, side by side: one process each, asked in turns, round after round, so that a
 * machine that slows down slows down for all.
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quantile } from '../eval/metrics.mjs';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
const HEAP_LIMIT = '--max-old-space-size=8192';

/** Times in ms. What takes longer is measured less often. */
const BUILDING = 20_000;
const ROUND = 4_000;
const ALL_ROUNDS = 20_000;
const FEWEST_QUERIES = 4;

/** A worker process: `ask` resolves to its answer to one message. */
function startWorker() {
  const child = fork(WORKER, { execArgv: ['--expose-gc', HEAP_LIMIT] });
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        const onExit = (code) =>
          reject(new Error(`the process of ${message.name ?? 'a search'} ended with ${code}`));
        child.once('exit', onExit);
        child.once('message', ({ result, error }) => {
          child.off('exit', onExit);
          if (error) reject(new Error(error));
          else resolve(result);
        });
        child.send(message);
      }),
    stop: () => child.disconnect(),
  };
}

/** Runs one task in a process that ends with it. */
async function once(message) {
  const worker = startWorker();
  try {
    return await worker.ask(message);
  } finally {
    worker.stop();
  }
}

/** The best of all rounds: whatever else a machine does only ever adds to a time. */
const best = (values) => Math.min(...values);
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Every so many of a list, from its start to its end. */
export function spread(list, count) {
  if (count >= list.length) return list;
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)]);
}

/** Does something with a search unless it failed before. One that cannot cope must not end the run of the others. */
async function attempt(contender, run) {
  if (contender.failure) return;
  try {
    await run();
  } catch (error) {
    contender.failure = error.message.split('\n')[0];
  }
}

/** Builds in rounds; each search as often as time allows, once at least. */
async function measureBuilds(contenders, { catalog, rows, rounds }) {
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      if (sum(contender.builds) > BUILDING) continue;
      const { name, files } = contender;
      await attempt(contender, async () => {
        const { ms, items } = await once({ task: 'build', name, catalog, rows, files });
        contender.builds.push(ms);
        contender.items = items;
      });
    }
  }
}

/** Loads for the first time: warms up, weighs the heap, and finds how many queries there is time for. */
async function prepareAnswers(contender, queries) {
  const { name, files } = contender;
  contender.bytes = (await once({ task: 'weigh', files })).bytes;
  const worker = (contender.worker = startWorker());
  contender.loads.push((await worker.ask({ task: 'load', name, files })).ms);
  const first = await worker.ask({ task: 'find', queries: spread(queries, FEWEST_QUERIES) });
  const one = quantile(first.times, 0.5);
  const count = Math.max(FEWEST_QUERIES, Math.floor(ROUND / Math.max(one, 0.01)));
  contender.queries = spread(queries, count);
  await worker.ask({ task: 'find', queries: contender.queries });
  contender.heap = (await worker.ask({ task: 'weighHeap' })).bytes;
}

/** Asks in rounds, loading anew for each; the first round takes what was prepared. */
async function measureAnswers(contenders, rounds) {
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      const { name, files, worker, loads, times, queries } = contender;
      if (sum(loads) + sum(times.flat()) > ALL_ROUNDS) continue;
      await attempt(contender, async () => {
        if (round > 0) loads.push((await worker.ask({ task: 'load', name, files })).ms);
        // What is loaded anew has look-up tables to make that the first query of a kind pays for; it is asked once before.
        await worker.ask({ task: 'find', queries: [queries[0]] });
        times.push((await worker.ask({ task: 'find', queries })).times);
      });
    }
  }
}

/**
 * @param {string[]} names of the searches
 * @param {{ catalog?: string, rows?: number, queries: string[], rounds: number }} options
 * @returns {Promise<{ results: Result[], failures: { name: string, failure: string }[] }>} a result:
 *   `{ name, items, build, load, p50, p95, heap, bytes, times: Map<string, number>, rounds }`; times in ms (`times`: query →
 *   its best of all rounds), heap and bytes (gzip -9) in bytes
 */
export async function measure(names, options) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const contenders = names.map((name) => ({
    name,
    files: ['index', 'cards'].map((part) => join(folder, `${name}.${part}`)),
    builds: [],
    loads: [],
    times: [],
  }));
  try {
    await measureBuilds(contenders, options);
    for (const contender of contenders) {
      await attempt(contender, () => prepareAnswers(contender, options.queries));
    }
    await measureAnswers(contenders, options.rounds);
  } finally {
    for (const { worker } of contenders) worker?.stop();
    await rm(folder, { recursive: true });
  }
  const failures = contenders.filter(({ failure }) => failure);
  return { results: contenders.filter(({ failure }) => !failure).map(resultOf), failures };
}

function resultOf({ name, items, builds, loads, queries, times: rounds, heap, bytes }) {
  const times = queries.map((_, at) => best(rounds.map((round) => round[at])));
  return {
    name,
    items,
    build: best(builds),
    load: best(loads),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    heap,
    bytes,
    times: new Map(queries.map((query, at) => [query, times[at]])),
    rounds: rounds.length,
  };
}
