import { idsOf } from '../knowledge/packed.js';
import type { Knowledge } from '../knowledge/types.js';
import { poolSize } from '../match/curate.js';
import {
  entityTerm,
  extrasShard,
  intentWords,
  shardAt,
  sums,
  wordTerm,
  type Manifest,
} from '../match/shards/files.js';
import { backwards, unpackAll, unpackEnds, unpackForeign, type All } from '../match/shards/packed-all.js';
import { PartIndex } from '../match/shards/part-index.js';
import { unpackShard, type Shard } from '../match/shards/packed-shard.js';
import { LIMIT, type FindOptions, type FindResult } from '../match/types.js';
import { SURE } from '../match/typos.js';
import { parse, type Parsed } from '../match/understand.js';
import { unpackNumbers } from '../text/columns.js';
import { createFuzzyFinder } from '../text/fuzzy.js';
import { singular } from '../text/key.js';
import { finish } from '../text/steps.js';
import { tokenize } from '../text/tokens.js';
import { Crowd } from './crowd.js';
import type { Waiting } from './download.js';
import { loadFile } from './load-file.js';
import { IndexMatcher } from './matching.js';
import { ShardFolder, type ShardLoader } from './shard-folder.js';
import { wantedBy, type Wanted } from './shard-keys.js';
import { parseNames } from './shard-names.js';
import { ShardPart } from './shard-part.js';
import type { Source } from './source.js';

/** Pasted texts have many words; each takes a request. */
const MOST_PAIRS = 3;
const MOST_TERMS = 4;
/** As many words that no title holds are mended; see the matcher. */
const MOST_MISSPELT = 3;

/**
 * Answers from a folder of shards (see `match/shards/files.ts`): fetches the few that a query needs, and ranks what they hold
 * as the whole catalogue would be ranked.
 */
export function shardSource(load: ShardLoader, place: string): Source {
  return new ShardSource(new ShardFolder(load, place));
}

/**
 * Answers from the folder at an absolute address that ends in a slash; other shelves of the page share what was fetched.
 *
 * @param host who waits: downloads stop while all who do are away
 */
export function fetchedShards(address: string, host: Waiting | undefined): Source {
  let known = fetched.get(address);
  if (!known) {
    const crowd = new Crowd();
    known = { crowd, source: shardSource((name) => loadFile(address + name, crowd), address) };
    fetched.set(address, known);
  }
  if (host) known.crowd.join(host);
  return known.source;
}

const fetched = new Map<string, { readonly crowd: Crowd; readonly source: Source }>();

/** Where things stand in a folder, from its manifest. */
class Places {
  readonly entities: readonly number[];
  readonly #big: ReadonlySet<string>;

  constructor(readonly manifest: Manifest) {
    this.entities = sums(unpackNumbers(manifest.entities));
    const words = intentWords(manifest.intent).map((word) => wordTerm(singular(word)));
    this.#big = new Set([...sums(unpackNumbers(manifest.big)).map(entityTerm), ...words]);
  }

  isBig(term: string, all: All | undefined): boolean {
    return this.#big.has(term) || !!all?.frequent.some(([word]) => wordTerm(word) === term);
  }
}

class ShardSource implements Source {
  /** Made once, as tables are made of it. */
  #complete: All | undefined;

  constructor(readonly folder: ShardFolder) {}

