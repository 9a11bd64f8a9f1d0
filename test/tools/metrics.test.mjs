import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { summarize } from '../../.tools/eval/evaluate.mjs';
import { mean, quantile, scoreRanking } from '../../.tools/eval/metrics.mjs';

const near = (actual, expected) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

describe('scoreRanking', () => {
  /** Gains 7, 3, 1, 0; discounts 1, 1/log2(3), 1/2, 1/log2(5). */
  const grades = new Map([
    ['best', 3],
    ['good', 2],
    ['near', 1],
    ['wrong', 0],
  ]);
  const ideal = 7 + 3 / Math.log2(3) + 1 / 2;

  test('is 1 for the ideal order', () => {
    assert.deepEqual(scoreRanking(['best', 'good', 'near'], grades), {
      ndcg: 1,
      condensed: 1,
      precision: 2 / 6,
      judged: 1,
      empty: false,
    });
  });

  test('discounts by place', () => {
    const { ndcg } = scoreRanking(['wrong', 'near', 'good', 'best'], grades);
    near(ndcg, (0 + 1 / Math.log2(3) + 3 / 2 + 7 / Math.log2(5)) / ideal);
  });

  test('counts what nobody graded as 0, but skips it on the condensed list', () => {
    const { ndcg, condensed, precision, judged } = scoreRanking(['new', 'best', 'newer', 'good'], grades);
    near(ndcg, (7 / Math.log2(3) + 3 / Math.log2(5)) / ideal);
    near(condensed, (7 + 3 / Math.log2(3)) / ideal);
    near(precision, 2 / 6);
    near(judged, 2 / 4);
  });

  test('looks ten deep, for the ideal order too', () => {
    const many = new Map(Array.from({ length: 12 }, (_, at) => [`item ${at}`, 1]));
    const { ndcg, precision, judged } = scoreRanking([...many.keys()], many);
    near(ndcg, 1);
    near(precision, 0);
    near(judged, 1);
    const unknown = Array.from({ length: 10 }, (_, at) => `unknown ${at}`);
    const late = scoreRanking([...unknown, 'item 0'], many);
    near(late.ndcg, 0);
    near(late.judged, 0);
    assert.ok(late.condensed > 0);
  });

  test('divides by six places, even where fewer items were found', () => {
    near(scoreRanking(['best'], grades).precision, 1 / 6);
    near(scoreRanking(['best'], grades).judged, 1);
  });

  test('is 0 for no answer', () => {
    assert.deepEqual(scoreRanking([], grades), {
      ndcg: 0,
      condensed: 0,
      precision: 0,
      judged: 0,
      empty: true,
    });
  });
});

describe('quantile', () => {
  const values = Array.from({ length: 40 }, (_, at) => 40 - at);

  test('is the value that this share of all are below', () => {
    assert.equal(quantile(values, 0.5), 21);
    assert.equal(quantile(values, 0.95), 39);
  });

  test('is the greatest for a share of 1, and the only one of one', () => {
    assert.equal(quantile(values, 1), 40);
    assert.equal(quantile([7], 0.5), 7);
  });

  test('leaves the list as it was', () => assert.equal(values[0], 40));
});

describe('summarize', () => {
  const row = (ndcg, ms, empty = false) => ({ ndcg, condensed: 1, precision: 0.5, judged: 1, empty, ms });

  test('means scores, counts empty answers, and tells typical and slow times', () => {
    assert.deepEqual(summarize([row(1, 30), row(0, 10, true), row(0.5, 20)]), {
      ndcg: 0.5,
      condensed: 1,
      precision: 0.5,
      judged: 1,
      empty: 1,
      p50: 20,
      p95: 30,
    });
  });
});

test('mean', () => assert.equal(mean([1, 2, 6]), 3));
