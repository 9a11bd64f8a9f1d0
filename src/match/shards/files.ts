import type { IntentWord } from '../../knowledge/types.js';

/*
 * A catalogue as shards: a folder of static files, of which a page fetches the few that its query needs. What they hold is
 * foreseen when they are built, as whoever builds has the whole index; a page then ranks the union of what it fetched with
 * the same code and the same figures as if it had all (see Statistics), so that the first answers are the same.
 *
 *     manifest.json    how many shards there are and what they are called; the words of intent; asked for anew each time
 *     names            by first letter: the keys of all names of careers and skills (see Lexicon)
 *     entities         by position of the career or skill: the items that a query for it may show
 *     extras           by hash: items for two things at once, for a provider, a language, several wishes; single items by id
 *     all              the knowledge, the words that are no typos, and where the words stand
 *     foreign          what careers are called in other languages than English, and which others are near to them
 *     words            by alphabet: the items for each word of a title that is part of no name
 *     ends             by alphabet from the end: the words again, for typos at the beginning of one
 *
 * Career or skill:  manifest, names, entities            (two skills: names twice, extras instead of entities)
 * Anything else:    manifest, names, all, then entities, extras and words as the query asks for
 *
 * Every shard of items holds them whole, so that one request is enough: an item stands in as many shards as it has ways to
 * be found. Lists are cut where no first answer could come from behind the cut: the best for each wish stay.
 *
 * Shards are gzipped by the builder, so that they are as small on a host that compresses nothing. A name holds a hash of the
 * content of 256 shards, so that the names of ten thousands fit the manifest: shards may be cached for ever.
 */

/** The newest version of the format that this code reads, and the one it writes. */
export const SHARDS_VERSION = 1;
export const MANIFEST = 'manifest.json';

export const STORES = ['names', 'entities', 'extras', 'all', 'foreign', 'words', 'ends'] as const;
export type Store = (typeof STORES)[number];

/** Shards that share a hash in their names, and the length of one. */
export const GROUP = 256;
export const HASH_LENGTH = 6;

/** How many words of a name the manifest knows at most, where the first is one of intent. */
export const BEGINNING = 3;

export interface Manifest {
  readonly courseShelfShards: number;
  readonly items: number;
  /** Mean, in words. */
  readonly titleLength: number;
  readonly careers: number;
  readonly skills: number;
  readonly intent: readonly IntentWord[];
  /** How many titles hold the words of `intentWords`; as `packNumbers` writes it. */
  readonly intentCounts: string;
  /** How names begin whose first word is one of intent: to the first that is none, `BEGINNING` at most; folded and singular. */
  readonly beginnings: readonly string[];
  /** The first letters of each shard of names. */
  readonly names: readonly string[];
  /** The number of the first entity of each shard: as `packNumbers` writes it, each as the difference from the one before. */
  readonly entities: string;
  /** Entities that have more items than their own list; written likewise. */
  readonly big: string;
  /** By store: how many shards, and the hashes of all groups joined. */
  readonly files: Readonly<Record<Store, readonly [count: number, hashes: string]>>;
}

/** Words of intent that a title may hold, in the order of `Manifest.intentCounts`. */
export function intentWords(intent: readonly IntentWord[]): string[] {
  return [...new Set(intent.flatMap(({ say, work = [] }) => (say.includes(' ') ? work : [say, ...work])))];
}

/** The file of a shard: "entities-7-c3Jd9x.shard". */
export function shardName(store: Store, at: number, hash: string): string {
  return `${store}-${at}-${hash}.shard`;
}

/** Where a shard lies, by the manifest. */
export function fileOf({ files }: Manifest, store: Store, at: number): string {
  const start = Math.floor(at / GROUP) * HASH_LENGTH;
  return shardName(store, at, files[store][1].slice(start, start + HASH_LENGTH));
}

/** The number of an entity: careers come first. */
export function entityNumber(type: 'career' | 'skill', at: number, careers: number): number {
  return type === 'career' ? at : careers + at;
}

/* Keys of lists. A term is an entity ("7") or a word ("=watercolor"). */

export function entityTerm(number: number): string {
  return String(number);
}

export function wordTerm(word: string): string {
  return `=${word}`;
}

/** Items for two things at once. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}&${other}` : `${other}&${one}`;
}

/** Items of one provider, by its key. */
export function providerKey(term: string, provider: string): string {
  return `${term}/${provider}`;
}

/** Items in one language, by the first part of its tag. */
export function languageKey(term: string, language: string): string {
  return `${term}@${language}`;
}

/** More items, also for several wishes at once. */
export function moreKey(term: string): string {
  return `${term}+`;
}

/** A single item. */
export function itemKey(id: string): string {
  return `#${id}`;
}

/** The shard of `extras` that holds a key. */
export function extrasShard(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}

/** The last of some ascending bounds that is not above a value, from 0. */
export function shardAt<T extends string | number>(bounds: readonly T[], value: T): number {
  let low = 0;
  let high = bounds.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Ascending numbers as differences. */
export function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Undoes `differences`. */
export function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}
