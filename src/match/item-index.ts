import type { Item } from '../catalog/item.js';
import type { KnowledgeGraph } from '../knowledge/graph.js';
import { keyOf } from '../text/key.js';
import type { Intent } from './intent.js';
import { WordIndex } from './word-index.js';

/** One item that carries a tag. */
export interface Posting {
  /** Position of the item in the index. */
  readonly item: number;
  /** 0 for the tag most central to the item. */
  readonly rank: number;
}

/** Look-up tables over an index's items; rebuilt on load, as they cost less to make than to send. */
export class ItemIndex {
  readonly #bySkill = new Map<number, Posting[]>();
  readonly #byCareer = new Map<number, Posting[]>();
  readonly #positions = new Map<string, number>();
  /** A provider's name by its key. */
  readonly providers = new Map<string, string>();
  #words: WordIndex | undefined;

  constructor(
    readonly items: readonly Item[],
    graph: KnowledgeGraph,
    readonly intent: Intent,
  ) {
    let lastProvider = '';
    items.forEach((item, at) => {
      this.#positions.set(item.id, at);
      // Tags of other catalogues may be names that nothing is known about; they are no error.
      item.skills.forEach((id, rank) => put(this.#bySkill, graph.skillAt.get(id), at, rank));
      item.careers?.forEach((id, rank) => put(this.#byCareer, graph.careerAt.get(id), at, rank));
      if (item.provider !== lastProvider) {
        lastProvider = item.provider;
        this.providers.set(keyOf(item.provider), item.provider);
      }
    });
  }

  withSkill(skill: number): readonly Posting[] {
    return this.#bySkill.get(skill) ?? [];
  }

  withCareer(career: number): readonly Posting[] {
    return this.#byCareer.get(career) ?? [];
  }

  position(id: string): number | undefined {
    return this.#positions.get(id);
  }

  /** The words of all titles; made on first use, as a query of known names needs none of them. */
  get words(): WordIndex {
    return (this.#words ??= new WordIndex(
      this.items.map((item) => item.title),
      this.intent,
    ));
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

function put(postings: Map<number, Posting[]>, tag: number | undefined, item: number, rank: number): void {
  if (tag === undefined) return;
  const known = postings.get(tag);
  if (known) known.push({ item, rank });
  else postings.set(tag, [{ item, rank }]);
}
