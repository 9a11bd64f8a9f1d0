import type { Item } from '../catalog/item.js';
import type { Career, Knowledge, Skill } from '../knowledge/types.js';
import { intentWords, type Manifest } from '../match/shards/files.js';
import type { All } from '../match/shards/packed-all.js';
import type { Shard } from '../match/shards/packed-shard.js';
import type { Statistics } from '../match/shards/statistics.js';
import type { Index } from '../match/types.js';
import { unpackNumbers } from '../text/columns.js';
import { keyOf, singular } from '../text/key.js';

/** The part of a catalogue that one query needs, put together from shards, with the figures of the whole. */
export class ShardPart implements Statistics {
  readonly items: number;
  readonly titleLength: number;
  readonly providers: ReadonlyMap<string, string>;
  readonly #items = new Map<string, Item>();
  readonly #careers: Career[];
  readonly #skills: Skill[];
  readonly #titles = new Map<string, number>();
  readonly #carriers = new Map<number, number>();
  readonly #noTypos: ReadonlySet<string>;
  /** Words that may have been misspelt. */
  readonly #spelt = new Set<string>();

  constructor(
    readonly manifest: Manifest,
    readonly all?: All,
  ) {
    this.items = manifest.items;
    this.titleLength = manifest.titleLength;
    this.providers = new Map(all?.providers.map((name) => [keyOf(name), name]));
    this.#noTypos = new Set(all?.noTypos);
    // What is not known has no name and no items: nothing finds it.
    this.#careers = listOf(manifest.careers, (at) => nameless(`?${at}`));
    this.#skills = listOf(manifest.skills, (at) => ({ ...nameless(`?${at}`), kind: 'topic' }));
    const counts = unpackNumbers(manifest.intentCounts);
    intentWords(manifest.intent).forEach((word, at) => this.#titles.set(singular(word), counts[at]!));
    for (const [word, titles] of all?.frequent ?? []) this.#titles.set(word, titles);
  }

  /** Adds the items of some lists of a shard, and all it knows. */
  add({ knowledge, lists }: Shard, wanted: (key: string) => boolean): void {
    for (const { key, items } of lists)
      if (wanted(key))
        for (const item of items) if (!this.#items.has(item.id)) this.#items.set(item.id, item);
    if (!knowledge) return;
    const { careers, skills, careerPositions, skillPositions, carriers, words } = knowledge;
    for (const [word, titles] of words) this.#titles.set(singular(word), titles);
    skillPositions.forEach((position, at) => {
      this.#carriers.set(position, carriers[at]!);
      // Another shard may know more of it.
      this.#skills[position] = merged(this.#skills[position]!, skills[at]!);
    });
    careerPositions.forEach((position, at) => {
      this.#careers[position] = careers[at]!;
    });
  }

  /** Notes how many titles hold a word; 0 if none does. */
  addWord(word: string, titles: number): void {
    this.#titles.set(word, titles);
  }

  addSpelt(words: Iterable<string>): void {
    for (const word of words) this.#spelt.add(word);
  }

  get size(): number {
    return this.#items.size;
  }

  get index(): Index {
    return { knowledge: this.#knowledge, items: [...this.#items.values()] };
  }

  get #knowledge(): Knowledge {
    return (
      this.all?.knowledge ?? { intent: this.manifest.intent, careers: this.#careers, skills: this.#skills }
    );
  }

  titlesWith(word: string): number | undefined {
    return this.#titles.get(word);
  }

  isInTitles(word: string): boolean {
    return (this.#titles.get(word) ?? 0) > 0 || this.#noTypos.has(word);
  }

  titleWords(): string[] {
    return [...this.#spelt];
  }

  carriersOf(skill: number): number | undefined {
    return this.#carriers.get(skill);
  }
}

function nameless(id: string): Career {
  return { id, label: '', field: '', core: {}, useful: {} };
}

function merged(one: Skill, other: Skill): Skill {
  const union = (some: readonly string[] = [], more: readonly string[] = []): string[] => [
    ...new Set([...some, ...more]),
  ];
  return {
    ...other,
    aliases: union(one.aliases, other.aliases),
    parents: union(one.parents, other.parents),
    related: union(one.related, other.related),
  };
}

/** Not `Array.from`: Prototype.js and MooTools put functions of their own in its place. */
function listOf<T>(length: number, make: (at: number) => T): T[] {
  return new Array<undefined>(length).fill(undefined).map((_, at) => make(at));
}
