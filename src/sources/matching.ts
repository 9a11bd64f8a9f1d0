import type { Knowledge } from '../knowledge/types.js';
import { tablesOf } from '../knowledge/tables.js';
import { ItemIndex } from '../match/item-index.js';
import { IndexMatcher } from '../match/matcher.js';
import type { Index } from '../match/types.js';
import { loadItems, loadKnowledge, loadReading } from './pieces.js';
import type { Source } from './source.js';

// For what else needs them; imported from their own files, these would be more files to load.
export { IndexMatcher } from '../match/matcher.js';
export { createFuzzyFinder } from '../text/fuzzy.js';

let knowledge: Promise<Knowledge> | undefined;
let source: Promise<Source> | undefined;

/** The careers and skills that travel with the script; unpacked once a page. */
export function bundledKnowledge(): Promise<Knowledge> {
  knowledge ??= Promise.all([loadReading(), loadKnowledge()]).then(([{ readKnowledge }, packed]) =>
    readKnowledge(packed),
  );
  knowledge.catch(() => (knowledge = undefined));
  return knowledge;
}

/** The index that travels with the script: careers, skills, courses and books. */
export async function loadBundledIndex(): Promise<Index> {
  const [{ readItems }, known, items] = await Promise.all([loadReading(), bundledKnowledge(), loadItems()]);
  return readItems(items, known);
}

/** Answers from all of the bundled index; all shelves of a page share it. */
export function bundledIndexSource(): Promise<Source> {
  source ??= loadBundledIndex().then(matcherSource);
  source.catch(() => (source = undefined));
  return source;
}

/** Answers from an index in memory, made and asked with rests. */
export async function matcherSource(index: Index): Promise<Source> {
  const items = new ItemIndex(index);
  return (await loadReading()).stepwiseSource(
    tablesOf(index.knowledge).lexicon,
    items,
    () => new IndexMatcher(index, items),
  );
}
