/**
 * How good a ranked list is, against grades given by hand: 3 exactly what was wanted, 2 clearly useful, 1 tangential,
 * 0 not relevant. An item without a grade counts as 0, except on the condensed list, which leaves it out.
 */

/** How deep the ranking is looked at. */
export const DEPTH = 10;
/** How many items a shelf shows. */
export const SHELF = 6;
/** The lowest grade of a good result. */
const GOOD = 2;

const gain = (grade) => 2 ** grade - 1;

/** Discounted cumulative gain of the first ten grades. */
function discountedGain(grades) {
  return grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);
}

/**
 * @param {string[]} ids what was found, the best first; more than ten make the condensed list complete
 * @param {ReadonlyMap<string, number>} grades id → grade; at least one of them above 0
 * @returns {{ ndcg: number, condensed: number, precision: number, judged: number, empty: boolean }} shares from 0 to 1.
 *   `precision`: good ones among six places; `judged`: graded ones among those found of the first ten
 */
export function scoreRanking(ids, grades) {
  const ideal = discountedGain([...grades.values()].sort((one, other) => other - one));
  const gradeOf = (id) => grades.get(id) ?? 0;
  const isJudged = (id) => grades.has(id);
  const top = ids.slice(0, DEPTH);
  return {
    ndcg: discountedGain(ids.map(gradeOf)) / ideal,
    condensed: discountedGain(ids.filter(isJudged).map(gradeOf)) / ideal,
    precision: ids.slice(0, SHELF).filter((id) => gradeOf(id) >= GOOD).length / SHELF,
    judged: top.filter(isJudged).length / Math.max(1, top.length),
    empty: ids.length === 0,
  };
}

/** Mean of a list that is not empty. */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share of all values lie: `quantile(times, 0.95)` is p95. */
export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
