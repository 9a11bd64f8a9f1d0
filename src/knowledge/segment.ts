import { isJoiner } from '../text/key.js';
import type { Token } from '../text/tokens.js';
import { LONGEST_NAME, type Lexicon, type Meaning } from './lexicon.js';

/** A run of words that is a known name, or a single word that is part of none. */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly meanings: readonly Meaning[];
}

/** Cuts a text into known names, longest first from the left, and the words between them. */
export function segment(tokens: readonly Token[], lexicon: Lexicon): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = longestName(tokens, at, lexicon) ?? { tokens: [tokens[at]!], meanings: [] };
    segments.push(found);
    at += found.tokens.length;
  }
  return segments;
}

function longestName(tokens: readonly Token[], start: number, lexicon: Lexicon): Segment | undefined {
  if (isJoiner(tokens[start]!.word)) return undefined;
  for (let end = Math.min(tokens.length, start + LONGEST_NAME); end > start; end--) {
    if (isJoiner(tokens[end - 1]!.word)) continue;
    const run = tokens.slice(start, end);
    const meanings = lexicon.meanings(run.map((token) => token.word));
    if (meanings.length) return { tokens: run, meanings };
  }
  return undefined;
}
