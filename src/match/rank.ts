import type { Item } from '../catalog/item.js';
import type { Steps } from '../text/steps.js';
import { ABSOLUTE_CUT, BEST_FIT, combine, fit, OFFERER, lack, RELATIVE_CUT, type Wishes } from './formula.js';
import type { ItemIndex, Shares } from './item-index.js';
import { lowerForOthers, raiseCalling, say, sum, weightOf, type Subject } from './said.js';
import { serveCareer, serveSkill } from './served.js';

/** An item's position and its score; scores are rounded so that every engine sorts alike. */
export interface Ranked {
  readonly at: number;
  readonly score: number;
}

interface Looks {
  readonly said: Shares;
  readonly served: Shares;
  readonly lacking: Shares;
}

/**
 * The items that serve what a query is about and that a page allows, best first; ties go by id. What hardly fits is left
 * out.
 *
 * @param looks what `lookAt` gives for the subjects
 * @param most how many are needed; a few more may come
 */
export function rank(
  subjects: readonly Subject[],
  { said, served, lacking }: Looks,
  wishes: Wishes,
  index: ItemIndex,
  isAllowed: (item: Item) => boolean,
  most: number,
): Ranked[] {
  const { items } = index;
  const namesAny = subjects.some(({ meanings }) => meanings.length);
  const ranked: Ranked[] = [];
  const nth = nthBest(most);
  let best = 0;
  let least = ABSOLUTE_CUT;
  for (let at = 0; at < items.length; at++) {
    const says = said[at]!;
    const serves = served[at]!;
    // Looking at an item takes longer than a sum, and most are not worth it. What says more has guessed tags, at best.
    if (combine(says, serves, lacking[at]!, says > serves) * BEST_FIT < least) continue;
    const item = items[at]!;
    const found = combine(says, serves, lacking[at]!, item.guessed);
    const score = Math.round(found * fit(item, !namesAny || serves > 0, wishes) * 1e6) / 1e6;
    if (score < least || !isAllowed(item)) continue;
    ranked.push({ at, score });
    best = Math.max(best, score);
    least = Math.max(least, best * RELATIVE_CUT, nth(score));
  }
  return ranked
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || (items[one.at]!.id < items[other.at]!.id ? -1 : 1));
}

/** Told one score after the other, about which of them the best `most` reach, never a higher one. */
function nthBest(most: number): (score: number) => number {
  const steps = 1000;
  const counts = new Uint32Array(2 * steps);
  let step = 0;
  let reached = 0;
  return (score) => {
    const at = Math.floor(score * steps);
    counts[at]!++;
    if (at >= step) reached++;
    while (reached - counts[step]! >= most) reached -= counts[step++]!;
    return step / steps;
  };
}

/** What items say and serve of the subjects, and how much they lack of those that are named. */
export function* lookAt(subjects: readonly Subject[], index: ItemIndex): Steps<Looks> {
  const empty = (): Shares => new Float64Array(index.items.length);
  const [said, served, lacking, says, serves] = [empty(), empty(), empty(), empty(), empty()];
  const words = subjects.map(({ forms }) => weightOf(forms[0]!, index));
  const certainties = subjects.map(({ meanings }) =>
    Math.max(0, ...meanings.map(({ certainty }) => certainty)),
  );
  const allWords = sum(words);
  const allCertainties = sum(certainties) || 1;
  const isSingle = certainties.filter(Boolean).length < 2;
  const length = sum(subjects.map(({ forms }) => forms[0]!.length));
  let nth = 0;
  // No `entries()`: Prototype.js puts a function of its own in its place.
  for (const { meanings, forms } of subjects) {
    const isSkill = meanings[0]?.type === 'skill';
    says.fill(0);
    serves.fill(0);
    for (const form of forms) {
      raise(says, say(form, isSkill, length, index));
      yield;
    }
    if (!meanings.length)
      for (const at of index.offeredBy(forms[0]![0]!)) says[at] = Math.max(says[at]!, OFFERER);
    if (meanings[0]?.type === 'career') lowerForOthers(says, meanings, forms, index);
    for (const { type, at } of meanings) {
      if (type === 'skill') raiseCalling(says, at, forms, length, index);
      raise(serves, (type === 'skill' ? serveSkill : serveCareer)(at, index));
      yield;
    }
    const certainty = certainties[nth]! / allCertainties;
    add(says, words[nth++]! / allWords, said);
    // Of words that are no name nothing is served or lacking.
    if (!certainty) continue;
    add(serves, certainty, served);
    if (!isSingle)
      add(
        says.map((share, at) => lack(share, serves[at]!)),
        certainty,
        lacking,
      );
  }
  return { said, served, lacking };
}

/** Adds a part of shares to others. A function of its own: engines are slow to compile loops of generators. */
function add(shares: Shares, part: number, to: Shares): void {
  for (let at = 0; at < to.length; at++) to[at]! += part * shares[at]!;
}

/** Raises shares to others where these are higher. */
function raise(shares: Shares, others: Shares): void {
  for (let at = 0; at < shares.length; at++) if (others[at]! > shares[at]!) shares[at] = others[at]!;
}
