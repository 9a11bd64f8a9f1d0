/**
 * `npm run golden`: writes the first ten answers to each golden query into `test/golden/order.json`, which the tests hold
 * every engine to, and says which of them changed. For a change of the ranking that is meant; `npm run eval` tells whether
 * it is for the better.
 */
import './typescript.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readQueries } from './eval/judgements.mjs';

const DEPTH = 10;

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const ORDER = inProject('test/golden/order.json');
const JUDGED = inProject('test/golden/queries.tsv');
const OTHERS = inProject('test/queries.txt');

/** All queries whose answers are held: the judged ones and those of `test/queries.txt`. */
export async function goldenQueries() {
  const fail = (problem) => {
    throw new Error(problem);
  };
  const judged = readQueries(await readFile(JUDGED, 'utf8'), JUDGED, fail).map(({ query }) => query);
  const others = (await readFile(OTHERS, 'utf8')).split(/\r?\n/).filter(Boolean);
  return [...new Set([...judged, ...others])];
}

/** Of the index as `npm run index` made it just before: a process that makes it would still hold the one from before. */
async function currentOrder() {
  const { createMatcher, loadBundledIndex } = await import('../src/match.ts');
  const matcher = createMatcher(await loadBundledIndex());
  const answer = (query) => matcher.find(query, { limit: DEPTH }).items.map(({ item }) => item.id);
  return Object.fromEntries((await goldenQueries()).map((query) => [query, answer(query)]));
}

async function renew() {
  const before = JSON.parse(await readFile(ORDER, 'utf8').catch(() => '{}'));
  const after = await currentOrder();
  const text = JSON.stringify(after, undefined, 2);
  await writeFile(ORDER, await format(text, { ...(await resolveConfig(ORDER)), filepath: ORDER }));
  const changed = Object.keys(after).filter((query) => `${before[query]}` !== `${after[query]}`);
  for (const query of changed) console.log(query);
  console.log(`${changed.length} of ${Object.keys(after).length} answers changed`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await renew();
