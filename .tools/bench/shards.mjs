/**
 * `npm run bench:shards -- --catalog FILE ... --queries FILE --qrels FILE`: what a large catalogue as shards costs a reader,
 * beside Pagefind over the same items, in real pages of Chromium; and how that grows with the catalogue.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readGrades, readQueries } from '../eval/judgements.mjs';
import { mean, quantile, scoreRanking } from '../eval/metrics.mjs';
import { readCatalog } from '../peers/catalogs.mjs';
import { milliseconds, table } from '../table.mjs';
import { growthPlot } from './growth-plot.mjs';
import { askInPages } from './shards-page.mjs';
import { rowsOf } from './shards-rows.mjs';

const USAGE = `npm run bench:shards -- --catalog FILE --queries FILE --qrels FILE [options]
  --catalog FILE   items, .jsonl; may be given again
  --queries FILE   lines of: id, type, query, separated by tabs; type career or skill is what needs no free text
  --qrels FILE     lines of: query id, item id, grade (0 to 3), separated by tabs
  --sizes LIST     numbers of items for the growth table, 20000 and all unless given; more than all are made up
  --no-pagefind    leaves Pagefind out
  --plot FILE      writes a plot of the growth
`;
const SIZES = [20_000];
const PLAIN = /^(career|skill)$/;
const PANELS = [
  { key: 'plain', title: 'A career or a skill (p95), kB', scale: 1e-3 },
  { key: 'text', title: 'Anything else (p95), kB', scale: 1e-3 },
  { key: 'build', title: 'Build, seconds', scale: 1e-3 },
  { key: 'memory', title: 'Memory of the build, MB', scale: 1e-6 },
];
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const dist = path('../../dist/');
const kB = (bytes) => (bytes / 1000).toFixed(1);
const MB = (bytes) => (bytes / 1e6).toFixed(1);

/** Builds shards in a process of its own; what it took, and what it gave. */
async function build(file, folder) {
  const child = spawn(process.execPath, [
    '--max-old-space-size=8192',
    path('shards-build.mjs'),
    ...[file, '--out', folder, '--keep-duplicates'],
  ]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((done) => child.once('close', done));
  if (code) throw new Error(output.slice(-2_000));
  const { ms, bytes: memory } = JSON.parse(output.trimEnd().split('\n').at(-1));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.shard'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return { build: ms, memory, files: names.length, sizes, all: sizes.reduce((sum, size) => sum + size, 0) };
}

/** How a search did on all queries. */
function summary(rows, queries, grades) {
  const of = (isPlain) => rows.filter((_, at) => PLAIN.test(queries[at].type) === isPlain);
  const graded = rows.flatMap((row, at) => {
    const own = grades.get(queries[at].id);
    return [...own.values()].some(Boolean) ? [scoreRanking(row.ids, own).ndcg] : [];
  });
  const most = (list, key, share) =>
    list.length
      ? quantile(
          list.map((row) => row[key]),
          share,
        )
      : 0;
  return {
    ndcg: mean(graded),
    p50: most(rows, 'ms', 0.5),
    p95: most(rows, 'ms', 0.95),
    plain: most(of(true), 'bytes', 0.95),
    plainRequests: most(of(true), 'requests', 1),
    plainMost: most(of(true), 'bytes', 1),
    text: most(of(false), 'bytes', 0.95),
    textRequests: most(of(false), 'requests', 1),
    textMost: most(of(false), 'bytes', 1),
    typical: most(rows, 'bytes', 0.5),
    requests: most(rows, 'requests', 0.5),
  };
}

function comparison(results) {
  const head = [
    ...['search', 'nDCG@10', 'requests p50', 'kB p50', 'career, skill: requests', 'kB at most'],
    ...['other: requests', 'kB at most', 'ms p50', 'ms p95', 'folder MB', 'files'],
  ];
  const rows = results.map(({ name, files, all, ...of }) => [
    ...[
      name,
      of.ndcg.toFixed(3),
      String(of.requests),
      kB(of.typical),
      String(of.plainRequests),
      kB(of.plainMost),
    ],
    ...[String(of.textRequests), kB(of.textMost), milliseconds(of.p50), milliseconds(of.p95), MB(all)],
    files.toLocaleString('en'),
  ]);
  return table(head, rows);
}

function growth(results) {
  const head = [
    'items',
    'career, skill: kB p95',
    'other: kB p95',
    'build s',
    'memory MB',
    'folder MB',
    'shards',
    'shard kB p50',
    'p95',
  ];
  const rows = results.map(({ items, sizes, ...of }) => [
    items.toLocaleString('en'),
    ...[kB(of.plain), kB(of.text), (of.build / 1000).toFixed(0), (of.memory / 1e6).toFixed(0), MB(of.all)],
    ...[of.files.toLocaleString('en'), kB(quantile(sizes, 0.5)), kB(quantile(sizes, 0.95))],
  ]);
  return table(head, rows);
}

/** The first answers of the matcher over the whole index, by query. */
async function wholeAnswers(file, queries) {
  const [{ buildIndex }, { createMatcher }] = await Promise.all([
    import('../../dist/build.js'),
    import('../../dist/match.js'),
  ]);
  const { items } = await readCatalog(file);
  const matcher = createMatcher(buildIndex(items, { keepDuplicates: true }));
  return queries.map(({ query }) => matcher.find(query).items.map(({ item }) => item.id));
}

async function folderOf(place) {
  const names = await readdir(place, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { files: files.length, all: sizes.reduce((sum, size) => sum + size, 0) };
}

async function main() {
  const { values } = parseArgs({
    options: {
      catalog: { type: 'string', multiple: true },
      queries: { type: 'string' },
      qrels: { type: 'string' },
      sizes: { type: 'string' },
      'no-pagefind': { type: 'boolean' },
      plot: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);
  if (!values.catalog || !values.queries || !values.qrels)
    throw new Error('--catalog, --queries and --qrels are needed');
  const report = (problem) => console.error(problem);
  const queries = readQueries(await readFile(values.queries, 'utf8'), values.queries, report);
  const grades = readGrades(await readFile(values.qrels, 'utf8'), values.qrels, queries, () => undefined);
  const texts = queries.map(({ query }) => query);
  const lines = (await Promise.all(values.catalog.map((file) => readFile(file, 'utf8')))).flatMap((text) =>
    text.split('\n').filter(Boolean),
  );
  const sizes = [...new Set([...(values.sizes?.split(',').map(Number) ?? SIZES), lines.length])].sort(
    (a, b) => a - b,
  );
  const work = await mkdtemp(join(tmpdir(), 'shards-'));
  const results = [];
  try {
    for (const size of sizes) {
      const file = join(work, 'items.jsonl');
      const folder = join(work, 'shelf');
      await writeFile(file, rowsOf(lines, size));
      const built = await build(file, folder);
      const rows = await askInPages('shards', `${folder}/`, dist, texts);
      const result = { name: 'shards', items: size, ...built, ...summary(rows, queries, grades) };
      results.push(result);
      console.log(`${size.toLocaleString('en')} items: built in ${(built.build / 1000).toFixed(0)} s`);
      if (size === lines.length) {
        const whole = await wholeAnswers(file, queries);
        const same = rows.filter(({ six }, at) => six.join() === whole[at].join()).length;
        console.log(`the same first six as the whole index: ${same} of ${queries.length} queries\n`);
        const compared = [{ ...result, name: 'course-shelf --shards' }];
        if (!values['no-pagefind']) {
          const { writePagefind } = await import('./pagefind-index.mjs');
          const place = join(work, 'pagefind/');
          await writePagefind((await readCatalog(file)).documents, place);
          const found = await askInPages('pagefind', place, dist, texts);
          compared.push({ name: 'pagefind', ...(await folderOf(place)), ...summary(found, queries, grades) });
        }
        console.log(`${comparison(compared)}\n`);
      }
      await rm(folder, { recursive: true });
    }
  } finally {
    await rm(work, { recursive: true });
  }
  console.log(growth(results));
  if (values.plot)
    await writeFile(
      values.plot,
      growthPlot(
        results.map((result) => [result]),
        'shards',
        PANELS,
      ),
    );
}

main().catch((error) => {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
});
