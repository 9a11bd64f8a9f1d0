import { buildIndex as buildIndexWith, type UntaggedItem } from './build/build-index.js';
import type { Knowledge } from './knowledge/types.js';
import { unpackKnowledge } from './knowledge/packed.js';
import type { Index } from './match/types.js';
import packedKnowledge from './sources/generated/knowledge.js';

export interface BuildIndexOptions {
  /** Careers and skills to use instead of the bundled ones. */
  readonly knowledge?: Knowledge;
}

/**
 * Makes an index from items, as `readItems` gives them. Items without known skill ids are tagged from their titles and
 * subjects; of items with the same id the first stays.
 */
export function buildIndex(items: readonly UntaggedItem[], options: BuildIndexOptions = {}): Index {
  return buildIndexWith(items, { knowledge: options.knowledge ?? unpackKnowledge(packedKnowledge) });
}

export { readItems, type Format, type ReadOptions } from './build/read-items.js';
export type { ItemProblem } from './catalog/guard.js';
export type { UntaggedItem } from './build/build-index.js';
export { packIndex, unpackIndex } from './match/packed-index.js';
export type * from './catalog/item.js';
export type * from './knowledge/types.js';
export type { Index } from './match/types.js';
