import type { ItemKind, Level } from '../catalog/item.js';
import type { IntentWord } from '../knowledge/types.js';
import { singular } from '../text/key.js';
import type { Token } from '../text/tokens.js';

/** What a query asks for beside its subject. */
export interface Facets {
  level?: Level;
  free?: boolean;
  kind?: ItemKind;
  /** Few hours. */
  short?: boolean;
  /** BCP 47 tag of the language to be taught in, or that the query is written in. */
  language?: string;
}

/** The words by which people say how rather than what. */
export class Intent {
  readonly #words = new Map<string, IntentWord>();
  readonly #phrases: { readonly words: readonly string[]; readonly meaning: IntentWord }[] = [];

  constructor(words: readonly IntentWord[]) {
    for (const meaning of words) {
      const parts = meaning.say.split(' ');
      if (parts.length > 1) this.#phrases.push({ words: parts, meaning });
      else this.#words.set(singular(meaning.say), meaning);
    }
  }

  /** Takes phrases out of a query before names are looked for: "from scratch" is not the language Scratch. */
  takePhrases(tokens: readonly Token[]): { facets: Facets; rest: readonly Token[] } {
    const facets: Facets = {};
    const rest: Token[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const phrase = this.#phrases.find(({ words }) =>
        words.every((word, step) => tokens[at + step]?.word === word),
      );
      if (phrase) {
        addFacets(facets, phrase.meaning);
        at += phrase.words.length - 1;
      } else rest.push(tokens[at]!);
    }
    return { facets, rest };
  }

  /** What a folded word that is part of no name says; `undefined` if it is no word of intent. */
  meaningOf(word: string): IntentWord | undefined {
    return this.#words.get(singular(word));
  }

  /** All single words, for fuzzy look-up. */
  words(): string[] {
    return [...this.#words.keys()];
  }
}

/** Adds what a word asks for; the last of several words on the same facet counts. */
export function addFacets(facets: Facets, { level, free, kind, short, language }: IntentWord): void {
  if (level) facets.level = level;
  if (free) facets.free = free;
  if (kind) facets.kind = kind;
  if (short) facets.short = short;
  if (language) facets.language = language;
}
