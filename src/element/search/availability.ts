import type { FindOptions } from '../../match/types.js';
import type { Source } from '../../sources/source.js';

/** Longer than this, in milliseconds, nothing else waits. */
const SLICE = 6;
/** Longer than this altogether is too long: what was not looked at counts as there. */
const MOST = 120;

/** Gives way to whatever waits. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Ids of the careers or skills that a source has nothing for, as far as that is known quickly. */
export async function missingFrom(
  source: Source,
  subjects: readonly { readonly id: string; readonly label: string }[],
  options: FindOptions,
): Promise<Set<string>> {
  const missing = new Set<string>();
  let slice = 0;
  let spent = 0;
  for (const { id, label } of subjects) {
    const start = performance.now();
    const { items } = await source.find(label, { ...options, pin: [], limit: 1 });
    if (items.length === 0) missing.add(id);
    slice += performance.now() - start;
    if (slice < SLICE) continue;
    spent += slice;
    slice = 0;
    if (spent > MOST) break;
    await pause();
  }
  return missing;
}
