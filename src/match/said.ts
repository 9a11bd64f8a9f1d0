import type { Meaning } from '../knowledge/lexicon.js';
import { words as wordsOf } from '../text/tokens.js';
import { callsSkill } from './calls.js';
import { AGAIN, AUDIENCE, sayShare, WORK } from './formula.js';
import { itemOf, RANKS, type ItemIndex, type Shares } from './item-index.js';

/** What a title calls by name is among so many first tags of its item; and a question about "business" looks at fewer. */
const NAMED_TAGS = 4;

/** One thing a query is about. */
export interface Subject {
  /** What it may mean, with equal right; none for words that name nothing known. */
  readonly meanings: readonly Meaning[];
  /** Folded words by which a title would say it, the usual ones first: "backend developer". */
  readonly forms: readonly (readonly string[])[];
}

/**
 * How much titles and names of tags hold of some words.
 *
 * @param isName whether the words mean something only together: "management" is little of "healthcare management"
 * @param length of all that is looked for, in words
 */
export function say(words: readonly string[], isName: boolean, length: number, index: ItemIndex): Shares {
  const { titles, labels, intent, tagCounts } = index;
  const [shares, held, tagged] = [index.shares(0), index.shares(1), index.shares(2)];
  /** By item, the last word that was counted for it. */
  const counted = index.shares(3);
  let turn = 0;
  const count = (at: number, weight: number, into: Shares, worth: number): void => {
    if (counted[at] === turn) return;
    counted[at] = turn;
    into[at]! += weight;
    shares[at]! += weight * worth;
  };
  const all = weightOf(words, index);
  for (const word of words) {
    const weight = titles.rarity(word) / all;
    turn++;
    for (const at of titles.holders(word)) count(at, weight, held, titles.worth(at, length));
    for (const at of titles.repeaters(word)) shares[at]! += weight * AGAIN;
    for (const work of intent.meaningOf(word)?.work ?? [])
      for (const at of titles.holders(work)) count(at, weight, held, WORK * titles.worth(at, length));
    turn++;
    for (const skill of labels.holders(word))
      for (const posting of index.withSkill(skill)) count(itemOf(posting), weight, tagged, 0);
  }
  for (let at = 0; at < shares.length; at++) {
    const most = Math.max(held[at]!, tagged[at]!);
    if (most) shares[at] = sayShare(shares[at]!, tagged[at]!, tagCounts[at]!, isName ? most : 1);
  }
  return shares;
}

/** Raises what titles say that call a skill by its name, in whatever spelling, to what they would say in its label's. */
export function raiseCalling(
  says: Shares,
  skill: number,
  forms: Subject['forms'],
  length: number,
  index: ItemIndex,
): void {
  const { graph, items, titles } = index;
  // Who types "java spring" wants more than Spring.
  if (forms.at(-1)!.length > wordsOf(graph.skill(skill).label).length) return;
  const calls = callsSkill(skill, graph);
  for (const posting of index.withSkill(skill)) {
    if (posting % RANKS >= NAMED_TAGS) continue;
    const at = itemOf(posting);
    const { title, skills } = items[at]!;
    const called = sayShare(titles.worth(at, length), 1, skills.length, 1);
    if (says[at]! < called && calls(title)) says[at] = called;
  }
}

/** Lowers what titles say of careers that they do not prepare for though they call somebody so. */
export function lowerForOthers(
  says: Shares,
  meanings: readonly Meaning[],
  forms: Subject['forms'],
  index: ItemIndex,
): void {
  const prepared = new Set(meanings.flatMap(({ at }) => index.withCareer(at).map(itemOf)));
  for (const calling of new Set(forms.map((form) => form.at(-1)!)))
    for (const at of index.titles.holders(calling)) if (!prepared.has(at)) says[at]! *= AUDIENCE;
}

/** How much some words tell together. */
export function weightOf(words: readonly string[], { titles }: ItemIndex): number {
  return sum(words.map((word) => titles.rarity(word)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
