import type { Item, Level } from '../catalog/item.js';
import { sameLanguage } from './filter.js';

/*
 * The ranking formula and its weights, all of them. Two views of an item, each from 0 to 1, and how it fits the reader:
 *
 *     score  = (said + SERVES x served) / (1 + SERVES) x complete
 *                x level fit x language fit x length fit x (CAPSTONE) x (GUESSED) x (1 + POPULARITY x popularity)
 *
 *     said     by words: TITLE parts BM25+ over titles, TAGS parts the same over the names of an item's tags
 *     served   by knowledge: mean over what the query names of how well the item serves it
 *                a skill:  closeness x what its tag counts by rank
 *                a career: COVERS parts what the item teaches of it, saturating, and the rest if it prepares for it
 *     complete the share of the names that the item says or serves; of a single name it is always all
 *
 * Words alone miss what goes by another name; knowledge alone cannot tell ten courses on the same skill from each other.
 * Each weight says why it has its value; `npm run eval` tells what another value does.
 */

/** What is said finds the item that a reader would look for; what is served finds the rest and orders equals. */
const SERVES = 0.4;
/** Tags that were found in a title repeat what it says; only tags that somebody gave say more. */
const GUESSED_SERVES = 0.3;

/** A title is chosen to say what a course is; tags repeat it and add what else occurs. */
const TITLE = 0.7;
const TAGS = 0.3;
/** "Data Science" in a title is much of "Data Scientist". */
export const WORK = 0.4;
/** "SQL for Data Analysts" is for people who have the job; a title that names another one is no nearer. */
export const AUDIENCE = 0.8;
/** A word said twice is meant; much more for it would put plays on words first. */
export const AGAIN = 0.15;
/** "Stanford" says who made a course, about as much as a title of usual length says it. */
export const OFFERER = 0.5;
/** BM25+ of words that are there or not: worth so much more in a short text ... */
const BREVITY = 3.5;
/** ... the sooner less the longer it is, and never nothing. */
const LENGTH_WEIGHT = 0.75;
/** How many tags an item has on average: the "length" that tags are held against. */
const USUAL_TAGS = 4.5;

/** What a tag counts by its rank on the item: the first says what the item is about, the sixth that it also occurs. */
const RANK_WEIGHT = [1, 0.8, 0.6, 0.5, 0.4, 0.35, 0.3, 0.3, 0.25, 0.25, 0.2];
/** A core skill is why one takes a course for a career; a useful one is a reason only beside others. */
const CORE = 1;
const USEFUL = 0.4;
/** How much relevant teaching makes half of the best share: about one core skill in first place. */
const HALF_SHARE = 0.9;
/** A course half of whose tags lie outside the career spends half of the reader's time elsewhere. */
const CAREER_FOCUS = 0.25;
/** Teaching a career's skills is most of preparing for it; the name on the certificate is the rest. */
const COVERS = 0.75;

/** Tags found in a title alone are less sure than tags that a provider gives. */
const GUESSED = 0.9;
/** Whose provider says what it teaches, and it is not this, has the words in its title by chance. */
const UNSERVED = 0.25;
/** A project at the end of other courses is little to begin with. */
const CAPSTONE = 0.8;
/** Asked for a level, a known other one is mostly wrong; an unknown one may be right. */
const OTHER_LEVEL = 0.45;
const UNKNOWN_LEVEL = 0.9;
/** A course in a language that the query is not written in helps few readers; many read English beside their own. */
const OTHER_LANGUAGE = 0.03;
const ENGLISH_INSTEAD = 0.5;
/** Most catalogues tell the language of what is not English. */
const UNKNOWN_LANGUAGE = 0.5;
/** Asked for something short: how many hours that is, and what a longer item or one of unknown length counts. */
const SHORT_HOURS = 10;
const LONGER = 0.5;
const UNKNOWN_LENGTH = 0.85;
/** From unknown to famous: enough to order equals, too little to lift what fits less. */
const POPULARITY = 0.03;
/** More than any fit can raise a score. */
export const BEST_FIT = 1.1;

