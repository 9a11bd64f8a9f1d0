import type { Item } from '../catalog/item.js';
import type { KnowledgeGraph } from '../knowledge/graph.js';
import { keyOf } from '../text/key.js';
import type { Intent } from './intent.js';
import { WordIndex } from './word-index.js';

/** Items that carry a tag: position in the index times `RANKS`, plus the tag's rank on the item, 0 for the most central. */
export type Postings = readonly number[];
export const RANKS = 16;

/** Look-up tables over an index's items; rebuilt on load, as they cost less to make than to send. */
export class ItemIndex {
  readonly #bySkill: number[][];
  readonly #byCareer: number[][];
  readonly #positions = new Map<string, number>();
  /** A provider's name by its key. */
  readonly providers = new Map<string, string>();
  #titles: WordIndex | undefined;
  #labels: WordIndex | undefined;

  constructor(
    readonly items: readonly Item[],
    readonly graph: KnowledgeGraph,
    readonly intent: Intent,
  ) {
    const { skillAt, careerAt } = graph;
    // Not `Array.from`: Prototype.js and MooTools put functions of their own in its place.
    this.#bySkill = [...skillAt].map(() => []);
    this.#byCareer = [...careerAt].map(() => []);
    let lastProvider = '';
    items.forEach((item, at) => {
      this.#positions.set(item.id, at);
      // Tags of other catalogues may be names that nothing is known about; they are no error.
      item.skills.forEach((id, rank) => this.#bySkill[skillAt.get(id) ?? -1]?.push(posting(at, rank)));
      item.careers?.forEach((id, rank) => this.#byCareer[careerAt.get(id) ?? -1]?.push(posting(at, rank)));
      if (item.provider !== lastProvider) {
        lastProvider = item.provider;
        this.providers.set(keyOf(item.provider), item.provider);
      }
    });
  }

  withSkill(skill: number): Postings {
    return this.#bySkill[skill]!;
  }

  withCareer(career: number): Postings {
    return this.#byCareer[career]!;
  }

  position(id: string): number | undefined {
    return this.#positions.get(id);
  }

  /** The words of all titles; made on first use, as most time goes into it. */
  get titles(): WordIndex {
    return (this.#titles ??= new WordIndex(this.items.map(({ title }) => title)));
  }

  /** The words of all skills' names. */
  get labels(): WordIndex {
    return (this.#labels ??= new WordIndex(this.graph.knowledge.skills.map(({ label }) => label)));
  }

  /**
   * How much a tag tells: 1 for one that a single item carries, towards 0 for one that every item carries.
   * Rounded, so that the last digit of an engine's logarithm cannot change an order.
   */
  rarity(skill: number): number {
    const carriers = this.withSkill(skill).length;
    if (!carriers) return 0;
    return (
      Math.round((1000 * Math.log(1 + this.items.length / carriers)) / Math.log(1 + this.items.length)) / 1000
    );
  }
}

function posting(item: number, rank: number): number {
  return item * RANKS + Math.min(rank, RANKS - 1);
}
