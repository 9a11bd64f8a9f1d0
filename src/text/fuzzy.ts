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
/** Fuse.js compares so many letters at once; what is longer is no name. */
const LONGEST = 32;
/** Loose, as swapped letters in a short name score badly ("swfit"): the edit distance has the last word anyway. */
const OPTIONS = { threshold: 0.5, ignoreLocation: true };

/** What swapping two letters, or typing one twice, counts of an edit; two such slips count as little more than one. */
const SLIP = 0.52;

/** Who mistypes a word has begun it well: "hosting" is not "costing", nor "mitigation" "litigation". */
const OTHER_START = 0.09;

/** How many typos a name of this length may hold. */
function allowedEdits(length: number): number {
  return Math.min(3, Math.floor(length / 3));
}

/** A name, with what tells quickly that it is another word. */
interface Lettered extends Letters {
  readonly name: string;
}

/** One bit per letter that occurs, and one per letter that occurs again. */
interface Letters {
  readonly once: number;
  readonly again: number;
}

/** Letters share a bit with letters 31 code units away: that only lets more names through. */
function lettersOf(text: string): Letters {
  let [once, again] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = 1 << (text.charCodeAt(at) % 31);
    again |= once & letter;
    once |= letter;
  }
  return { once, again };
}

/** What is left of some edits when each bit takes one; less than 0 if they do not suffice. */
function spend(edits: number, bits: number): number {
  for (; bits && edits >= 0; edits--) bits &= bits - 1;
  return edits;
}

/**
 * Typo-tolerant look-up by fuse.js. Fuse.js only ever sees the few names that share their length and letters with the
 * text: over a whole list it would take longer than everything else together. An edit distance has the last word, as
 * fuse.js also accepts parts of a name.
 */
export function createFuzzyFinder(names: readonly string[]): FuzzyFinder {
  // Each group is made when it is asked for: few are, and the letters of all names would keep a slow computer busy.
  const byLength: (readonly Lettered[])[] = [];
  return (text) => {
    if (text.length < SHORTEST || text.length > LONGEST) return [];
    const edits = allowedEdits(text.length);
    const { once, again } = lettersOf(text);
    const hits: FuzzyHit[] = [];
    for (let length = Math.max(SHORTEST, text.length - edits); length <= text.length + edits; length++) {
      const group = (byLength[length] ??= names
        .filter((name) => name.length === length && !/[^\p{L}\p{N} ]/u.test(name))
        .map((name) => ({ name, ...lettersOf(name) })));
      for (const { name, once: ones, again: twos } of group) {
        // An edit takes one letter away, or adds one, or both.
        if (spend(spend(edits, once & ~ones), again & ~twos) < 0) continue;
        if (spend(spend(edits, ones & ~once), twos & ~again) < 0) continue;
        const distance = editDistance(text, name, edits);
        if (distance > edits || !Fuse.match(text, name, OPTIONS).isMatch) continue;
        // The same letters, swapped or doubled, are a slip of the finger rather than another word.
        const slips = again === twos ? 2 : Math.abs(text.length - length);
        const isSlip = once === ones && distance <= slips;
        const edited = (distance * (isSlip ? SLIP : 1)) / Math.max(text.length, length);
        hits.push({ name, certainty: 1 - edited - (isSlip || text[0] === name[0] ? 0 : OTHER_START) });
      }
    }
    return hits.sort((one, other) => other.certainty - one.certainty || (one.name < other.name ? -1 : 1));
  };
}
