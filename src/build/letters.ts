import { groups, languages } from './generated/letter-groups.js';

/*
 * How likely each language is by the letters of a text: a word is taken apart into groups of four bytes, and each group
 * speaks for the languages in which it is frequent. Groups and scores are those of the package eld, whose own detector
 * leaves so much behind with every title that a large catalogue took twice its memory; the tests hold both to one result.
 */

/** What tells words apart; an apostrophe belongs to the word that it begins. */
const SEPARATORS = /[^\p{L}]+(?<!['`\u2019])/gu;
/** Bytes of a group, and from one to the next: they share one. */
const GROUP = 4;
const STEP = 3;
/** Longer words are no words, and of a longer text the beginning tells enough. */
const LONGEST_WORD = 70;
const LONGEST_TEXT = 300;
/** What the scores leave out to be small, and what brings them between 0 and 1. */
const LEAST_SCORE = 53;
const SCALE = 25;
/** Hexadecimal digits of one language and its score. */
const DIGITS = 4;

/** By group, the languages and their scores. */
let table: ReadonlyMap<string, string> | undefined;

/** Languages by how likely they are, from 0 to 1, as BCP 47 tags; those that no letters speak for are left out. */
export function scoresByLetters(text: string): Map<string, number> {
  table ??= new Map(groups.split('\n').map((line) => line.split('\t') as [string, string]));
  const sums = new Float64Array(languages.length);
  const found = groupsOf(text);
  for (const group of found) {
    const scores = table.get(group) ?? '';
    for (let at = 0; at < scores.length; at += DIGITS) {
      const pair = parseInt(scores.slice(at, at + DIGITS), 16);
      sums[pair >> 8]! += (pair & 0xff) + LEAST_SCORE;
    }
  }
  const scores = new Map<string, number>();
  sums.forEach((sum, at) => {
    const score = sum / found.size;
    if (sum) scores.set(languages[at]!, score / (score + SCALE));
  });
  return scores;
}

function groupsOf(text: string): Set<string> {
  const groups = new Set<string>();
  const words = text.slice(0, LONGEST_TEXT).replace(SEPARATORS, ' ').trim().toLowerCase().split(' ');
  for (const word of words) {
    if (!word) continue;
    const bytes = Buffer.from(word).toString('latin1').slice(0, LONGEST_WORD);
    let at = 0;
    for (; at + GROUP < bytes.length; at += STEP) groups.add((at ? '' : ' ') + bytes.slice(at, at + GROUP));
    // The last group ends with the word.
    groups.add(`${at ? '' : ' '}${bytes.slice(-GROUP)} `);
  }
  return groups;
}
