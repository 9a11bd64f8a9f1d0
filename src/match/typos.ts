import { LONGEST_NAME, type Lexicon } from '../knowledge/lexicon.js';
import type { Segment } from '../knowledge/segment.js';
import type { FuzzyFinder } from '../text/fuzzy.js';
import { keyOfWords } from '../text/key.js';
import type { Steps } from '../text/steps.js';
import type { Intent } from './intent.js';
import type { Mended, Part } from './understand.js';

/** Below this certainty a name is offered, not acted upon: "rugby" is one letter from "Ruby" and not meant. */
export const SURE = 0.82;
/** Below this one it is another word: "mason" is no slip in "macOS", nor "roofer" in "golfer". */
const LIKELY = 0.65;
/** A query with more unknown words is in another language or no query at all. */
const MOST_TYPOS = 6;
/**
 * A look-up takes a millisecond or two. A query with two typos in five words needs eight, and as many again where words of
 * intent stand before them, with which a name may begin, too.
 */
const MOST_LOOKUPS = 16;

/** What tells a typo from a word, and what it is mended to. */
export interface Spelling {
  readonly lexicon: Lexicon;
  readonly intent: Intent;
  /** Finds keys of the lexicon and words of intent. */
  readonly fuzzy: FuzzyFinder;
  /** Whether a provider or enough titles hold this word: then it is no typo. */
  readonly isWord: (word: string) => boolean;
  /** How a key is written out. */
  readonly nameOf: (key: string) => string;
}

interface Run {
  readonly part: Part;
  readonly length: number;
  readonly certainty: number;
}

/**
 * Replaces runs that hold an unknown word by the known name they are nearest to, longest run first:
 * "machine lerning enginer" becomes one career. Runs without an unknown word are never touched.
 */
export function* mendTypos(segments: readonly Segment[], spelling: Spelling): Steps<Mended> {
  const unknown = segments.map((part) => isUnknown(part, spelling));
  const count = unknown.filter(Boolean).length;
  if (!count || count > MOST_TYPOS) return { parts: segments };
  let lookups = 0;
  const limited = {
    ...spelling,
    fuzzy: (text: string) => (lookups++ < MOST_LOOKUPS ? spelling.fuzzy(text) : []),
  };
  const parts: Part[] = [];
  let suggestion: string | undefined;
  for (let at = 0; at < segments.length;) {
    const run = yield* longestRun(at, segments, unknown, limited);
    if (run && run.certainty >= SURE) {
      parts.push(run.part);
      at += run.length;
      continue;
    }
    if (run && run.certainty > LIKELY && run.part.meanings.length)
      suggestion ??= spelling.nameOf(run.part.mended!);
    parts.push(segments[at]!);
    at += 1;
  }
  return suggestion === undefined ? { parts } : { parts, suggestion };
}

function* longestRun(
  start: number,
  segments: readonly Segment[],
  unknown: readonly boolean[],
  spelling: Spelling,
): Steps<Run | undefined> {
  // No name begins with the article: "a softwar enginer" would be nearest to "AI software engineer".
  if (segments[start]!.tokens[0]!.word === 'a') return undefined;
  let unsure: Run | undefined;
  for (let end = Math.min(segments.length, start + LONGEST_NAME); end > start; end--) {
    if (!unknown.slice(start, end).includes(true)) continue;
    const tokens = segments.slice(start, end).flatMap((part) => part.tokens);
    const words = tokens.map(({ word }) => word);
    // A part of a name ("web hosting") is a word, though it may be a slip beside others ("projet manager").
    if (!words[1] && spelling.lexicon.words.has(words[0]!)) continue;
    yield;
    let [hit] = spelling.fuzzy(keyOfWords(words));
    // A misspelt name may be nearer as typed than without what looks like an ending: "wordpres", "customer servie".
    if (hit && hit.certainty < SURE) [hit = hit] = spelling.fuzzy(words.join(''));
    if (!hit) continue;
    const meanings = spelling.lexicon
      .meaningsOfKey(hit.name)
      .map((meaning) => ({ ...meaning, certainty: meaning.certainty * hit.certainty }));
    const run = {
      part: { tokens, meanings, mended: hit.name },
      length: end - start,
      certainty: hit.certainty,
    };
    if (hit.certainty >= SURE) return run;
    unsure ??= run;
  }
  return unsure;
}

function isUnknown({ meanings, tokens }: Segment, { intent, isWord }: Spelling): boolean {
  const { word } = tokens.at(-1)!;
  // "Data analisys" would be called like a data analyst, by how it begins; it is the skill, misspelt.
  return meanings[0]?.certainty !== 1 && /\p{L}/u.test(word) && !intent.meaningOf(word) && !isWord(word);
}
