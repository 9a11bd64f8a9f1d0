import type { Item } from '../catalog/item.js';
import type { KnowledgeGraph } from '../knowledge/graph.js';
import { tablesOf } from '../knowledge/tables.js';
import type { Knowledge } from '../knowledge/types.js';
import { keyOf } from '../text/key.js';
import { Intent } from './intent.js';
import type { Index } from './types.js';
import { note, WordIndex } from './word-index.js';

/** Items that carry a tag: position in the index times `RANKS`, plus the tag's rank on the item, 0 for the most central. */
export type Postings = readonly number[];
export const RANKS = 16;

/** Who offers fewer than one in so many items is nobody that is asked for; the names of all would take long to look through. */
const RARE = 5000;

/** A share from 0 to 1 by position of the item. */
export type Shares = Float64Array;

/** Look-up tables over an index's items; rebuilt on load, as they cost less to make than to send. */
export class ItemIndex {
  readonly items: readonly Item[];
  readonly knowledge: Knowledge;
  readonly graph: KnowledgeGraph;
  readonly intent: Intent;
  readonly #bySkill: number[][];
  readonly #byCareer: number[][];
  /** A provider's name by its key. */
  readonly providers = new Map<string, string>();
  /** How many tags each item has. */
  readonly tagCounts: number[] = [];
  #labels: WordIndex | undefined;
  /** The names of who offers many items, and the positions of these by position of the name. */
  #offerers: readonly [names: WordIndex, items: readonly (readonly number[])[]] | undefined;
  readonly #shares: Shares[] = [];

  /** @param titles the words of all titles; most time goes into it */
  constructor(
    { items, knowledge }: Index,
    readonly titles = new WordIndex(),
  ) {
    this.items = items;
    this.knowledge = knowledge;
    this.graph = tablesOf(knowledge).graph;
    this.intent = new Intent(knowledge.intent);
    // Not `Array.from`: Prototype.js and MooTools put functions of their own in its place.
    this.#bySkill = knowledge.skills.map(() => []);
    this.#byCareer = knowledge.careers.map(() => []);
  }

  /** Adds the next item; all must be there before anything is looked up. Answers it, `undefined` if there is none. */
  add(): Item | undefined {
    const { skillAt, careerAt } = this.graph;
    const at = this.titles.size;
    const item = this.items[at];
    if (item) {
      this.titles.add(item.title);
      this.tagCounts.push(item.skills.length);
      // Tags of other catalogues may be names that nothing is known about; they are no error.
      item.skills.forEach((id, rank) => this.#bySkill[skillAt.get(id) ?? -1]?.push(posting(at, rank)));
      item.careers?.forEach((id, rank) => this.#byCareer[careerAt.get(id) ?? -1]?.push(posting(at, rank)));
      if (item.provider !== this.items[at - 1]?.provider)
        this.providers.set(keyOf(item.provider), item.provider);
    }
    return item;
  }

  /** Room for one share an item, all 0; the same room when the `nth` is asked for again, as making it takes time. */
  shares(nth: number): Shares {
    return (this.#shares[nth] ??= new Float64Array(this.items.length)).fill(0);
  }

  withSkill(skill: number): Postings {
    return this.#bySkill[skill]!;
  }

  /** Positions of the items whose provider or institution has a word in its name. */
  offeredBy(word: string): number[] {
    if (!this.#offerers) {
      const lists = new Map<string, number[]>();
      this.items.forEach(({ provider, institution = '' }, at) => {
        note(lists, provider, at);
        note(lists, institution, at);
      });
      const known = [...lists].filter(([, items]) => items.length > this.items.length / RARE);
      this.#offerers = [new WordIndex(known.map(([name]) => name)), known.map(([, items]) => items)];
    }
    const [names, items] = this.#offerers;
    return names.holders(word).flatMap((at) => items[at]!);
  }

  withCareer(career: number): Postings {
    return this.#byCareer[career]!;
  }

  /** The words of all skills' names. */
  get labels(): WordIndex {
    return (this.#labels ??= new WordIndex(this.knowledge.skills.map(({ label }) => label)));
  }

  /** How much a tag tells: 1 for one that a single item carries, towards 0 for one that every item carries. */
  rarity(skill: number): number {
    return skillRarity(this.withSkill(skill).length, this.items.length);
  }
}

/** Rounded, so that the last digit of an engine's logarithm cannot change an order. */
export function skillRarity(carriers: number, items: number): number {
  return carriers && Math.round((1000 * Math.log(1 + items / carriers)) / Math.log(1 + items)) / 1000;
}

function posting(item: number, rank: number): number {
  return item * RANKS + Math.min(rank, RANKS - 1);
}

/** The position of a posting's item. */
export function itemOf(posting: number): number {
  return Math.floor(posting / RANKS);
}
