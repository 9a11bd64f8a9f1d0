import { LONGEST_NAME, type Lexicon, type Meaning } from '../knowledge/lexicon.js';
import { isJoiner, keyOfWords } from '../text/key.js';

/** A known name in a text: the words from `start` up to `end`. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

/** What is known of a single word: texts repeat most of theirs. */
interface Word {
  readonly key: string;
  /** Whether a name may begin with it. */
  readonly begins: boolean;
  readonly meanings: readonly Meaning[];
}

/** Keys are kept by so many of their first letters. */
const BEGINNING = 4;
/** The plural of a name's last word may change so many of its last letters. */
const ENDING = 3;

/**
 * Finds known names in running text. `segment` tries every run of words, which is right for a query and takes a tenth of a
 * second for an article; here a run goes on only while some name begins like it, which nearly no word of an article does.
 */
export class NameFinder {
  static readonly #made = new WeakMap<Lexicon, NameFinder>();

  /** The finder for a lexicon's names; made once, for all shelves of a page. */
  static for(lexicon: Lexicon): NameFinder {
    let finder = this.#made.get(lexicon);
    if (!finder) this.#made.set(lexicon, (finder = new NameFinder(lexicon)));
    return finder;
  }

  readonly #keys = new Map<string, string[]>();
  readonly #known = new Map<string, Word>();

  private constructor(readonly lexicon: Lexicon) {
    for (const key of lexicon.keys()) {
      if (key.length < BEGINNING) continue;
      const beginning = key.slice(0, BEGINNING);
      const alike = this.#keys.get(beginning);
      if (alike) alike.push(key);
      else this.#keys.set(beginning, [key]);
    }
  }

  /** The names among the folded words of a text, longest first from the left. */
  find(words: readonly string[]): NamePlace[] {
    const places: NamePlace[] = [];
    for (let at = 0; at < words.length;) {
      const place = this.#longestName(words, at);
      if (place) places.push(place);
      at = place?.end ?? at + 1;
    }
    return places;
  }

  #longestName(words: readonly string[], start: number): NamePlace | undefined {
    const first = this.#wordOf(words[start]!);
    if (!first.begins) return undefined;
    const last = Math.min(words.length, start + LONGEST_NAME);
    let joined = first.key;
    let found = first.meanings.length ? { start, end: start + 1, meanings: first.meanings } : undefined;
    for (let end = start + 2; end <= last; end++) {
      const word = words[end - 1]!;
      if (isJoiner(word)) continue;
      joined += this.#wordOf(word).key.replace('.', '');
      if (!this.#isBeginning(joined)) break;
      const meanings = this.lexicon.meaningsOfKey(keyOfWords(words.slice(start, end)));
      if (meanings.length) found = { start, end, meanings };
    }
    return found;
  }

  /** Whether a key may begin like this. */
  #isBeginning(joined: string): boolean {
    if (joined.length < BEGINNING) return true;
    const alike = this.#keys.get(joined.slice(0, BEGINNING));
    if (!alike) return false;
    const certain = joined.slice(0, Math.max(BEGINNING, joined.length - ENDING));
    for (const key of alike) if (key.startsWith(certain)) return true;
    return false;
  }

  #wordOf(word: string): Word {
    let known = this.#known.get(word);
    if (!known) {
      const key = keyOfWords([word]);
      const begins = !isJoiner(word) && this.#isBeginning(key);
      known = { key, begins, meanings: begins ? this.lexicon.meaningsOfKey(key) : [] };
      this.#known.set(word, known);
    }
    return known;
  }
}
