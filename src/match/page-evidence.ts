import type { KnowledgeGraph } from '../knowledge/graph.js';
import type { Meaning } from '../knowledge/lexicon.js';
import { tablesOf } from '../knowledge/tables.js';
import type { Knowledge } from '../knowledge/types.js';
import { keyOf, keyOfWords } from '../text/key.js';
import type { Steps } from '../text/steps.js';
import { tokenize, words, type Token } from '../text/tokens.js';
import { Intent } from './intent.js';
import { NameFinder, type NamePlace } from './page-names.js';

/** Where on a page a text stands. `keyword`: a tag or keyword, each a text of its own; `code`: sample code. */
export type Place = 'title' | 'keyword' | 'heading' | 'summary' | 'body' | 'code';

/** A text of a page; different paragraphs are different texts. */
export interface PageText {
  readonly place: Place;
  readonly text: string;
}

/**
 * How surely a name is meant as one. Of everyday words, `likely` are those written like a name ("we did it in Excel"),
 * `doubtful` the others ("Excel at work").
 */
export type Grade = 'sure' | 'likely' | 'doubtful';

/** How often something is named, by place. What is named beside something else counts in part. */
export type Counts = { readonly [place in Place]?: number };

/** All that a page's texts say about one career or skill. */
export interface Evidence {
  readonly type: Meaning['type'];
  /** Position in the knowledge's careers or skills. */
  readonly at: number;
  readonly counts: { readonly [grade in Grade]: Counts };
}

/** What a page names. */
export interface Evidences {
  readonly evidence: readonly Evidence[];
  /** Words in its body. */
  readonly words: number;
  readonly hasCode: boolean;
}

/** What stands in different sentences, or items of a list, is no one name: "I knew Java. Script kiddies ..." */
const SENTENCE_END = /[:!?()[\]\u2026\u201c\u201d"|]+|\.+(?=\s|$)|\s[\u2013\u2014\u00b7-]\s/;
const PHRASE_END = /[,;/]+/;

/** Words beside an everyday word that leave no doubt, even in prose: "Go programming", "Apache Spark". */
const AFTER_NAMES = new Set('programming language lang developer framework tutorial code app'.split(' '));
const BEFORE_NAMES = new Set('learn learning microsoft ms adobe apache google autodesk oracle'.split(' '));
/** Those that make a name likely in a title, where every word may have a capital: "Web servers in Rust". */
const BEFORE_NAMES_IN_TITLES = new Set('in with using mastering modern practical'.split(' '));

/** What somebody leaves is what the page is less about: "From Excel to SQL". */
const LEAVING = new Set('from left leaving quit quitting without'.split(' '));
const LEFT_BEHIND = 0.4;

/** Finds what texts name. Linear in their length. */
export function* findEvidence(texts: readonly PageText[], knowledge: Knowledge): Steps<Evidences> {
  const reader = new Reader(knowledge);
  for (const text of texts) {
    yield;
    reader.read(text);
  }
  return {
    evidence: [...reader.found.values()],
    words: reader.words,
    hasCode: texts.some(({ place }) => place === 'code'),
  };
}

/** A name and what stands around it. */
interface Mention extends NamePlace {
  readonly place: Place;
  /** The folded words of its phrase. */
  readonly words: readonly string[];
  /** Whether the name begins a sentence, where every word has a capital. */
  readonly begins: boolean;
  /** The name as it is written. */
  readonly written: () => string;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

class Reader {
  readonly found = new Map<string, Evidence>();
  words = 0;
  readonly #graph: KnowledgeGraph;
  readonly #intent: Intent;
  /** The words that phrases of intent are made of. */
  readonly #phraseWords: ReadonlySet<string>;
  readonly #names: NameFinder;
  readonly #everyday = new Map<number, ReadonlySet<string>>();

  constructor(knowledge: Knowledge) {
    const { lexicon, graph } = tablesOf(knowledge);
    const phrases = knowledge.intent.filter(({ say }) => say.includes(' '));
    this.#graph = graph;
    this.#intent = new Intent(phrases);
    this.#phraseWords = new Set(phrases.flatMap(({ say }) => say.split(' ')));
    this.#names = NameFinder.for(lexicon);
  }

  read({ place, text }: PageText): void {
    for (const sentence of text.split(SENTENCE_END)) {
      sentence.split(PHRASE_END).forEach((phrase, at) => this.#readPhrase(place, phrase, at === 0));
    }
  }

  #readPhrase(place: Place, phrase: string, isFirst: boolean): void {
    let folded = words(phrase);
    if (place === 'body') this.words += folded.length;
    let names = this.#names.find(folded);
    if (!names.length) return;
    let tokens: readonly Token[] | undefined;
    if (
      names.some(({ start, end }) => folded.slice(start, end).some((word) => this.#phraseWords.has(word)))
    ) {
      // "From scratch" is not the language Scratch.
      tokens = this.#intent.takePhrases(tokenize(phrase)).rest;
      folded = tokens.map(({ word }) => word);
      names = this.#names.find(folded);
    }
    for (const name of names) {
      const written = (): string =>
        (tokens ??= tokenize(phrase))
          .slice(name.start, name.end)
          .map(({ raw }) => raw)
          .join(' ');
      this.#note({ ...name, place, words: folded, begins: isFirst && name.start === 0, written });
    }
  }

  #note(mention: Mention): void {
    const { meanings, place, words, start } = mention;
    const weight = LEAVING.has(words[start - 1] ?? '') ? LEFT_BEHIND : 1;
    for (const { type, at } of meanings) {
      const grade = type === 'career' ? 'sure' : this.#gradeOf(at, mention);
      if (!grade) continue;
      const name = `${type} ${at}`;
      const evidence = this.found.get(name) ?? { type, at, counts: { sure: {}, likely: {}, doubtful: {} } };
      this.found.set(name, evidence);
      const counts: Writable<Counts> = evidence.counts[grade];
      counts[place] = (counts[place] ?? 0) + weight / meanings.length;
    }
  }

  /** `undefined` for an everyday word that is none but that. */
  #gradeOf(skill: number, { place, words, start, end, begins, written }: Mention): Grade | undefined {
    const everyday = this.#everydayNames(skill);
    if (!everyday.size || !everyday.has(keyOfWords(words.slice(start, end)))) return 'sure';
    const before = words[start - 1] ?? '';
    if (AFTER_NAMES.has(words[end] ?? '') || BEFORE_NAMES.has(before)) return 'sure';
    const { kind, label } = this.#graph.skill(skill);
    const name = written();
    const isLarge = name !== name.toLowerCase() || name === label;
    const isProse = place === 'body' || place === 'summary';
    if (isLarge && (isProse ? !begins : BEFORE_NAMES_IN_TITLES.has(before))) return 'likely';
    // "We go on" is not Go, however often a page says it.
    return isLarge || !isProse || (kind !== 'tool' && kind !== 'language') ? 'doubtful' : undefined;
  }

  #everydayNames(skill: number): ReadonlySet<string> {
    let keys = this.#everyday.get(skill);
    if (!keys) {
      keys = new Set(this.#graph.skill(skill).common?.map(keyOf));
      this.#everyday.set(skill, keys);
    }
    return keys;
  }
}
