/** Asks one peer all queries and scores what it finds. */
import { mean, quantile, scoreRanking } from './metrics.mjs';

/** The first answer pays for look-up tables that later ones share. */
const WARM_UP = 'unfamiliar words';

/**
 * @param {import('../peers/peers.mjs').Engine} engine
 * @returns {Promise<{ id, query, ids, ms, ndcg, condensed, precision, judged, empty }[]>} one a query; ms: time of one answer
 */
export async function evaluate(engine, queries, grades, limit) {
  await engine.find(WARM_UP, limit);
  const rows = [];
  for (const { id, query } of queries) {
    const start = performance.now();
    const ids = await engine.find(query, limit);
    const ms = performance.now() - start;
    rows.push({ id, query, ids, ms, ...scoreRanking(ids, grades.get(id)) });
  }
  return rows;
}

/** Means over all queries; `empty`: how many had no answer; times in ms. */
export function summarize(rows) {
  const meanOf = (key) => mean(rows.map((row) => row[key]));
  const times = rows.map(({ ms }) => ms);
  return {
    ndcg: meanOf('ndcg'),
    condensed: meanOf('condensed'),
    precision: meanOf('precision'),
    judged: meanOf('judged'),
    empty: rows.filter(({ empty }) => empty).length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
