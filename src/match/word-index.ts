import { singular } from '../text/key.js';
import { words } from '../text/tokens.js';
import type { Intent } from './intent.js';

/** BM25's constants: how soon length matters, and how much a long title is held against it. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.4;
/** What a word that tells no subject ("complete", "course") takes from a title's focus, beside one that does. */
const QUIET = 0.15;

/** The words of all titles, both ways: which titles hold a word, and what else a title speaks of. */
export class WordIndex {
  readonly #titles: readonly string[];
  readonly #intent: Intent;
  readonly #termAt = new Map<string, number>();
  /** By term: the titles that hold it. */
  readonly #postings: number[][] = [];
  /** By term: whether it tells a subject, unlike "complete" or "course". */
  readonly #telling: boolean[] = [];
  /** By title: its terms, in order. */
  readonly #terms: number[][];
  readonly #averageLength: number;

  constructor(titles: readonly string[], intent: Intent) {
    this.#titles = titles;
    this.#intent = intent;
    this.#terms = titles.map((title, at) => words(title).map((word) => this.#note(word, at)));
    const total = this.#terms.reduce((sum, terms) => sum + terms.length, 0);
    this.#averageLength = total / Math.max(1, titles.length);
  }

  has(word: string): boolean {
    return this.#termAt.has(singular(word));
  }

  /** The terms that stand for folded words, for `focus`; of "backend developer" only "backend", as the rest tells no subject. */
  termsOf(queryWords: Iterable<string>): ReadonlySet<number> {
    const terms = new Set<number>();
    for (const word of queryWords) {
      const term = this.#termAt.get(singular(word));
      if (term !== undefined && this.#telling[term]) terms.add(term);
    }
    return terms;
  }

  /** The share of a title that is among some terms: 1 if it speaks of nothing else, 0 if of none of them. */
  focus(title: number, terms: ReadonlySet<number>): number {
    let others = 0;
    let shared = 0;
    for (const term of this.#terms[title]!) {
      if (terms.has(term)) shared++;
      else others += this.#telling[term] ? 1 : QUIET;
    }
    return shared ? shared / (shared + others) : 0;
  }

  /**
   * By title, 0 to 1 for how much of the folded words it holds: rare words count more, and each less in a long title.
   */
  find(queryWords: readonly string[]): Float64Array {
    const holders = [...new Set(queryWords.map(singular))].map((name) => this.#titlesWith(name));
    const weights = holders.map((titles) => this.#rarity(titles.length));
    const most = weights.reduce((sum, weight) => sum + weight, 0);
    const scores = new Float64Array(this.#titles.length);
    holders.forEach((titles, at) => {
      for (const title of titles) {
        scores[title] = Math.min(1, scores[title]! + (weights[at]! / most) * this.#lengthFactor(title));
      }
    });
    return scores;
  }

  #note(word: string, title: number): number {
    const name = singular(word);
    let term = this.#termAt.get(name);
    if (term === undefined) {
      term = this.#postings.length;
      this.#termAt.set(name, term);
      this.#postings.push([title]);
      this.#telling.push(!this.#intent.meaningOf(name) && !/^\d+$/.test(name));
    } else if (this.#postings[term]!.at(-1) !== title) this.#postings[term]!.push(title);
    return term;
  }

  #titlesWith(name: string): readonly number[] {
    const term = this.#termAt.get(name);
    if (term !== undefined) return this.#postings[term]!;
    if (!isWrittenWithoutSpaces(name)) return [];
    // Chinese, Japanese and Thai write words without spaces: a part of a run is a word too.
    return this.#titles.flatMap((title, at) => (title.toLowerCase().includes(name) ? [at] : []));
  }

  /** Rounded, so that the last digit of an engine's logarithm cannot change an order. */
  #rarity(holders: number): number {
    return Math.round(1000 * Math.log(1 + this.#titles.length / Math.max(1, holders))) / 1000;
  }

  /** 1 for a title without length, less for a longer one. */
  #lengthFactor(title: number): number {
    const relative = this.#terms[title]!.length / this.#averageLength;
    const short = 1 + SATURATION * (1 - LENGTH_WEIGHT);
    return short / (short + SATURATION * LENGTH_WEIGHT * relative);
  }
}

function isWrittenWithoutSpaces(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
}
