/**
 * `npm run eval [-- --catalog FILE --queries FILE --qrels FILE]`: how good the answers are on judged queries, beside other
 * searches in the same run. Without files: the bundled catalogue and the golden queries of `test/golden`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCatalog } from '../peers/catalogs.mjs';
import { choosePeers, loadPeer, PEER_NAMES } from '../peers/peers.mjs';
import { milliseconds, table } from '../table.mjs';
import { evaluate, summarize } from './evaluate.mjs';
import { readGrades, readQueries } from './judgements.mjs';
import { DEPTH } from './metrics.mjs';

const USAGE = `npm run eval -- [--catalog FILE --queries FILE --qrels FILE] [options]
  --catalog FILE   items, .json or .jsonl; the bundled ones unless given
  --queries FILE   lines of: id, type, query, separated by tabs
  --qrels FILE     lines of: query id, item id, grade (0 to 3), separated by tabs
  --limit N        how many items each search is asked for, 20 unless given; the condensed list needs more than ten
  --peers LIST     some of ${PEER_NAMES.join(',')}
  --each           nDCG@10 of every query as well
  --ungraded FILE  writes what nobody graded among the first ten of any search, ready to be graded
`;

const options = {
  catalog: { type: 'string' },
  queries: { type: 'string' },
  qrels: { type: 'string' },
  limit: { type: 'string', default: '20' },
  peers: { type: 'string' },
  each: { type: 'boolean' },
  ungraded: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};
const golden = (name) => fileURLToPath(new URL(`../../test/golden/${name}`, import.meta.url));

/** What the command line asks for; an Error says what is wrong with it. */
function readOptions() {
  const { values } = parseArgs({ options });
  const files = ['catalog', 'queries', 'qrels'];
  const given = files.filter((name) => values[name] !== undefined);
  if (given.length % files.length) {
    const missing = files.filter((name) => !given.includes(name)).map((name) => `--${name}`);
    throw new Error(`${missing.join(' and ')} missing: all three files belong together`);
  }
  if (!/^[1-9]\d*$/.test(values.limit))
    throw new Error(`--limit is "${values.limit}", accepted is a whole number from 1 up`);
  return {
    ...values,
    limit: Number(values.limit),
    peers: choosePeers(values.peers),
    queries: values.queries ?? golden('queries.tsv'),
    qrels: values.qrels ?? golden('qrels.tsv'),
  };
}

/** All queries, their grades, and whether a query has an item that is relevant at all: only then can it be scored. */
async function readJudgements({ queries: queriesFile, qrels }, report) {
  const queries = readQueries(await readFile(queriesFile, 'utf8'), queriesFile, report);
  const grades = readGrades(await readFile(qrels, 'utf8'), qrels, queries, report);
  const hasRelevant = ({ id }) => [...grades.get(id).values()].some((grade) => grade > 0);
  for (const query of queries.filter((each) => !hasRelevant(each))) {
    report(`${qrels}: no relevant item for ${query.id} (${query.query}), so it is not scored`);
  }
  return { queries, grades, hasRelevant };
}

const share = (value) => value.toFixed(3);

function summaryTable(results, count) {
  const rows = results.map(({ name, setup, rows }) => {
    const { ndcg, condensed, precision, judged, empty, p50, p95 } = summarize(rows);
    const figures = [ndcg, condensed, precision, judged].map(share);
    return [
      setup ? `${name} (${setup})` : name,
      ...figures,
      `${empty}/${count}`,
      milliseconds(p50),
      milliseconds(p95),
    ];
  });
  return table(['search', 'nDCG@10', 'condensed', 'P@6', 'judged', 'empty', 'p50 ms', 'p95 ms'], rows);
}

function eachTable(results, queries) {
  const rows = queries.map(({ id, query }, at) => {
    const own = results[0].rows[at];
    const all = results.map(({ rows }) => rows[at].ndcg.toFixed(2));
    return [
      `${id} ${query}`,
      ...all,
      own.condensed.toFixed(2),
      own.precision.toFixed(2),
      own.judged.toFixed(1),
    ];
  });
  const head = ['nDCG@10', ...results.map(({ name }) => name), 'condensed', 'P@6', 'judged'];
  return table(head, rows);
}

/** One row for each item that is to be graded: the grade is to be filled in, what follows it is to be read and removed. */
function ungradedRows(results, queries, grades, items) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return queries.flatMap(({ id, query }, at) => {
    const found = new Set(results.flatMap(({ rows }) => rows[at].ids.slice(0, DEPTH)));
    const ids = [...found].filter((item) => !grades.get(id).has(item));
    return ids.map((item) => {
      const { title, provider, level, language, skills } = byId.get(item);
      const facts = [title, provider, level, language, skills.join(' ')].filter(Boolean).join(' | ');
      return [id, item, '', query, facts].join('\t');
    });
  });
}

async function main() {
  const { values: { help } = {} } = parseArgs({ options, strict: false });
  if (help) return console.log(USAGE);
  const asked = readOptions();
  let problems = 0;
  const report = (problem) => {
    problems++;
    console.error(problem);
  };
  const { queries, grades, hasRelevant } = await readJudgements(asked, report);
  const catalog = await readCatalog(asked.catalog, { report });
  const results = [];
  for (const name of asked.peers) {
    const peer = await loadPeer(name);
    const rows = await evaluate(await peer.build(catalog), queries, grades, asked.limit);
    results.push({ name, setup: peer.setup, rows });
  }
  const scored = queries.filter(hasRelevant);
  const shown = results.map(({ rows, ...rest }) => ({ ...rest, rows: rows.filter(hasRelevant) }));
  console.log(`${catalog.name}: ${catalog.items.length} items, ${scored.length} queries\n`);
  if (asked.each) console.log(`${eachTable(shown, scored)}\n`);
  if (scored.length) console.log(summaryTable(shown, scored.length));
  if (asked.ungraded) {
    const rows = ungradedRows(results, queries, grades, catalog.items);
    await writeFile(asked.ungraded, rows.map((row) => `${row}\n`).join(''));
    console.log(`\n${rows.length} rows to grade in ${asked.ungraded}`);
  }
  if (problems) process.exitCode = 1;
}

main().catch((error) => {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
});
