import type { ItemProblem } from '../catalog/guard.js';
import { workerSource } from './in-worker.js';
import { matcherSource } from './matching.js';
import { indexOf } from './own.js';
import { loadReading } from './pieces.js';
import { SourceError, type Given, type Source } from './source.js';

/**
 * A packed index from this length on is read and asked in a worker, in UTF-16 units: that of some 8,000 courses. Below, the
 * page does it in steps, which brings the first cards sooner than a worker that has to start, and needs no policy.
 */
const LARGE = 1_000_000;

/** Answers from what a page hands over, which is read with the first question. */
export function openedSource(given: Given, onProblem: (problem: ItemProblem) => void): Source {
  let opened: Promise<Source> | undefined;
  const source = (): Promise<Source> => {
    opened ??= open(given, onProblem);
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return {
    find: async (query, options) => (await source()).find(query, options),
    knowledge: async () => (await source()).knowledge!(),
    close: () => {
      const left = opened;
      opened = undefined;
      left?.then(
        (known) => {
          // What holds nothing that must be given back may as well stay.
          if (known.close) known.close();
          else opened ??= left;
        },
        () => undefined,
      );
    },
  };
}

async function open(given: Given, onProblem: (problem: ItemProblem) => void): Promise<Source> {
  const { src } = given;
  if (src?.endsWith('/') && (given.index ?? given.items) === undefined)
    return (await import('./shards.js')).fetchedShards(src, given.host);
  const index = await indexOf(given, onProblem);
  if (typeof index !== 'string') return matcherSource(index);
  return (
    (index.length >= LARGE && (await workerSource(given.index ? index : given.src!, index))) ||
    readInPage(index)
  );
}

async function readInPage(packed: string): Promise<Source> {
  const { readIndex } = await loadReading();
  try {
    return await matcherSource(await readIndex(packed));
  } catch (error) {
    throw new SourceError((error as Error).message, { cause: error });
  }
}
