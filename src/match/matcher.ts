import { KnowledgeGraph } from '../knowledge/graph.js';
import { Lexicon, type Meaning } from '../knowledge/lexicon.js';
import { createFuzzyFinder, type FuzzyFinder } from '../text/fuzzy.js';
import { curate } from './curate.js';
import { makeFilter } from './filter.js';
import { Intent } from './intent.js';
import { ItemIndex } from './item-index.js';
import { rank, type Ranked } from './rank.js';
import { reasonsFor, stageFor } from './reasons.js';
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
import { mendTypos } from './typos.js';
import { parse, type Parsed, type Vocabulary } from './understand.js';

/**
 * Makes a matcher: `createMatcher(await loadBundledIndex()).find('courses for backend developers')`.
 * Needs no DOM; making it costs some milliseconds, a query less than one.
 */
export function createMatcher(index: Index): Matcher {
  return new IndexMatcher(index);
}

class IndexMatcher implements Matcher {
  readonly #graph: KnowledgeGraph;
  readonly #items: ItemIndex;
  readonly #vocabulary: Vocabulary;
  #fuzzy: FuzzyFinder | undefined;

  constructor(readonly index: Index) {
    const intent = new Intent(index.knowledge.intent);
    const lexicon = new Lexicon(index.knowledge);
    this.#graph = new KnowledgeGraph(index.knowledge);
    this.#items = new ItemIndex(index.items, this.#graph, intent);
    const spelling = {
      lexicon,
      intent,
      // Made on the first typo: most shelves never see one.
      fuzzy: (text: string) =>
        (this.#fuzzy ??= createFuzzyFinder([...new Set([...lexicon.keys(), ...intent.words()])]))(text),
      isWord: (word: string) => this.#items.providers.has(word) || this.#items.words.has(word),
      nameOf: (key: string) => this.#label(lexicon.meaningsOfKey(key)[0]!),
    };
    this.#vocabulary = {
      lexicon,
      intent,
      providers: this.#items.providers,
      mend: (parts) => mendTypos(parts, spelling),
    };
  }

  find(query: string, options: FindOptions = {}): FindResult {
    const parsed = parse(query, this.#vocabulary);
    const limit = Math.max(0, Math.floor(options.limit ?? LIMIT));
    const pinned = this.#pinned(options).slice(0, limit);
    const rest = this.#rank(parsed, options).filter(({ at }) => !pinned.some((pin) => pin.at === at));
    const asked = new Set(parsed.wanted.flatMap((meaning) => this.#coreSkills(meaning)));
    const chosen = [...pinned, ...curate(rest, this.#items.items, asked, limit - pinned.length)];
    return {
      items: chosen.map((one) => this.#match(one, parsed.wanted)),
      understood: this.#understood(parsed),
      ...(parsed.suggestion !== undefined && { suggestion: parsed.suggestion }),
    };
  }

  #rank({ wanted, words, levelWords, facets, provider }: Parsed, options: FindOptions): Ranked[] {
    if (!wanted.length && !words.length) return [];
    const aim = {
      wanted,
      words: words.map(({ word }) => word),
      levelWords,
      level: options.level ?? facets.level,
      language: options.language ?? 'en',
    };
    return rank(aim, this.#items, this.#graph, makeFilter(options, facets, provider));
  }

  #pinned({ pin = [], exclude = [] }: FindOptions): Ranked[] {
    return [...new Set(pin)].flatMap((id) => {
      const at = exclude.includes(id) ? undefined : this.#items.position(id);
      return at === undefined ? [] : [{ at, score: 1 }];
    });
  }

  #match({ at, score }: Ranked, wanted: readonly Meaning[]): Match {
    const item = this.#items.items[at]!;
    const career = wanted.find(({ type }) => type === 'career');
    const stage = career && stageFor(item, career.at, this.#graph);
    return { item, score, reasons: reasonsFor(item, wanted, this.#graph), ...(stage && { stage }) };
  }

  #understood({ wanted, facets, provider, words }: Parsed): Understood {
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

  #coreSkills({ type, at }: Meaning): string[] {
    if (type === 'skill') return [];
    return this.#graph.skillsOf(at).flatMap(({ core, skill }) => (core ? [this.#graph.skill(skill).id] : []));
  }

  #entity({ type, at }: Meaning): { readonly id: string; readonly label: string } {
    return type === 'career' ? this.#graph.career(at) : this.#graph.skill(at);
  }

  #label(meaning: Meaning): string {
    return this.#entity(meaning).label;
  }
}
