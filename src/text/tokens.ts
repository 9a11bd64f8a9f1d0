import { fold } from './fold.js';

/** A word of a text and where it stands in it. */
export interface Token {
  /** As written: "Developer’s". */
  readonly raw: string;
  /** Folded, without a possessive: "developer". */
  readonly word: string;
  /** Offset of `raw` in UTF-16 units. */
  readonly start: number;
}

// A word may start with a dot (.net), hold dots (node.js) or an ampersand between initials (r&d), and end in symbols
// (c++, c#, security+); combining marks belong to their letter.
const WORD =
  /(?<![\p{L}\p{N}])\p{L}{1,2}&\p{L}(?![\p{L}\p{N}])|\.?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\+\+|(?<=\p{L})\+(?![\p{L}\p{N}+])|#)*(?:['’][sS](?![\p{L}\p{N}]))?/gu;
const POSSESSIVE = /['’]s$/i;

/** Splits a text into its words, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    // A full stop before a word is punctuation unless the name starts with it, as in ".NET".
    const dotted = match[0].startsWith('.') && /[\p{L}\p{N}]/u.test(text[match.index - 1] ?? '');
    const raw = dotted ? match[0].slice(1) : match[0];
    const start = dotted ? match.index + 1 : match.index;
    tokens.push({ raw, word: fold(raw.replace(POSSESSIVE, '')), start });
  }
  return tokens;
}

/** What makes the words of a text more than its runs of letters and digits. */
const UNUSUAL = /[^ -~]|[.+#'_]|[a-z]&[a-z]/i;

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  if (UNUSUAL.test(text)) return tokenize(text).map((token) => token.word);
  // Nine in ten names and titles; an index of thousands is loaded in half the time.
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
