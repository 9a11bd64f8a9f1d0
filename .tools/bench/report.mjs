/** The figures of one catalogue as text. */
import { quantile } from '../eval/metrics.mjs';
import { milliseconds, table } from '../table.mjs';

const thousands = (bytes) => Math.ceil(bytes / 1000).toLocaleString('en');
const millions = (bytes) => (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0);

/** How many times as long as ours the slow queries take, on the queries that both were asked. */
function ratio({ times }, ours) {
  const common = [...times.keys()].filter((query) => ours.times.has(query));
  const slow = (own) =>
    quantile(
      common.map((query) => own.get(query)),
      0.95,
    );
  return (slow(times) / slow(ours.times)).toLocaleString('en', { maximumSignificantDigits: 2 });
}

/** @param results of `measure`, ours first */
export function figuresTable(results) {
  const head = ['search', 'build ms', 'load ms', 'find p50 ms', 'p95 ms', 'p95 / ours', 'heap MB', 'gzip kB'];
  const rows = results.map((result) => [
    result.name,
    milliseconds(result.build),
    milliseconds(result.load),
    milliseconds(result.p50),
    milliseconds(result.p95),
    ratio(result, results[0]),
    millions(result.heap),
    thousands(result.bytes),
  ]);
  return table(head, rows);
}

/** Which searches were too slow to be asked everything in every round. */
export function fewerNotes(results, queries, rounds) {
  return results
    .filter((result) => result.times.size < queries || result.rounds < rounds)
    .map(
      ({ name, times, rounds: own }) =>
        `${name}: ${times.size} of ${queries} queries, ${own} of ${rounds} rounds`,
    );
}
