/**
 * `npm run bench [-- --catalog FILE ...]`: what the searches take to build, to load and to answer, and how much they weigh,
 * side by side on catalogues of growing size: the first 1,000 items, then every file as a whole. A table for each size,
 * and a plot of the growth. With grades of the answers, the last file also as shards, beside Pagefind (see shards.mjs).
 */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { choosePeers, OURS, PEER_NAMES } from '../peers/peers.mjs';
import { growthPlot } from './growth-plot.mjs';
import { fewerNotes, figuresTable } from './report.mjs';
import { measure } from './run.mjs';

const FEW_ITEMS = 1000;

const USAGE = `npm run bench -- [options]
  --catalog FILE   items, .json or .jsonl; may be given again, small files first; the bundled items unless given
  --queries FILE   one query a line (of a line with tabs its last cell); test/queries.txt unless given
  --qrels FILE     grades (see npm run bench:shards): the last catalogue is compared as shards with Pagefind, too
  --peers LIST     some of ${PEER_NAMES.join(',')}
  --rounds N       how often everything is measured, 5 unless given
  --plot FILE      where the plot is written, .github/images/bench.svg unless given
`;

const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const options = {
  catalog: { type: 'string', multiple: true },
  queries: { type: 'string', default: inProject('test/queries.txt') },
  qrels: { type: 'string' },
  peers: { type: 'string' },
  rounds: { type: 'string', default: '5' },
  plot: { type: 'string', default: inProject('.github/images/bench.svg') },
  help: { type: 'boolean', short: 'h' },
};

/** Queries of a file that has one a line, alone or as the last of several cells. */
async function readQueryLines(file) {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
  const queries = lines.map((line) => line.split('\t').at(-1).trim()).filter(Boolean);
  if (!queries.length) throw new Error(`${file}: no queries`);
  return [...new Set(queries)];
}

/** Compares a catalogue as shards with Pagefind, and shows how they grow. */
async function compareShards(catalog, queries, qrels) {
  const parameters = [inProject('.tools/bench/shards.mjs'), '--catalog', catalog, '--queries', queries];
  const child = spawn(process.execPath, [...parameters, '--qrels', qrels], { stdio: 'inherit' });
  const code = await new Promise((done) => child.once('close', done));
  if (code) throw new Error('The shards could not be compared.');
}

async function main() {
  const { values } = parseArgs({ options });
  if (values.help) return console.log(USAGE);
  if (!/^[1-9]\d*$/.test(values.rounds))
    throw new Error(`--rounds is "${values.rounds}", accepted is a whole number from 1 up`);
  if (values.qrels && !values.catalog) throw new Error('--qrels needs the --catalog that it grades');
  const names = choosePeers(values.peers);
  const queries = await readQueryLines(values.queries);
  const files = values.catalog ?? [undefined];
  const cuts = [{ catalog: files[0], rows: FEW_ITEMS }, ...files.map((catalog) => ({ catalog }))];

  console.log(
    `Node ${process.version}, ${cpus()[0].model.trim()}, ${queries.length} queries, ${values.rounds} rounds`,
  );
  const sizes = [];
  for (const cut of cuts) {
    const { results, failures } = await measure(names, { ...cut, queries, rounds: Number(values.rounds) });
    if (results[0]?.name !== OURS) throw new Error(`${OURS} failed: ${failures[0].failure}`);
    sizes.push(results);
    console.log(`\n${results[0].items.toLocaleString('en')} items\n\n${figuresTable(results)}`);
    for (const note of fewerNotes(results, queries.length, Number(values.rounds))) console.log(note);
    for (const { name, failure } of failures) console.log(`${name} failed: ${failure}`);
    // After every size, as the large ones take long and may be interrupted.
    await writeFile(values.plot, growthPlot(sizes, OURS));
  }
  console.log(`\nPlot: ${values.plot}`);
  if (values.qrels) await compareShards(values.catalog.at(-1), values.queries, values.qrels);
}

main().catch((error) => {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
});
