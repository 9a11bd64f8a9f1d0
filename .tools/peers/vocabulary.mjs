/** What careful users add to a word search: words that say nothing are left out, and plurals are one with singulars. */

const STOP_WORDS = new Set(
  (
    'a an and are as at be become best by certification class classes course courses for from how i in is ' +
    'learn my of on or the to training tutorial with you your'
  ).split(' '),
);

/** Shorter words keep their s: css, aws. */
const SHORTEST_PLURAL = 4;

/** The form of a word that is searched, or `null` for a word that says nothing. */
export function searchTerm(word) {
  const lower = word.toLowerCase();
  if (STOP_WORDS.has(lower)) return null;
  return lower.length < SHORTEST_PLURAL ? lower : lower.replace(/s$/, '');
}
