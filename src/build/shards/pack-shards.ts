import type { Item } from '../../catalog/item.js';
import { idsOf } from '../../knowledge/packed.js';
import { tablesOf } from '../../knowledge/tables.js';
import type { Knowledge } from '../../knowledge/types.js';
import type { Intent } from '../../match/intent.js';
import {
  BEGINNING,
  differences,
  entityTerm,
  extrasShard,
  intentWords,
  MANIFEST,
  SHARDS_VERSION,
  type Manifest,
  type Store,
} from '../../match/shards/files.js';
import { backwards, packAll, packEnds, packForeign, packNames } from '../../match/shards/packed-all.js';
import { packShard } from '../../match/shards/packed-shard.js';
import type { Index } from '../../match/types.js';
import { packNumbers } from '../../text/columns.js';
import { singular } from '../../text/key.js';
import { words as wordsOf } from '../../text/tokens.js';
import type { Candidates } from './candidates.js';
import { gather, type Gathered } from './gather.js';
import { localKnowledge, withKeys } from './local-knowledge.js';
import { findNoTypos } from './no-typos.js';
import { runs, storeFiles, type ShardFile } from './shard-files.js';

/** Entries of the lists in a shard: what a request brings beside what it was made for is wasted, but so is a request. */
const ENTITY_ENTRIES = 105;
const EXTRA_ENTRIES = 56;
const WORD_ENTRIES = 130;
const NAMES = 500;
const ENDS = 1_500;
/** Who offers one in so many items, or fewer, is not asked for by name. */
const ITEMS_PER_PROVIDER = 30_000;
/** The shortest word that another may be a misspelt form of. */
const SHORTEST_SPELT = 4;

/**
 * Packs an index as shards: the files of a folder, the manifest last. What the files hold, `files.ts` tells.
 *
 * @param onStep is told what is being done
 */
export function* packShards(
  index: Index,
  onStep: (text: string) => void = () => undefined,
): Generator<ShardFile> {
  const { knowledge } = index;
  const gathered = gather(index, onStep);
  const { entities, words } = gathered;
  const { titles, intent } = gathered.index;
  onStep('shards: writing');

  const files = {} as { [store in Store]: readonly [number, string] };
  function* write(store: Store, shards: Iterable<string>): Generator<ShardFile> {
    yield* storeFiles(store, shards, (count, hashes) => (files[store] = [count, hashes]));
  }
  const names = namesByLetter(index);
  yield* write(
    'names',
    mapped(names, ({ keys }) => packNames(keys)),
  );
  const entityRuns = runs([...entities.entries()], ENTITY_ENTRIES, ([, { list }]) => list.length + 1);
  yield* write(
    'entities',
    mapped(entityRuns, (run) => entityShard(run, gathered)),
  );
  yield* write('extras', extraShards(gathered));
  const wordRuns = runs([...words], WORD_ENTRIES, ([, { list }]) => list.length + 1);
  yield* write(
    'words',
    mapped(wordRuns, (run) => wordShard(run, gathered)),
  );
  const spelt = [...words.keys()].filter((word) => word.length >= SHORTEST_SPELT && titles.has(word));
  const endRuns = runs(spelt.map(backwards).sort(), ENDS, () => 1);
  yield* write(
    'ends',
    mapped(endRuns, (run) => packEnds(run.map(backwards))),
  );
  const all = packAll({
    knowledge: withKeys(knowledge),
    noTypos: findNoTypos(
      // How many titles hold the others is told for each: of frequent words here, of those of intent in the manifest.
      [...words].flatMap(([word, { isBig }]) =>
        isBig || intent.meaningOf(word) || !titles.has(word) ? [] : [word],
      ),
      gathered.index,
      knowledge,
    ),
    providers: providersAskedFor(gathered.index),
    frequent: [...words].flatMap(([word, { isBig }]) => (isBig ? [[word, titles.holders(word).length]] : [])),
    words: boundsOf(wordRuns.map((run) => run.map(([word]) => word))),
    ends: boundsOf(endRuns),
  });
  yield* write('all', [all]);
  yield* write('foreign', [packForeign(knowledge.careers)]);

  const manifest: Manifest = {
    courseShelfShards: SHARDS_VERSION,
    items: index.items.length,
    titleLength: titles.averageLength,
    careers: knowledge.careers.length,
    skills: knowledge.skills.length,
    intent: knowledge.intent,
    intentCounts: packNumbers(intentWords(knowledge.intent).map((word) => titles.holders(word).length)),
    beginnings: beginnings(knowledge, intent),
    names: names.map(({ letters }) => letters),
    entities: packNumbers(differences(entityRuns.map(([first]) => first![0]))),
    big: packNumbers(differences([...entities.entries()].flatMap(([at, { isBig }]) => (isBig ? [at] : [])))),
    files,
  };
  yield { name: MANIFEST, bytes: new TextEncoder().encode(JSON.stringify(manifest)) };
}

