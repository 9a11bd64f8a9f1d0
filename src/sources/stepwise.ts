import { unpackItemsInSteps } from '../catalog/packed.js';
import { idsOf, unpackKnowledgeInSteps } from '../knowledge/packed.js';
import type { Lexicon } from '../knowledge/lexicon.js';
import type { ItemIndex } from '../match/item-index.js';
import type { IndexMatcher } from '../match/matcher.js';
import { unpackIndexInSteps } from '../match/packed-index.js';
import type { Index } from '../match/types.js';
import type { Knowledge } from '../knowledge/types.js';
import { restIfDue, untilDone, withRests } from './rest.js';
import type { Source } from './source.js';

/* What takes long, with rests. */

export function readKnowledge(packed: string): Promise<Knowledge> {
  return withRests(unpackKnowledgeInSteps(packed));
}

/** @param packed with the ids of the knowledge */
export async function readItems(packed: string, knowledge: Knowledge): Promise<Index> {
  return { knowledge, items: await withRests(unpackItemsInSteps(packed, idsOf(knowledge))) };
}

/** Rejects as `unpackIndex` throws. */
export function readIndex(packed: string): Promise<Index> {
  return withRests(unpackIndexInSteps(packed));
}

/**
 * Answers from an index in memory, with rests. What it works with is handed over, so that this file does not bring the code
 * of the matcher along.
 *
 * @param lexicon with some or all names still to be added
 * @param items with some or all items still to be added
 * @param makeMatcher is called when both are complete
 */
export async function stepwiseSource(
  lexicon: Lexicon,
  items: ItemIndex,
  makeMatcher: () => IndexMatcher,
): Promise<Source> {
  await untilDone(() => lexicon.add());
  await untilDone(() => items.add());
  const matcher = makeMatcher();
  return {
    find: async (query, options) => {
      await restIfDue();
      const result = await withRests(matcher.search(query, options));
      await restIfDue();
      return result;
    },
    knowledge: async () => matcher.index.knowledge,
  };
}
