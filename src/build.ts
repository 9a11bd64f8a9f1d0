import { buildIndex as buildIndexWith } from './build/build-index.js';
import { extendKnowledge, type KnowledgeProblem } from './build/own-knowledge.js';
import type { Item, UntaggedItem } from './catalog/item.js';
import type { Knowledge } from './knowledge/types.js';
import { unpackKnowledge } from './knowledge/packed.js';
import type { Index } from './match/types.js';
import packedKnowledge from './sources/generated/knowledge.js';

export interface BuildIndexOptions {
  /** Careers and skills to use instead of the bundled ones. */
  readonly knowledge?: Knowledge;
  /** Keeps items that seem to be one course listed twice; they are merged unless told. */
  readonly keepDuplicates?: boolean;
  /** Is told of each item that went into another, as both were; the first one's id stays, `pin` and `exclude` know it alone. */
  readonly onMerge?: (kept: Item, merged: Item) => void;
}

/**
 * Makes an index from items, as `readItems` gives them or one by one. Items without known skill ids are tagged from their titles and
 * subjects, those without a level or language get what their titles show. Of items with the same id the first stays; one
 * course listed twice becomes one item.
 */
export function buildIndex(items: Iterable<UntaggedItem>, options: BuildIndexOptions = {}): Index {
  return buildIndexWith(items, {
    ...options,
    knowledge: options.knowledge ?? unpackKnowledge(packedKnowledge),
  });
}

export interface ReadKnowledgeOptions {
  /** What the text adds to; the bundled careers and skills unless told. */
  readonly base?: Knowledge;
  /** Is told of each entry that does not fit; it is left out. */
  readonly onProblem?: (problem: KnowledgeProblem) => void;
}

/**
 * Reads careers, skills and words of your own, as JSON Lines or a JSON list in the form of the bundled ones, and adds
 * them to these: for `buildIndex`. An entry with a known id changes the fields that it gives and adds its aliases.
 * Throws a SyntaxError if a JSON list is cut off.
 */
export function readKnowledge(text: string, { base, onProblem }: ReadKnowledgeOptions = {}): Knowledge {
  return extendKnowledge(base ?? unpackKnowledge(packedKnowledge), text, onProblem ?? (() => undefined));
}

export type { KnowledgeProblem } from './build/own-knowledge.js';
export { readItems, type Format, type ReadOptions, type RowProblem } from './build/read-items.js';
export type { ItemProblem } from './catalog/guard.js';
export { packIndex, unpackIndex } from './match/packed-index.js';
export type * from './catalog/item.js';
export type * from './knowledge/types.js';
export type { Index } from './match/types.js';
