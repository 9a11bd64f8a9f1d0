/** What was built, against the golden files: the order of answers, and how good they are. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { createMatcher, loadBundledIndex } from '../../dist/match.js';
import { evaluate, summarize } from '../../.tools/eval/evaluate.mjs';
import { readGrades, readQueries } from '../../.tools/eval/judgements.mjs';
import { goldenQueries } from '../../.tools/golden.mjs';

/** A little below what `npm run eval` prints: a change that makes answers worse is to be noticed. */
const FLOOR = { ndcg: 0.83, precision: 0.79 };

const readText = (name) => readFile(new URL(`../golden/${name}`, import.meta.url), 'utf8');
const report = (problem) => assert.fail(problem);

describe('golden answers', () => {
  let matcher;
  let queries;
  let grades;

  before(async () => {
    matcher = createMatcher(await loadBundledIndex());
    queries = readQueries(await readText('queries.tsv'), 'queries.tsv', report);
    grades = readGrades(await readText('qrels.tsv'), 'qrels.tsv', queries, report);
  });

  const find = (query, limit) => matcher.find(query, { limit }).items.map(({ item }) => item.id);

  test('Node gives them in the order that every browser does', async () => {
    const order = JSON.parse(await readText('order.json'));
    const found = Object.fromEntries(Object.keys(order).map((query) => [query, find(query, 10)]));
    assert.deepEqual(found, order);
  });

  test('there is an order for every golden query (else: npm run golden)', async () => {
    const order = JSON.parse(await readText('order.json'));
    assert.deepEqual(Object.keys(order), await goldenQueries());
  });

  test('every grade is of an item that exists', () => {
    const known = new Set(matcher.index.items.map(({ id }) => id));
    const graded = [...grades.values()].flatMap((each) => [...each.keys()]);
    assert.deepEqual(
      graded.filter((id) => !known.has(id)),
      [],
    );
  });

  test('they are as good as they were (see: npm run eval -- --each)', async () => {
    const { ndcg, precision } = summarize(await evaluate({ find }, queries, grades, 20));
    assert.ok(ndcg >= FLOOR.ndcg, `nDCG@10 is ${ndcg.toFixed(3)}, was at least ${FLOOR.ndcg}`);
    assert.ok(
      precision >= FLOOR.precision,
      `P@6 is ${precision.toFixed(3)}, was at least ${FLOOR.precision}`,
    );
  });
});
