/**
 * Edit distance in which swapping two neighbouring letters is one edit ("pyhton" is 1 from "python").
 * Optimal string alignment; stops as soon as the distance must exceed `limit`. Returns `limit + 1` for any that does.
 */
export function editDistance(left: string, right: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(left.length - right.length) > limit) return tooFar;
  let beforeLast: readonly number[] = [];
  // Not `Array.from`: Prototype.js and MooTools put functions of their own in its place.
  let last: readonly number[] = new Array(right.length + 1).fill(0).map((_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    // Letters farther apart than the limit cannot be the same letter.
    const first = Math.max(1, row - limit);
    const end = Math.min(right.length, row + limit);
    const current = new Array<number>(right.length + 1).fill(tooFar);
    current[first - 1] = first === 1 ? row : tooFar;
    let best = current[first - 1]!;
    for (let column = first; column <= end; column++) {
      const same = left[row - 1] === right[column - 1];
      let distance = Math.min(last[column]!, current[column - 1]!, last[column - 1]! - (same ? 1 : 0)) + 1;
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        distance = Math.min(distance, beforeLast[column - 2]! + 1);
      }
      current[column] = distance;
      best = Math.min(best, distance);
    }
    if (best > limit) return tooFar;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length]!, tooFar);
}
