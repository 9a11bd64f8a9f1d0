import type { KnowledgeGraph } from '../knowledge/graph.js';
import type { Meaning } from '../knowledge/lexicon.js';
import { tablesOf } from '../knowledge/tables.js';
import { createFuzzyFinder, type FuzzyFinder } from '../text/fuzzy.js';
import { singular } from '../text/key.js';
import { finish, type Steps } from '../text/steps.js';
import { words as wordsOf } from '../text/tokens.js';
import { curate, poolSize } from './curate.js';
import { makeFilter } from './filter.js';
import { ItemIndex } from './item-index.js';
import { JobTitles } from './job-titles.js';
import { lookAt, rank, type Ranked } from './rank.js';
import { coreSkills, highlightsIn, reasonsFor, stageFor, wordReasons } from './reasons.js';
import type { Subject } from './said.js';
import {
  LIMIT,
  type Entity,
  type FindOptions,
  type FindResult,
  type Index,
  type Match,
  type Matcher,
  type Understood,
} from './types.js';
import { mendTypos, SURE } from './typos.js';
import { parse, type Named, type Parsed, type Vocabulary } from './understand.js';

/**
 * Makes a matcher: `createMatcher(await loadBundledIndex()).find('courses for backend developers')`.
 * Needs no DOM. Making it costs a tenth of a second in a fresh process, nearly all of it for names and the engine's compiler,
 * whatever the number of items up to some thousands; a query then a millisecond or less.
 */
export function createMatcher(index: Index): Matcher {
  const matcher = new IndexMatcher(index);
  // A word and a typo: what is made when it is first needed is there now, and no question takes longer than others.
  matcher.find('making tabels');
  return matcher;
}

/** A question has fewer words; what is pasted has said by then what it is about. */
const MOST_WORDS = 8;
/** A query with more words that no title holds is no query, or of another catalogue. */
const MOST_MISSPELT = 3;

/** What `createMatcher` makes, for those who ask in steps; for a part of a catalogue, see `PartIndex`. */
export class IndexMatcher implements Matcher {
  readonly #graph: KnowledgeGraph;
  readonly #items: ItemIndex;
  /** What words of a query are looked up in. */
  readonly vocabulary: Vocabulary;
  #titleFinder: FuzzyFinder | undefined;
  #jobTitles: JobTitles | undefined;

