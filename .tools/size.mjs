/** `npm run size`: what readers download, gzip -9, against the budgets; and nothing unwanted in `dist/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { listFiles } from './imports.mjs';

/** Bytes at most; `undefined`: measured, not bounded. A kB is 1,000 bytes. */
const budgets = [
  ['embed.js', 1_500, ['embed.js']],
  ['element, matcher, lit, fuse.js', 22_000, ['shelf.js', 'shelf-matching.js']],
  ['... before the first cards', 16_000, ['shelf.js']],
  [
    'all for "backend developers"',
    45_000,
    ['embed.js', 'shelf.js', 'shelf-routes.js', 'shelf-answers-software-1.js'],
  ],
  ['links and analytics, where asked for', 8_000, ['shelf-extras.js']],
  ['search and browse, where asked for', 10_000, ['shelf-search.js']],
  ['a guide, and all of its field', 20_000, ['shelf-guide.js', 'shelf-guide-software.js']],
  [
    'the whole index, with what reads it',
    undefined,
    ['shelf-reading.js', 'shelf-knowledge.js', 'shelf-items.js'],
  ],
  ['a table as the catalogue', 8_000, ['shelf-csv.js']],
  ['course-shelf.js, all in one file', undefined, ['course-shelf.js']],
];

/** Each of these in a built file broke somebody's page once. */
const unwanted = [
  [/[^\x00-\x7f]/, 'a character that is not ASCII'],
  [/@customElement|@property|@state\b/, 'a decorator that was not compiled'],
  [/Lit is in dev mode/, 'the development build of lit'],
];
const isScript = (path) => /^(embed|course-shelf|shelf(-[\w-]+)?)\.js$/.test(path);

/** A classic script has no `import` and `export`; its lazy pieces are scripts of their own, but for a loader's last way out. */
function classicProblem(path, text) {
  try {
    new Script(text);
  } catch (problem) {
    return `no classic script: ${problem.message}`;
  }
  return path !== 'embed.js' && /\bimport\(/.test(text) ? 'a dynamic import' : undefined;
}

export function checkDist(dist) {
  const problems = [];
  for (const path of listFiles(dist, '.', '.js')) {
    const text = readFileSync(join(dist, path), 'utf8');
    for (const [pattern, what] of unwanted) if (pattern.test(text)) problems.push(`${path}: ${what}`);
    const problem = isScript(path) && classicProblem(path, text);
    if (problem) problems.push(`${path}: ${problem}`);
  }
  return problems;
}

export function measure(dist) {
  const bytes = (name) => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
  return budgets.map(([label, budget, names]) => ({
    label,
    budget,
    bytes: names.reduce((sum, name) => sum + bytes(name), 0),
  }));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const rows = measure(dist);
  for (const { label, budget, bytes } of rows) {
    const verdict =
      budget === undefined ? '' : `of ${String(budget).padStart(6)}${bytes > budget ? '  TOO MUCH' : ''}`;
    console.log(`${label.padEnd(34)} ${String(bytes).padStart(6)} ${verdict}`.trimEnd());
  }
  const problems = checkDist(dist);
  for (const problem of problems) console.log(problem);
  if (problems.length || rows.some(({ budget, bytes }) => bytes > (budget ?? Infinity))) process.exitCode = 1;
}