/** Items below this share of the best score are not shown, and none below the absolute one: better few than filler. */
export const RELATIVE_CUT = 0.12;
export const ABSOLUTE_CUT = 0.04;

const ENGLISH = 'en';

/** How the reader wants it. */
export interface Wishes {
  readonly level?: Level | undefined;
  readonly short?: boolean | undefined;
  /** BCP 47: the language results should be in. */
  readonly language: string;
}

/** How much of a name an item lacks that says and serves this much of it, 0 to 1 each: a third of either is enough. */
export function lack(said: number, served: number): number {
  return 1 - Math.min(1, 3 * Math.max(said, served));
}

/**
 * From what is said and what is served, 0 to 1 each, and how much the item lacks of the names.
 *
 * @param guessed whether the item's tags were found in its title alone
 */
export function combine(said: number, served: number, lacking: number, guessed = false): number {
  const serves = guessed ? GUESSED_SERVES : SERVES;
  return ((said + serves * served) / (1 + serves)) * (1 - lacking);
}

/**
 * What the words of titles and of tags come to.
 *
 * @param tags how many tags the item has
 * @param whole how much of a name is there: a part of a name is mostly another name
 */
export function sayShare(inTitle: number, inTags: number, tags: number, whole: number): number {
  const ofTags = (inTags * wordWorth(tags / USUAL_TAGS)) / wordWorth(1 / USUAL_TAGS);
  return (TITLE * inTitle + TAGS * ofTags) * whole ** 2;
}

/** What holding a word is worth in a text, by the text's length relative to the usual one. Only shares of it mean anything. */
export function wordWorth(relativeLength: number): number {
  return 1 + BREVITY / (1 + LENGTH_WEIGHT * relativeLength);
}

/** What a tag counts by its rank on the item, 0 for the most central. */
export function rankWeight(rank: number): number {
  return RANK_WEIGHT[rank] ?? RANK_WEIGHT.at(-1)!;
}

/** What a skill weighs in a career; rare ones more, as what every second course teaches tells little. */
export function skillWeight(isCore: boolean, rarity: number): number {
  return (isCore ? CORE : USEFUL) * (0.5 + 0.5 * rarity);
}

/**
 * How well an item serves a career, but for preparing for it as a whole.
 *
 * @param taught its tags' ranks and the skills' weights, multiplied and added up
 * @param onTarget weights of the ranks of those tags, added up
 * @param tags how many tags it has in all
 */
export function careerShare(taught: number, onTarget: number, tags: number): number {
  let all = 0;
  for (let rank = 0; rank < tags; rank++) all += rankWeight(rank);
  return (COVERS * taught * (1 - CAREER_FOCUS + (CAREER_FOCUS * onTarget) / all)) / (taught + HALF_SHARE);
}

/** What preparing for a career as a whole adds to that. */
export const PREPARES = 1 - COVERS;

/** What an item counts by what is known about it and what the reader wants; up to `BEST_FIT`. */
export function fit(item: Item, isServing: boolean, wishes: Wishes): number {
  const { title, level, language, hours, guessed, popularity } = item;
  let factor = 1 + POPULARITY * (popularity ?? 0);
  if (/capstone/i.test(title)) factor *= CAPSTONE;
  if (guessed) factor *= GUESSED;
  else if (!isServing) factor *= UNSERVED;
  if (wishes.level && level !== wishes.level) factor *= level ? OTHER_LEVEL : UNKNOWN_LEVEL;
  if (!sameLanguage(language ?? wishes.language, wishes.language))
    factor *= sameLanguage(language!, ENGLISH) ? ENGLISH_INSTEAD : OTHER_LANGUAGE;
  else if (!language && !sameLanguage(wishes.language, ENGLISH)) factor *= UNKNOWN_LANGUAGE;
  if (wishes.short) factor *= hours ? (hours > SHORT_HOURS ? LONGER : 1) : UNKNOWN_LENGTH;
  return factor;
}
