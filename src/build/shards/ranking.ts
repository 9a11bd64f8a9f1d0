import { ABSOLUTE_CUT, BEST_FIT, combine, fit } from '../../match/formula.js';
import { RANKS, type ItemIndex } from '../../match/item-index.js';
import { lookAt, rank } from '../../match/rank.js';
import type { Subject } from '../../match/said.js';
import { PartIndex } from '../../match/shards/part-index.js';
import { sameLanguage } from '../../match/filter.js';
import { finish } from '../../text/steps.js';

/** An item's position and how well it answers a query, whatever language it is in. */
export interface Scored {
  readonly at: number;
  readonly score: number;
}

/** All items that answer some subjects, the best first, by the language that is wished for. */
export interface Order {
  /** For readers of English: the others are left out. */
  readonly english: readonly Scored[];
  /** Those in other languages, as for readers of these. */
  readonly others: readonly Scored[];
}

export const ENGLISH = 'en';

/** Ranks all items of an index as the matcher does. */
export function orderOf(subjects: readonly Subject[], index: ItemIndex): Order {
  const { said, served, lacking } = finish(lookAt(subjects, index));
  const namesAny = subjects.some(({ meanings }) => meanings.length);
  const english: Scored[] = [];
  const others: Scored[] = [];
  for (let at = 0; at < said.length; at++) {
    const item = index.items[at]!;
    const found = combine(said[at]!, served[at]!, lacking[at]!, item.guessed);
    if (found * BEST_FIT < ABSOLUTE_CUT) continue;
    const language = item.language ?? ENGLISH;
    const score = found * fit(item, !namesAny || served[at]! > 0, { language });
    if (score >= ABSOLUTE_CUT) (sameLanguage(language, ENGLISH) ? english : others).push({ at, score });
  }
  for (const list of [english, others])
    list.sort((one, other) => other.score - one.score || one.at - other.at);
  return { english, others };
}

/** The best of some items, ranked as among all items. */
export function bestAmong(
  positions: readonly number[],
  subjects: readonly Subject[],
  index: ItemIndex,
  most: number,
): number[] {
  const part = partOf(positions, index);
  const looks = finish(lookAt(subjects, part));
  const ranked = rank(subjects, looks, { language: ENGLISH }, part, () => true, most);
  return ranked.slice(0, most).map(({ at }) => positions[at]!);
}

/** Some items of an index, with the figures of the whole. */
function partOf(positions: readonly number[], index: ItemIndex): ItemIndex {
  const { items, knowledge, titles, providers } = index;
  const part = { items: positions.map((at) => items[at]!), knowledge };
  return new PartIndex(part, {
    items: items.length,
    titleLength: titles.averageLength,
    titlesWith: (word) => titles.holders(word).length,
    isInTitles: (word) => titles.has(word),
    titleWords: () => titles.words(),
    carriersOf: (skill) => index.withSkill(skill).length,
    providers,
  });
}

/** Positions of the items that carry a skill. */
export function carriersOf(skill: number, index: ItemIndex): number[] {
  return index.withSkill(skill).map((posting) => Math.floor(posting / RANKS));
}
