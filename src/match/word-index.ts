import type { FuzzyFinder } from '../text/fuzzy.js';
import { singular } from '../text/key.js';
import { words } from '../text/tokens.js';
import { wordWorth } from './formula.js';

const COMPOUND = /[a-z0-9]+[-.][a-z][a-z0-9]*/gi;

/** Scripts that join words, or little words to others: a part of a run is a word too. */
const JOINED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Arab}\p{sc=Hebr}]/u;

/** One text in so many may be misspelt, and say a word so much more rarely than others do. */
const MANY = 1e4;
const SLIP = 200;

/** Which of many short texts, titles or names, hold a word; words are folded, a plural counts as its singular. */
export class WordIndex {
  readonly #holders = new Map<string, number[]>();
  readonly #repeaters = new Map<string, number[]>();
  readonly #lengths: number[] = [];
  readonly #texts: string[] = [];
  #allLengths = 0;
  #joinedTexts: readonly number[] | undefined;

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.add(text);
  }

  /** How many texts there are. */
  get size(): number {
    return this.#texts.length;
  }

  /** In words. */
  get averageLength(): number {
    return this.#allLengths / this.size;
  }

  /** Adds a text, before anything is looked up. */
  add(text: string): void {
    const at = this.#texts.push(text) - 1;
    const all = words(text);
    for (const word of all.map(singular)) if (!note(this.#holders, word, at)) note(this.#repeaters, word, at);
    // "Front-End" is also looked for as "frontend", "Node.js" as "nodejs" and "node js".
    for (const [compound] of text.matchAll(COMPOUND)) {
      const parts = compound.toLowerCase().split(/[-.]/);
      for (const part of [...parts, parts.join('')]) note(this.#holders, singular(part), at);
    }
    this.#lengths.push(all.length);
    this.#allLengths += all.length;
  }

  /** All words, as singulars. */
  words(): string[] {
    return [...this.#holders.keys()];
  }

  has(word: string): boolean {
    return this.#holders.has(singular(word));
  }

  /**
   * Whether texts hold a word, and not as a slip: of ten thousand titles one says "Pyhton", hundreds "Python".
   *
   * @param nearest finds the name that a word is most like
   */
  isWord(word: string, nearest: FuzzyFinder): boolean {
    const count = this.#holders.get(singular(word))?.length ?? 0;
    return count > this.size / MANY || this.holders(nearest(word)[0]?.name ?? word).length < SLIP * count;
  }

  /** Positions of the texts that hold a word, ascending. */
  holders(word: string): readonly number[] {
    const found = this.#holders.get(singular(word));
    if (found || !JOINED.test(word)) return found ?? [];
    return this.#joined().filter((at) => this.#texts[at]!.toLowerCase().includes(word));
  }

  /** Positions of the texts that hold a word more than once. */
  repeaters(word: string): readonly number[] {
    return this.#repeaters.get(singular(word)) ?? [];
  }

  /** Positions of the texts in such scripts; few in most catalogues. */
  #joined(): readonly number[] {
    return (this.#joinedTexts ??= this.#texts.flatMap((text, at) => (JOINED.test(text) ? [at] : [])));
  }

  /** How much a word tells: the fewer texts hold it, the more. */
  rarity(word: string): number {
    return wordRarity(this.holders(word).length, this.size);
  }

  /** What a word is worth in a text: less in a long one, 1 in one as short as all words asked for. */
  worth(text: number, asked: number): number {
    return this.#worthAt(this.#lengths[text]!) / this.#worthAt(asked);
  }

  #worthAt(length: number): number {
    return wordWorth(length / this.averageLength);
  }
}

/** Rounded, so that the last digit of an engine's logarithm cannot change an order. */
export function wordRarity(holders: number, texts: number): number {
  return Math.round(1000 * Math.log(1 + texts / (holders + 0.5))) / 1000;
}

/** Notes that a text holds a word; texts come in order. Answers whether that was not known. */
export function note(lists: Map<string, number[]>, word: string, at: number): boolean {
  const known = lists.get(word);
  if (known?.at(-1) === at) return false;
  if (known) known.push(at);
  else lists.set(word, [at]);
  return true;
}
