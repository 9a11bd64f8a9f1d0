import { readAnswer } from '../match/answers.js';
import { Routes } from '../match/routes.js';
import { LIMIT, type FindOptions, type FindResult } from '../match/types.js';
import { loadAnswers, loadRoutes } from './pieces.js';
import { SourceError, type Source } from './source.js';

/** Answers from the index that travels with the script; all shelves of a page share it. */
export function bundledSource(): Source {
  return bundled;
}

/** Ready answers first, as they need neither the matcher nor the index; everything else on demand. */
class BundledSource implements Source {
  #routes: Promise<Routes | undefined> | undefined;

  async find(query: string, options: FindOptions): Promise<FindResult> {
    return (await this.#readyAnswer(query, options)) ?? (await wholeIndex()).find(query, options);
  }

  async #readyAnswer(query: string, options: FindOptions): Promise<FindResult | undefined> {
    try {
      this.#routes ??= loadRoutes().then((table) => table && new Routes(table));
      const route = (await this.#routes)?.find(query, options);
      return route && readAnswer(await loadAnswers(route.file), route, options.limit ?? LIMIT);
    } catch {
      // What cannot be loaded is no loss: the whole index holds it too.
      this.#routes = undefined;
      return undefined;
    }
  }
}

const bundled = new BundledSource();

async function wholeIndex(): Promise<Source> {
  try {
    const { bundledIndexSource } = await import('./matching.js');
    return await bundledIndexSource();
  } catch (error) {
    const message = 'The courses could not be loaded: all files of dist must stand beside the script.';
    throw new SourceError(message, { cause: error });
  }
}
