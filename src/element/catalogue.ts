import type { ItemProblem } from '../catalog/guard.js';
import type { Index } from '../match/types.js';
import { bundledSource } from '../sources/bundled.js';
import { indexSource, itemsSource } from '../sources/given.js';
import type { Source } from '../sources/source.js';

/** What a page may hand over; the first that is there counts, the bundled index if none is. */
export interface Catalogue {
  readonly index: Index | undefined;
  readonly items: readonly unknown[] | undefined;
  /** Text of a list of items, from the page's markup. */
  readonly json: string | undefined;
}

export function openCatalogue(
  { index, items, json }: Catalogue,
  onProblem: (problem: ItemProblem) => void,
): Source {
  if (index) return indexSource(index);
  const given = items ?? json;
  return given === undefined ? bundledSource() : itemsSource(given, onProblem);
}
