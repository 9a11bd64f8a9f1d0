import type { Steps } from './steps.js';

/** So many rows make a step: each takes some microseconds. */
const ROWS = 50;

/** What `rows.map(each)` gives. */
export function* mapInSteps<Row, T>(rows: readonly Row[], each: (row: Row, at: number) => T): Steps<T[]> {
  const results: T[] = [];
  for (let at = 0; at < rows.length; at++) {
    results.push(each(rows[at]!, at));
    if (at % ROWS === ROWS - 1) yield;
  }
  return results;
}
