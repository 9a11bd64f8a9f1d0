import type { ItemProblem } from '../catalog/guard.js';
import type { Index } from '../match/types.js';
import type { Source } from './source.js';

/*
 * Sources that a page hands over. Their code comes with the first question, as most shelves show the bundled index.
 */

/**
 * Answers from a list of items, or its JSON text: `title` is required, `url` wanted, the rest optional (see `Item`).
 * Items without skills are tagged from their titles.
 *
 * @param onProblem is told of each value that is no item, or has the id of an earlier one; it is left out
 */
export function itemsSource(
  given: readonly unknown[] | string,
  onProblem: (problem: ItemProblem) => void,
): Source {
  return lazySource(async () => {
    const [{ indexOf }, { matcherSource }] = await Promise.all([import('./own.js'), import('./matching.js')]);
    return matcherSource(await indexOf(given, onProblem));
  });
}

/** Answers from an index, such as `buildIndex` makes. */
export function indexSource(index: Index): Source {
  return lazySource(async () => (await import('./matching.js')).matcherSource(index));
}

function lazySource(make: () => Promise<Source>): Source {
  let source: Promise<Source> | undefined;
  return {
    async find(query, options) {
      source ??= make();
      source.catch(() => (source = undefined));
      return (await source).find(query, options);
    },
  };
}
