/**
 * Work in steps of a few milliseconds at most, even on a slow computer: who drives it may rest between two. Its value comes
 * with the last step.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
