import type { KnowledgeGraph } from '../../knowledge/graph.js';
import { singular } from '../../text/key.js';
import { ItemIndex, skillRarity } from '../item-index.js';
import type { Index } from '../types.js';
import { WordIndex, wordRarity } from '../word-index.js';
import type { Statistics } from './statistics.js';

/** Made once, however many parts share the knowledge. */
const labelsOf = new WeakMap<KnowledgeGraph, WordIndex>();

/** Look-up tables over a part of a catalogue, in which each item counts as much as among all items. */
export class PartIndex extends ItemIndex {
  readonly #whole: Statistics;

  /** @param whole of the catalogue that the items are taken from */
  constructor(part: Index, whole: Statistics) {
    super(part, new PartWords(whole));
    this.#whole = whole;
    while (this.add());
    for (const [key, name] of whole.providers) this.providers.set(key, name);
  }

  override get labels(): WordIndex {
    let labels = labelsOf.get(this.graph);
    if (!labels) labelsOf.set(this.graph, (labels = super.labels));
    return labels;
  }

  override rarity(skill: number): number {
    return skillRarity(this.#whole.carriersOf(skill) ?? this.withSkill(skill).length, this.#whole.items);
  }
}

class PartWords extends WordIndex {
  readonly #whole: Statistics;

  constructor(whole: Statistics) {
    super();
    this.#whole = whole;
  }

  override get averageLength(): number {
    return this.#whole.titleLength;
  }

  override words(): string[] {
    return this.#whole.titleWords();
  }

  override has(word: string): boolean {
    return super.has(word) || this.#whole.isInTitles(singular(word));
  }

  override isWord(word: string): boolean {
    return this.#whole.isInTitles(singular(word));
  }

  override rarity(word: string): number {
    return wordRarity(this.#whole.titlesWith(singular(word)) ?? this.holders(word).length, this.#whole.items);
  }
}
