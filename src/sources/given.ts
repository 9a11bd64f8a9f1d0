import type { ItemProblem } from '../catalog/guard.js';
import type { Index } from '../match/types.js';
import type { Source } from './source.js';

/** What a page hands over instead of the bundled index; the index counts if there are both. */
export interface Given {
  /** As `buildIndex` makes it, or its text as `packIndex` and `course-shelf build` write it. */
  readonly index?: Index | string | undefined;
  /**
   * A list of items, or its JSON text: `title` is required, `url` wanted, the rest optional (see `Item`). Items without
   * skills are tagged from their titles.
   */
  readonly items?: readonly unknown[] | string | undefined;
}

/**
 * Answers from what a page hands over. The code for it comes with the first question, as most shelves show the bundled
 * index. A `find` rejects with a `SourceError` when what was given cannot be used at all.
 *
 * @param onProblem is told of each value that is no item, or has the id of an earlier one; it is left out
 */
export function givenSource(given: Given, onProblem: (problem: ItemProblem) => void): Source {
  let source: Promise<Source> | undefined;
  const make = async (): Promise<Source> => {
    const [{ indexOf }, { matcherSource }] = await Promise.all([import('./own.js'), import('./matching.js')]);
    return matcherSource(await indexOf(given, onProblem));
  };
  return {
    async find(query, options) {
      source ??= make();
      source.catch(() => (source = undefined));
      return (await source).find(query, options);
    },
  };
}
