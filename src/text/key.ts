import { words } from './tokens.js';

/** Words that join names without telling them apart: "HTML and CSS", "html css". */
const JOINERS: ReadonlySet<string> = new Set(['and', 'the', 'n']);

/**
 * The form that a word shares with its plural: "apis" → "api", "movie" and "movies" → "movy", "analytics" → "analytic".
 * Not a dictionary: it only has to treat both sides of a comparison alike. Words of up to three letters ("aws", "css")
 * and words in "ss" ("business") stay.
 */
export function singular(word: string): string {
  const stem = word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  if (stem.length <= 3) return stem;
  return stem.endsWith('ie') ? stem.slice(0, -2) + 'y' : stem.replace(/(ch|sh|x|ss|z)e$/, '$1');
}

/** Whether a word only joins others and so neither starts nor ends a name. */
export function isJoiner(word: string): boolean {
  return JOINERS.has(word);
}

/**
 * The form under which names are compared: joined, hyphenated, plural and possessive forms of a name share one key.
 * "Back-End Developers", "back end developer" and "backend developer's" → "backenddeveloper".
 * Symbols that make a name stay: "c++", "c#", ".net".
 */
export function keyOf(name: string): string {
  return keyOfWords(words(name));
}

/** `keyOf` for folded words. */
export function keyOfWords(parts: readonly string[]): string {
  const kept = parts.filter((part) => !JOINERS.has(part));
  const last = kept.length - 1;
  const joined = kept.map((part, at) => (at < last ? singular(part) : part)).join('');
  return singular(joined[0] === '.' ? '.' + joined.slice(1).replaceAll('.', '') : joined.replaceAll('.', ''));
}

/** The folded first letters of a name's words: "Search Engine Optimization" → "seo". */
export function initials(name: string): string {
  return words(name)
    .map((word) => word[0])
    .join('');
}
