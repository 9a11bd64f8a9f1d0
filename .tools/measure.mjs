/**
 * `npm run measure [-- FILE...]`: what the bundled index weighs and how long it takes to read, and the same for other
 * catalogues (.json, .jsonl). Exit code 1 when the bundled index is above its budget of bytes; times depend on the machine
 * and are only printed.
 */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const RUNS = 15;
/** Bytes an item at most, gzip -9, by number of items; a large index repeats itself more. */
const BUDGETS = [
  [10_000, 36],
  [1, 46],
];
/** Milliseconds on one core of a desktop, by number of items. */
const READING = [
  [10_000, 60],
  [1, 8],
];

const dist = (file) => import(new URL(`../dist/${file}`, import.meta.url));
const [{ buildIndex, packIndex, readItems, unpackIndex }, { createMatcher, loadBundledIndex }] =
  await Promise.all([dist('build.js'), dist('match.js')]);

const bundled = await loadBundledIndex();
const broken = measure('bundled', bundled);
for (const file of process.argv.slice(2)) {
  const format = extname(file) === '.json' ? 'json' : 'jsonl';
  measure(basename(file), buildIndex(readItems(await readFile(file, 'utf8'), { format })));
}
const queries = (await readFile(fileURLToPath(new URL('../test/queries.txt', import.meta.url)), 'utf8'))
  .trim()
  .split('\n');
const matcher = createMatcher(bundled);
const times = repeat(() => queries.map((query) => timed(() => matcher.find(query))))
  .flat()
  .sort(ascending);
console.log(
  `find on the bundled index: ${milliseconds(quantile(times, 0.5))} ms, p95 ${milliseconds(quantile(times, 0.95))} ms`,
);
process.exitCode = broken ? 1 : 0;

/** Prints one line; whether the index weighs too much. */
function measure(name, index) {
  const packed = packIndex(index);
  const items = packed.slice(packed.indexOf('\f') + 1);
  const count = index.items.length;
  const bytes = gzipSync(items, { level: 9 }).length / count;
  const knowledge = gzipSync(packed.slice(0, packed.indexOf('\f')), { level: 9 }).length;
  const reading = repeat(() => timed(() => unpackIndex(packed))).sort(ascending);
  const making = repeat(() => timed(() => createMatcher(index))).sort(ascending);
  const budget = limit(BUDGETS, count);
  console.log(
    `${name}: ${count} items, ${bytes.toFixed(1)} B an item (at most ${budget}), careers and skills ${knowledge} B, ` +
      `read in ${milliseconds(reading[0])} ms (at most ${limit(READING, count)} on a desktop; median ${milliseconds(quantile(reading, 0.5))}), ` +
      `look-up tables ${milliseconds(making[0])} ms`,
  );
  return bytes > budget;
}

function limit(table, count) {
  return table.find(([from]) => count >= from)[1];
}

function repeat(run) {
  return Array.from({ length: RUNS }, run);
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function ascending(one, other) {
  return one - other;
}

function milliseconds(value) {
  return value.toFixed(value < 10 ? 2 : 0);
}
