import Fuse from 'fuse.js/basic';
import { editDistance } from './distance.js';

/** A name that is close to what was typed. */
export interface FuzzyHit {
  /** The name as it was handed over. */
  readonly name: string;
  /** 0 to 1; 1 would be the very same text. */
  readonly certainty: number;
}

/** Finds the names close to a text, best first. */
export type FuzzyFinder = (text: string) => FuzzyHit[];

/** Shorter names ("c", "r", "go", "sql") differ from each other by single letters: they count only when spelt exactly. */
const SHORTEST = 4;
/** Loose, as swapped letters in a short name score badly ("swfit"): the edit distance has the last word anyway. */
const OPTIONS = { threshold: 0.5, ignoreLocation: true };

/** How many typos a name of this length may hold. */
function allowedEdits(length: number): number {
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/** One bit per letter or digit that occurs, so that names which share too few letters are passed over without comparing. */
function letters(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) % 31);
  return bits;
}

/** Counts pairs, then fours, then bytes of bits: a loop over the bits would take most of the time of a look-up. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Typo-tolerant look-up by fuse.js. Fuse.js only ever sees the few names that share their length and letters with the
 * text: over a whole list it would take longer than everything else together. An edit distance has the last word, as
 * fuse.js also accepts parts of a name.
 */
export function createFuzzyFinder(names: readonly string[]): FuzzyFinder {
  const byLength = new Map<number, { name: string; letters: number }[]>();
  for (const name of names) {
    if (name.length < SHORTEST || /[^\p{L}\p{N} ]/u.test(name)) continue;
    const group = byLength.get(name.length) ?? [];
    group.push({ name, letters: letters(name) });
    byLength.set(name.length, group);
  }
  return (text) => {
    if (text.length < SHORTEST || text.length > 60) return [];
    const edits = allowedEdits(text.length);
    const bits = letters(text);
    const hits: FuzzyHit[] = [];
    for (let length = text.length - edits; length <= text.length + edits; length++) {
      for (const entry of byLength.get(length) ?? []) {
        if (countBits(entry.letters ^ bits) > edits * 2) continue;
        const distance = editDistance(text, entry.name, edits);
        if (distance > edits || !Fuse.match(text, entry.name, OPTIONS).isMatch) continue;
        hits.push({ name: entry.name, certainty: 1 - distance / Math.max(text.length, length) });
      }
    }
    return hits.sort((one, other) => other.certainty - one.certainty || (one.name < other.name ? -1 : 1));
  };
}
