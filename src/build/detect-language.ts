import { languageNamed, languageTag } from '../catalog/rows/languages.js';
import { LANGUAGES_OF_WORD, LANGUAGES_WITH_WORDS, LETTERS } from './language-words.js';
import { scoresByLetters } from './letters.js';
import { scriptOf } from './scripts.js';

/*
 * Titles are short and full of names ("Python", "Google Cloud"), so letters alone mislead: the n-grams of the eld library
 * call "Kali Linux 101" Malay. What is added here are words that only a sentence of the language has; of n-grams alone a
 * language is believed only if they leave no doubt. To call an English course foreign hides it from those it is for, while
 * to say nothing costs nothing, so English needs a weaker case than others.
 *
 * Of 9,952 titles of courses that catalogues call English, 0.2 % are taken for another language, most of them rightly so; of
 * 2,339 in other languages 90 % are recognized, and 2.6 % taken for English, as nothing but names stands in their titles.
 */

/** How much words count beside n-grams, whose scores range from 0 to 1. */
const WORD_WEIGHT = 0.4;
/** By how much another language must be ahead of English: beside English words, without any, and without its own ones. */
const LEAD = 0.12;
const LEAD_OVER_NO_WORD = 0;
const LEAD_WITHOUT_WORD = 0.3;
/** Letters of fewer and shorter words than this prove nothing: "Algebra" is Icelandic to them. */
const FEWEST_WORDS = 3;
const SHORTEST_WORD = 4;
/** By how much English must be ahead. */
const ENGLISH_LEAD = 0.02;
/** So many English words, and none of another language, need no letters to be looked at. */
const PLAINLY_ENGLISH = 2;
/** More courses are Spanish than Portuguese or Catalan, and short titles are often written alike in these. */
const PRIOR: { readonly [language: string]: number } = { es: 0.05 };
/** The n-grams know Malay but not Indonesian, which is nearly the same and has most of the courses. */
const SAME: { readonly [language: string]: string } = { ms: 'id' };

/** What languages call themselves, where a title says in them that the course is: "en français", "日本語版". */
const SAID: readonly (readonly [language: string, words: RegExp])[] = [
  ['es', /\ben espa[ñn]ol(?!\p{L})/iu],
  ['fr', /\ben fran[çc]ais(?!\p{L})/iu],
  ['pt', /\bem portugu[êe]s(?!\p{L})/iu],
  ['de', /\bauf deutsch(?!\p{L})/iu],
  ['it', /\bin italiano(?!\p{L})/iu],
  ['id', /\b(?:dalam )?bahasa indonesia(?!\p{L})/iu],
  ['ja', /日本語版/u],
  ['zh', /[中简簡繁][文体體]版/u],
];
/** "(in Spanish)" at the end, "[Hindi]" at the beginning, "(Full Arabic course)"; elsewhere brackets explain: "Persian (Farsi) Letters". */
const IN_BRACKETS = String.raw`[\[(]\s*(?:in |full )*(\p{L}{4,})(?: language| course)*\s*[\])]`;
const SAID_IN_BRACKETS = new RegExp(
  String.raw`^\s*${IN_BRACKETS}|${IN_BRACKETS}(?=\s*(?:$|[^\p{L}\s]|specialization))`,
  'iu',
);
/** What is said "in Hindi" is taught in it; what is said "in French" may as well be taught to those who learn it. */
const TAUGHT_IN = '(arabic|bengali|gujarati|hindi|kannada|malayalam|marathi|tamil|telugu|urdu)';
const SAID_PLAINLY = new RegExp(
  String.raw`\bin ${TAUGHT_IN}(?=\s*(?:$|[^\p{L}\s]|(?:and|by|for|from|language|part|with|step)\b))|[-|] *${TAUGHT_IN}\s*$`,
  'iu',
);

/** The language that a title shows its course to be in, as a BCP 47 tag; `undefined` unless the case is strong. */
export function detectLanguage(title: string): string | undefined {
  const said = languageSaid(title);
  if (said) return said;
  const words = wordsOf(title);
  const evidence = evidenceOf(title, words);
  const script = scriptOf(title);
  if (script) return script.isQuoted && evidence.has('en') ? undefined : script.language;
  const english = evidence.get('en') ?? 0;
  const foreign = Math.max(0, ...[...evidence].map(([language, amount]) => (language === 'en' ? 0 : amount)));
  if (english >= PLAINLY_ENGLISH && !foreign) return 'en';

  const scores = new Map<string, number>();
  const share = WORD_WEIGHT / Math.sqrt(Math.max(2, words.length));
  for (const [code, score] of scoresByLetters(title)) scores.set(SAME[code] ?? code, score);
  for (const [language, amount] of evidence)
    scores.set(language, (scores.get(language) ?? 0) + share * amount);

  let best = 'en';
  let bestScore = -Infinity;
  for (const [language, score] of scores) {
    const weighed = score + (PRIOR[language] ?? 0);
    if (language === 'en' || weighed <= bestScore) continue;
    best = language;
    bestScore = weighed;
  }
  const lead = (scores.get(best) ?? 0) - (scores.get('en') ?? 0);
  if (LANGUAGES_WITH_WORDS.has(best) && lead > leadNeeded(words, evidence, best)) return languageTag(best);
  return -lead > ENGLISH_LEAD && english > foreign ? 'en' : undefined;
}

function leadNeeded(
  words: readonly string[],
  evidence: ReadonlyMap<string, number>,
  language: string,
): number {
  if (evidence.has(language)) return evidence.has('en') ? LEAD : LEAD_OVER_NO_WORD;
  const long = words.filter(({ length }) => length >= SHORTEST_WORD);
  return long.length >= FEWEST_WORDS ? LEAD_WITHOUT_WORD : Infinity;
}

/** How much words and letters speak for each language; what several languages share speaks less for each. */
function evidenceOf(title: string, words: readonly string[]): Map<string, number> {
  const evidence = new Map<string, number>();
  const add = (language: string, amount: number): void => {
    evidence.set(language, (evidence.get(language) ?? 0) + amount);
  };
  for (const word of words) {
    const languages = LANGUAGES_OF_WORD.get(word) ?? [];
    for (const language of languages) add(language, 1 / Math.sqrt(languages.length));
  }
  for (const [language, letters] of LETTERS) if (letters.test(title)) add(language, 1);
  return evidence;
}

function languageSaid(title: string): string | undefined {
  const said = SAID.find(([, words]) => words.test(title));
  if (said) return said[0];
  const names = [SAID_IN_BRACKETS, SAID_PLAINLY].flatMap((pattern) => pattern.exec(title)?.slice(1) ?? []);
  return names.map((name) => name && languageNamed(name)).find(Boolean);
}

/** Words in lower case. Capitals alone are names: "MIT" is no German word. */
function wordsOf(title: string): string[] {
  const words = title.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const shouts = words.length >= FEWEST_WORDS && !/\p{Ll}/u.test(title);
  return words
    .filter((word) => shouts || word.length === 1 || word !== word.toUpperCase())
    .map((word) => word.toLowerCase());
}