  /** @param items look-up tables of the index's items, if they are made already, or of another kind than usual */
  constructor(
    readonly index: Index,
    items = new ItemIndex(index),
  ) {
    while (items.add());
    const { intent, graph } = items;
    const { lexicon } = tablesOf(index.knowledge);
    this.#items = items;
    this.#graph = graph;
    // Made on the first typo: most shelves never see one.
    let finder: FuzzyFinder | undefined;
    const fuzzy: FuzzyFinder = (text) =>
      (finder ??= createFuzzyFinder([...new Set([...lexicon.keys(), ...intent.words()])]))(text);
    const spelling = {
      lexicon,
      intent,
      fuzzy,
      isWord: (word: string) => items.providers.has(word) || items.titles.isWord(word, fuzzy),
      nameOf: (key: string) => this.#label(lexicon.meaningsOfKey(key)[0]!),
    };
    this.vocabulary = {
      lexicon,
      intent,
      providers: items.providers,
      nearestCareer: (...title) => (this.#jobTitles ??= new JobTitles(graph)).nearest(...title),
      mend: (parts) => mendTypos(parts, spelling),
    };
  }

  find(query: string, options?: FindOptions): FindResult {
    return finish(this.search(query, options));
  }

  /** What `find` does. */
  *search(query: string, options: FindOptions = {}): Steps<FindResult> {
    const parsed = yield* parse(query, this.vocabulary);
    const limit = Math.max(0, Math.floor(options.limit ?? LIMIT));
    const pinned = this.#pinned(options).slice(0, limit);
    const ranked = pinned.length < limit ? yield* this.#rank(parsed, options, poolSize(limit)) : [];
    yield;
    const rest = ranked.filter(({ at }) => pinned.every((pin) => pin.at !== at));
    const wanted = parsed.named.flatMap(({ meanings }) => meanings);
    const careers = wanted.filter(({ type }) => type === 'career');
    const core = careers.map(({ at }) => coreSkills(at, this.#graph));
    const asked = new Set(core.flat(2).map(({ skill }) => skill));
    const chosen = [...pinned, ...curate(rest, this.#items.items, asked, limit - pinned.length)];
    return {
      items: chosen.map((one) => this.#match(one, wanted, careers[0], parsed)),
      understood: this.#understood(parsed, wanted),
      ...(core[0] && { core: core[0] }),
      ...(parsed.suggestion !== undefined && { suggestion: parsed.suggestion }),
    };
  }

  *#rank(
    { named, words: plain, titleWords, facets, provider }: Parsed,
    options: FindOptions,
    most: number,
  ): Steps<Ranked[]> {
    if (!named.length && !plain.length) return [];
    const words = plain.map(({ word }) => word);
    const subjects = [
      ...named.map((name) => ({ meanings: name.meanings, forms: this.#formsOf(name, facets) })),
      ...[...new Set([...this.#spelt(words), ...titleWords])].slice(0, MOST_WORDS).map((word) => ({
        meanings: [],
        forms: [[word]],
      })),
    ];
    const wishes = {
      level: options.level ?? facets.level,
      short: facets.short,
      language: options.language ?? facets.language ?? options.preferLanguage ?? 'en',
    };
    const looks = yield* lookAt(subjects, this.#items);
    const rankFrom = (offerer?: string): Ranked[] =>
      rank(subjects, looks, wishes, this.#items, makeFilter(options, facets, offerer), most);
    const found = rankFrom(provider);
    return found.length ? found : rankFrom();
  }

  #pinned({ pin = [], exclude = [] }: FindOptions): Ranked[] {
    return [...new Set(pin)].flatMap((id) => {
      const at = exclude.includes(id) ? -1 : this.index.items.findIndex((item) => item.id === id);
      return at < 0 ? [] : [{ at, score: 1 }];
    });
  }

  #match(
    { at, score }: Ranked,
    wanted: readonly Meaning[],
    career: Meaning | undefined,
    { named, words, facets }: Parsed,
  ): Match {
    const item = this.#items.items[at]!;
    const stage = career && stageFor(item, career.at, this.#graph);
    const taught = reasonsFor(item, wanted, this.#graph);
    const isAbout = ({ meanings }: Named): boolean => !taught.length || meanings[0]!.type === 'skill';
    const asked = [
      ...named.filter(isAbout).flatMap((name) => this.#formsOf(name, facets).flat()),
      ...words.map(({ word }) => word),
    ];
    const highlights = highlightsIn(item.title, asked);
    const reasons = taught.length ? taught : wordReasons(item.title, highlights);
    return { item, score, reasons, ...(stage && { stage }), ...(highlights.length && { highlights }) };
  }

  #understood({ facets, provider, words }: Parsed, wanted: readonly Meaning[]): Understood {
    const entities = (isMeant: (meaning: Meaning) => boolean): Entity[] =>
      wanted.filter(isMeant).map((meaning) => ({
        id: this.#entity(meaning).id,
        label: this.#label(meaning),
        certainty: Math.round(meaning.certainty * 100) / 100,
        ...(meaning.type === 'skill' && { kind: this.#graph.skill(meaning.at).kind }),
      }));
    const isCareer = ({ type }: Meaning): boolean => type === 'career';
    const isTopic = (meaning: Meaning): boolean =>
      !isCareer(meaning) && this.#graph.skill(meaning.at).kind === 'topic';
    return {
      careers: entities(isCareer),
      skills: entities((meaning) => !isCareer(meaning) && !isTopic(meaning)),
      topics: entities(isTopic),
      ...facets,
      ...(provider !== undefined && { provider }),
      words: words.map(({ raw }) => raw),
    };
  }

  /** A career is looked for by its usual name, whatever it was called: all its names have the same answer. */
  #formsOf({ meanings, words }: Named, { language }: Parsed['facets']): Subject['forms'] {
    const usual = meanings.map((meaning) => wordsOf(this.#label(meaning)));
    if (!words.length) return usual;
    // Titles in the language of the question say it in that language.
    if (meanings[0]!.type === 'career') return language ? [...usual, words] : usual;
    // Who types "java spring" wants more than "Spring".
    return [words, ...usual.filter((label) => !label.every((word) => words.includes(word)))];
  }

  /** Words that no title holds, unless they are many, as the nearest ones that some title does. */
  #spelt(words: readonly string[]): string[] {
    const { titles } = this.#items;
    const isStrange = (word: string): boolean => !titles.has(word);
    if (words.filter(isStrange).length > MOST_MISSPELT) return [...words];
    return words.map((word) => {
      if (!isStrange(word)) return word;
      const [hit] = (this.#titleFinder ??= createFuzzyFinder(titles.words()))(singular(word));
      return hit && hit.certainty >= SURE ? hit.name : word;
    });
  }

  #entity({ type, at }: Meaning): { readonly id: string; readonly label: string } {
    return type === 'career' ? this.#graph.career(at) : this.#graph.skill(at);
  }

  #label(meaning: Meaning): string {
    return this.#entity(meaning).label;
  }
}