  async find(query: string, options: FindOptions): Promise<FindResult> {
    const manifest = await this.folder.manifest();
    const named = await parseNames(query, manifest, this.folder);
    if (named) return (await this.#answer(query, options, manifest, named)).result;
    if (!isForeign(query, options, manifest)) {
      const { result, isKnown } = await this.#answer(query, options, manifest, await this.#all(manifest));
      // A word that nobody knows may be part of a name in another language.
      if (isKnown) return result;
    }
    return (await this.#answer(query, options, manifest, await this.#allLanguages(manifest))).result;
  }

  async knowledge(): Promise<Knowledge> {
    return (await this.#allLanguages(await this.folder.manifest())).knowledge;
  }

  /** @returns the answer, and whether all words of the query are known or stand for known ones */
  async #answer(
    query: string,
    options: FindOptions,
    manifest: Manifest,
    by: Parsed | All,
  ): Promise<{ readonly result: FindResult; readonly isKnown: boolean }> {
    const places = new Places(manifest);
    const all = 'knowledge' in by ? by : undefined;
    const part = new ShardPart(manifest, all);
    const parsed = 'knowledge' in by ? finish(parse(query, matcherOver(part).vocabulary)) : by;
    const isBig = (term: string): boolean => places.isBig(term, all);
    const wanted = wantedBy(parsed, options, isBig, manifest.careers);
    const isKnown = await this.#fill(part, wanted, places, options, isBig);
    return { result: matcherOver(part).find(query, options), isKnown };
  }

  #all(manifest: Manifest): Promise<All> {
    return this.folder.shard(manifest, 'all', 0, (text) => unpackAll(text, manifest.intent));
  }

  /** With what careers are called in other languages. */
  async #allLanguages(manifest: Manifest): Promise<All> {
    const [all, foreign] = await Promise.all([
      this.#all(manifest),
      this.folder.shard(manifest, 'foreign', 0, unpackForeign),
    ]);
    this.#complete ??= {
      ...all,
      knowledge: {
        ...all.knowledge,
        careers: all.knowledge.careers.map((career, at) => ({ ...career, ...foreign[at] })),
      },
    };
    return this.#complete;
  }

  /** Loads what is wanted; the lists for two things first, as these may be enough. */
  async #fill(
    part: ShardPart,
    { entities, words, pairs, wishes }: Wanted,
    places: Places,
    { limit = LIMIT }: FindOptions,
    isBig: (term: string) => boolean,
  ): Promise<boolean> {
    const asked = words.slice(0, MOST_TERMS);
    const [areThere] = await Promise.all([
      Promise.all([...wishes, ...pairs.slice(0, MOST_PAIRS)].map((key) => this.#extra(part, key))),
      ...asked.filter((word) => !isBig(wordTerm(word))).map((word) => this.#word(part, word)),
    ]);
    const isKnown = await this.#spell(part, asked);
    // A full list for two skills, or for a skill and a word, has the best for both; a provider's has all that there is.
    const isWhole = wishes.length
      ? !pairs.length
      : pairs.length === 1 && entities.length + words.length === 2;
    // A list that says nothing new is not written: then the usual one has its items.
    if (isWhole && !areThere.includes(false) && part.size >= poolSize(limit)) return isKnown;
    await Promise.all([
      ...entities.slice(0, MOST_TERMS).map((number) => this.#entity(part, number, places)),
      ...asked.filter((word) => isBig(wordTerm(word))).map((word) => this.#word(part, word)),
    ]);
    return isKnown;
  }

  async #entity(part: ShardPart, number: number, { manifest, entities }: Places): Promise<void> {
    const shard = await this.folder.shard(manifest, 'entities', shardAt(entities, number), unpackShard);
    part.add(shard, (key) => key === entityTerm(number));
  }

  /** @returns whether there is such a list */
  async #extra(part: ShardPart, key: string): Promise<boolean> {
    const { manifest } = part;
    const at = extrasShard(key, manifest.files.extras[0]);
    const shard = await this.folder.shard(manifest, 'extras', at, unpackShard);
    part.add(shard, (found) => found === key);
    return shard.lists.some((list) => list.key === key);
  }

  /** Adds the items for a word, how many titles hold it, and the words near it, which it may stand for. */
  async #word(part: ShardPart, word: string): Promise<void> {
    const { manifest, all } = part;
    const known = idsOf(all!.knowledge);
    const unpack = (text: string): Shard => unpackShard(text, known);
    const shard = await this.folder.shard(manifest, 'words', shardAt(all!.words, word), unpack);
    part.add(shard, (key) => key === word);
    part.addWord(word, shard.lists.find(({ key }) => key === word)?.count ?? 0);
    part.addSpelt(shard.lists.flatMap(({ key, count }) => (count ? [key] : [])));
  }

  /**
   * Finds the words that are meant by those no title holds.
   *
   * @returns whether there is one, or the query has more words than one, and is no name
   */
  async #spell(part: ShardPart, words: readonly string[]): Promise<boolean> {
    const { manifest, all } = part;
    const strange = words.filter((word) => part.titlesWith(word) === 0);
    if (!strange.length) return true;
    if (strange.length > MOST_MISSPELT) return true;
    await Promise.all(
      strange.map(async (word) => {
        const at = shardAt(all!.ends, backwards(word));
        part.addSpelt(await this.folder.shard(manifest, 'ends', at, unpackEnds));
      }),
    );
    const nearest = createFuzzyFinder(part.titleWords());
    const meant = strange
      .flatMap((word) => nearest(word).slice(0, 1))
      .filter(({ certainty }) => certainty >= SURE);
    await Promise.all(meant.map(({ name }) => this.#word(part, name)));
    return meant.length > 0 || words.length > 1;
  }
}

/** Whether a query may hold names in another language than English. */
function isForeign(query: string, options: FindOptions, { intent }: Manifest): boolean {
  const language = options.language ?? options.preferLanguage ?? 'en';
  const words = tokenize(query).map(({ word }) => word);
  return (
    !language.startsWith('en') ||
    /[^ -~]/.test(query) ||
    intent.some(({ say, language: own = 'en' }) => !own.startsWith('en') && words.includes(say))
  );
}

function matcherOver(part: ShardPart): IndexMatcher {
  const { index } = part;
  return new IndexMatcher(index, new PartIndex(index, part));
}
