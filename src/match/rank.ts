import type { Item } from '../catalog/item.js';
import type { Meaning } from '../knowledge/lexicon.js';
import type { Steps } from '../text/steps.js';
import { words as wordsOf } from '../text/tokens.js';
import { callsSkill } from './calls.js';
import {
  ABSOLUTE_CUT,
  AUDIENCE,
  BEST_FIT,
  careerShare,
  combine,
  fit,
  lack,
  PREPARES,
  rankWeight,
  RELATIVE_CUT,
  sayShare,
  skillWeight,
  WORK,
  type Wishes,
} from './formula.js';
import { RANKS, type ItemIndex } from './item-index.js';

/** One thing a query is about. */
export interface Subject {
  /** What it may mean, with equal right; none for words that name nothing known. */
  readonly meanings: readonly Meaning[];
  /** Folded words by which a title would say it, the usual ones first: "backend developer". */
  readonly forms: readonly (readonly string[])[];
}

/** An item's position and its score; scores are rounded so that every engine sorts alike. */
export interface Ranked {
  readonly at: number;
  readonly score: number;
}

/** A share from 0 to 1 by position of the item. */
type Shares = Float64Array;

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
  let best = 0;
  for (let at = 0; at < items.length; at++) {
    const needed = Math.max(ABSOLUTE_CUT, best * RELATIVE_CUT) / BEST_FIT;
    // Looking at an item takes longer than the sum: most are not worth it.
    if (Math.max(said[at]!, served[at]!) < needed) continue;
    const item = items[at]!;
    const found = combine(said[at]!, served[at]!, lacking[at]!, item.guessed);
    if (found < needed) continue;
    const score = Math.round(found * fit(item, !namesAny || served[at]! > 0, wishes) * 1e6) / 1e6;
    if (score < ABSOLUTE_CUT || !isAllowed(item)) continue;
    best = Math.max(best, score);
    ranked.push({ at, score });
  }
  const least = Math.max(best * RELATIVE_CUT, nthScore(ranked, most));
  return ranked
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || (items[one.at]!.id < items[other.at]!.id ? -1 : 1));
}

/** About the score that `most` items reach, never a higher one: sorting thousands would take longer than finding them. */
function nthScore(ranked: readonly Ranked[], most: number): number {
  const steps = 1000;
  const counts = new Uint32Array(2 * steps);
  for (const { score } of ranked) counts[Math.floor(score * steps)]!++;
  let step = counts.length;
  for (let count = 0; step > 0 && count < most;) count += counts[--step]!;
  return step / steps;
}

/** What items say and serve of the subjects, and how much they lack of those that are named. */
export function* lookAt(subjects: readonly Subject[], index: ItemIndex): Steps<Looks> {
  const empty = (): Shares => new Float64Array(index.items.length);
  const [said, served, lacking] = [empty(), empty(), empty()];
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
    const says = empty();
    const serves = empty();
    for (const form of forms) {
      raise(says, say(form, isSkill, length, index));
      yield;
    }
    if (meanings[0]?.type === 'career') lowerForOthers(says, meanings, forms, index);
    for (const meaning of meanings) {
      raise(serves, serve(meaning, index));
      if (meaning.type === 'skill') raiseCalling(says, meaning.at, forms, length, index);
      yield;
    }
    const weight = words[nth]! / allWords;
    const certainty = certainties[nth++]! / allCertainties;
    for (let at = 0; at < said.length; at++) {
      said[at]! += weight * says[at]!;
      served[at]! += certainty * serves[at]!;
      if (!isSingle) lacking[at]! += certainty * lack(says[at]!, serves[at]!);
    }
  }
  return { said, served, lacking };
}

/**
 * How much titles and names of tags hold of some words.
 *
 * @param isName whether the words mean something only together: "management" is little of "healthcare management"
 * @param length of all that is looked for, in words
 */
function say(words: readonly string[], isName: boolean, length: number, index: ItemIndex): Shares {
  const { titles, labels, items, intent } = index;
  const shares = new Float64Array(items.length);
  const [held, tagged] = [new Float64Array(items.length), new Float64Array(items.length)];
  /** By item, the last word that was counted for it. */
  const counted = new Int32Array(items.length);
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
    for (const at of titles.repeaters(word))
      shares[at]! += weight * (titles.worth(at, length, 2) - titles.worth(at, length));
    for (const work of intent.meaningOf(word)?.work ?? [])
      for (const at of titles.holders(work)) count(at, weight, held, WORK * titles.worth(at, length));
    turn++;
    for (const skill of labels.holders(word))
      for (const posting of index.withSkill(skill)) count(itemOf(posting), weight, tagged, 0);
  }
  for (let at = 0; at < shares.length; at++) {
    const most = Math.max(held[at]!, tagged[at]!);
    if (most) shares[at] = sayShare(shares[at]!, tagged[at]!, items[at]!.skills.length, isName ? most : 1);
  }
  return shares;
}

/** Raises what titles say that call a skill by its name, in whatever spelling, to what they would say in its label's. */
function raiseCalling(
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
    const at = itemOf(posting);
    const { title, skills } = items[at]!;
    const called = sayShare(titles.worth(at, length), 1, skills.length, 1);
    if (says[at]! < called && calls(title)) says[at] = called;
  }
}

/** Lowers what titles say of careers that they do not prepare for though they call somebody so. */
function lowerForOthers(
  says: Shares,
  meanings: readonly Meaning[],
  forms: Subject['forms'],
  index: ItemIndex,
): void {
  const prepared = new Set(meanings.flatMap(({ at }) => index.withCareer(at).map(itemOf)));
  for (const calling of new Set(forms.map((form) => form.at(-1)!)))
    for (const at of index.titles.holders(calling)) if (!prepared.has(at)) says[at]! *= AUDIENCE;
}

function serve({ type, at }: Meaning, index: ItemIndex): Shares {
  return type === 'career' ? serveCareer(at, index) : serveSkill(at, index);
}

function serveSkill(skill: number, index: ItemIndex): Shares {
  const shares = new Float64Array(index.items.length);
  for (const { skill: at, closeness } of [{ skill, closeness: 1 }, ...index.graph.relativesOf(skill)]) {
    for (const posting of index.withSkill(at)) {
      const item = itemOf(posting);
      shares[item] = Math.max(closeness * rankWeight(posting % RANKS), shares[item]!);
    }
  }
  return shares;
}

function serveCareer(career: number, index: ItemIndex): Shares {
  const shares = new Float64Array(index.items.length);
  const onTarget = new Float64Array(index.items.length);
  for (const { skill, core } of index.graph.skillsOf(career)) {
    const weight = skillWeight(core, index.rarity(skill));
    for (const posting of index.withSkill(skill)) {
      const item = itemOf(posting);
      const counts = rankWeight(posting % RANKS);
      shares[item]! += weight * counts;
      onTarget[item]! += counts;
    }
  }
  for (let at = 0; at < shares.length; at++)
    if (shares[at]) shares[at] = careerShare(shares[at]!, onTarget[at]!, index.items[at]!.skills.length);
  for (const posting of index.withCareer(career)) shares[itemOf(posting)]! += PREPARES;
  return shares;
}

function weightOf(words: readonly string[], { titles }: ItemIndex): number {
  return sum(words.map((word) => titles.rarity(word)));
}

/** Raises shares to others where these are higher. */
function raise(shares: Shares, others: Shares): void {
  for (let at = 0; at < shares.length; at++) if (others[at]! > shares[at]!) shares[at] = others[at]!;
}

function itemOf(posting: number): number {
  return Math.floor(posting / RANKS);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
