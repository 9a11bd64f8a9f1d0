import type { ItemProblem } from '../catalog/guard.js';
import type { Given, Source } from './source.js';

/**
 * Answers from what a page hands over. The code for it comes with the first question, as most shelves show the bundled
 * index. A `find` rejects with a `SourceError` when what was given cannot be used at all.
 *
 * @param onProblem is told of each value that is no item, or has the id of an earlier one; it is left out
 */
export function givenSource(given: Given, onProblem: (problem: ItemProblem) => void): Source {
  const made = import('./opened.js').then(({ openedSource }) => openedSource(given, onProblem));
  return {
    find: async (query, options) => (await made).find(query, options),
    knowledge: async () => (await made).knowledge!(),
    // Without its code it holds nothing.
    close: () => void made.then((source) => source.close!(), Boolean),
  };
}