function beginnings({ careers, skills }: Knowledge, intent: Intent): string[] {
  const names = [
    ...skills.flatMap(({ label, aliases = [] }) => [label, ...aliases]),
    ...careers.flatMap(({ label, aliases = [], names = {} }) => [
      label,
      ...aliases,
      ...Object.values(names).flat(),
    ]),
  ];
  const found = names.flatMap((name) => {
    const first = wordsOf(name).slice(0, BEGINNING).map(singular);
    const other = first.findIndex((word) => !intent.meaningOf(word));
    return other === 0 || !first.length ? [] : [first.slice(0, other < 0 ? BEGINNING : other + 1).join(' ')];
  });
  // Neighbours of the alphabet pack smaller.
  return [...new Set(found)].sort();
}

/** Keys of names by their first letters; letters that few names begin with share a shard. */
function namesByLetter({ knowledge }: Index) {
  const { lexicon } = tablesOf(knowledge);
  const byLetter = new Map<string, string[]>();
  for (const key of lexicon.keys().sort()) {
    const [letter] = key as unknown as [string];
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), key]);
  }
  return runs([...byLetter], NAMES, ([, keys]) => keys.length).map((run) => ({
    letters: run.map(([letter]) => letter).join(''),
    keys: new Map(run.flatMap(([, keys]) => keys.map((key) => [key, lexicon.meaningsOfKey(key)] as const))),
  }));
}

/** The names of providers, but for those who offer hardly anything of a large catalogue. */
function providersAskedFor({ items, providers }: Gathered['index']): string[] {
  const counts = new Map<string, number>();
  for (const { provider } of items) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  return [...providers.values()].filter((name) => counts.get(name)! > items.length / ITEMS_PER_PROVIDER);
}

/** The shortest texts that tell the first word of each run from the last of the one before. */
function boundsOf(wordRuns: readonly (readonly string[])[]): string[] {
  return wordRuns.map(([first], at) => {
    const before = wordRuns[at - 1]?.at(-1) ?? '';
    let length = 1;
    while (first!.slice(0, length) <= before) length++;
    return first!.slice(0, length);
  });
}

function entityShard(run: readonly (readonly [number, Candidates])[], gathered: Gathered): string {
  const lists = run.map(([number, { list }]) => listOf(entityTerm(number), list, gathered));
  const asked = new Set(run.map(([number]) => number));
  return packShard({ knowledge: localKnowledge(itemsIn(lists), asked, gathered.index), lists });
}

/** Lists are shared out by a hash of their keys, so that no table has to tell where one is. */
function* extraShards(gathered: Gathered): Generator<string> {
  const { extras, index } = gathered;
  let entries = 0;
  for (const list of extras.values()) entries += list.length;
  const count = Math.ceil(entries / EXTRA_ENTRIES);
  const shards: string[][] = Array.from({ length: count }, () => []);
  for (const key of extras.keys()) shards[extrasShard(key, count)]!.push(key);
  for (const keys of shards) {
    const lists = keys.map((key) => listOf(key, extras.get(key)!, gathered));
    const asked = new Set(keys.flatMap(entitiesIn));
    yield packShard({ knowledge: localKnowledge(itemsIn(lists), asked, index), lists });
  }
}

function wordShard(run: readonly (readonly [string, Candidates])[], gathered: Gathered): string {
  const { index } = gathered;
  const lists = run.map(([word, { list }]) => ({
    ...listOf(word, list, gathered),
    count: index.titles.holders(word).length,
  }));
  return packShard({ lists }, idsOf({ ...index.graph.knowledge, intent: [] }));
}

function listOf(key: string, positions: readonly number[], { index }: Gathered) {
  return { key, count: 0, items: positions.map((at) => index.items[at]!) };
}

function itemsIn(lists: readonly { readonly items: readonly Item[] }[]): Item[] {
  return [...new Set(lists.flatMap(({ items }) => items))];
}

/** The numbers of the entities that a key of `extras` names: "7&12", "7/coursera". */
function entitiesIn(key: string): number[] {
  if (key.startsWith('#')) return [];
  return key.split('&').flatMap((term) => /^\d+/.exec(term)?.map(Number) ?? []);
}

function* mapped<T, U>(list: Iterable<T>, change: (one: T) => U): Generator<U> {
  for (const one of list) yield change(one);
}
