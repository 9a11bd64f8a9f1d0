import type { Knowledge } from '../../knowledge/types.js';
import { tablesOf } from '../../knowledge/tables.js';
import type { ItemIndex } from '../../match/item-index.js';
import { createFuzzyFinder } from '../../text/fuzzy.js';
import { words as wordsOf } from '../../text/tokens.js';

/** Words up to this length can be added to any name without a look-up noticing. */
const SHORT = 3;
/** What resembles a name less is no more than suggested for it. */
const SIMILAR = 0.7;
/** A word that fewer titles hold is hardly asked for, and may be a typo itself. */
const FEWEST_TITLES = 2;
const ITEMS_PER_TITLE = 5_000;

/**
 * The words of titles that would be taken for misspelt names if nobody knew that they are words. All others resemble no
 * name, so that it makes no difference.
 */
export function findNoTypos(candidates: readonly string[], index: ItemIndex, knowledge: Knowledge): string[] {
  const { lexicon } = tablesOf(knowledge);
  const names = [...knowledge.careers, ...knowledge.skills].flatMap(({ label, aliases = [] }) => [
    label,
    ...aliases,
  ]);
  const parts = names.flatMap((name) => wordsOf(name));
  const similar = createFuzzyFinder([...new Set([...lexicon.keys(), ...parts, ...index.intent.words()])]);
  const fewest = Math.max(FEWEST_TITLES, Math.ceil(index.items.length / ITEMS_PER_TITLE));
  return candidates.filter(
    (word) =>
      /\p{L}/u.test(word) &&
      index.titles.holders(word).length >= fewest &&
      (word.length <= SHORT || (similar(word)[0]?.certainty ?? 0) >= SIMILAR),
  );
}
