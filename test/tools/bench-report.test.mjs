import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fewerNotes, figuresTable } from '../../.tools/bench/report.mjs';

const result = (name, times, more = {}) => ({
  name,
  build: 1234,
  load: 8.04,
  p50: 0.5,
  p95: 20,
  heap: 4_200_000,
  bytes: 1_000_001,
  times: new Map(Object.entries(times)),
  rounds: 5,
  ...more,
});

describe('the figures of one catalogue', () => {
  const ours = result('ours', { sql: 2, go: 4, rust: 8 });

  test('have a row a search: milliseconds, MB, and kB rounded up', () => {
    assert.equal(
      figuresTable([ours]).split('\n')[2],
      '| ours   |    1,234 |     8.0 |        0.50 |     20 |          1 |     4.2 |   1,001 |',
    );
  });

  /** The column of the ratio in the row of the second search. */
  const ratioOf = (other) => figuresTable([ours, other]).split('\n')[3].split('|')[6].trim();

  test('compare slow answers on the queries that both were asked', () => {
    assert.equal(ratioOf(result('other', { sql: 6, go: 10 })), '2.5');
    assert.equal(ratioOf(result('other', { sql: 1, c: 900 })), '0.5');
  });

  test('say which searches were asked less, being slow', () => {
    const slow = result('slow', { sql: 9000 }, { rounds: 2 });
    assert.deepEqual(fewerNotes([ours, slow], 3, 5), ['slow: 1 of 3 queries, 2 of 5 rounds']);
  });
});
