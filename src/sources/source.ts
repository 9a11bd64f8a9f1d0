import type { Knowledge } from '../knowledge/types.js';
import type { FindOptions, FindResult, Index } from '../match/types.js';
import type { Waiting } from './download.js';

/** Where answers come from. */
export interface Source {
  /** Answers a query. Rejects with a `SourceError` only if the index cannot be had. */
  find(query: string, options: FindOptions): Promise<FindResult>;
  /** The careers and skills of its own; absent when it knows those that travel with the script. Rejects as `find` does. */
  knowledge?(): Promise<Knowledge>;
  /** Gives back what it holds once its answers have come; a later question gets it again. */
  close?(): void;
}

/** An index that cannot be used; the message says what to do about it. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** What a page hands over instead of the bundled index; the first that is there counts. */
export interface Given {
  /** As `buildIndex` makes it, or its text as `packIndex` and `course-shelf build` write it. */
  readonly index?: Index | string | undefined;
  /**
   * A list of items, or its JSON text: `title` is required, `url` wanted, the rest optional (see `Item`). Items without
   * skills are tagged from their titles.
   */
  readonly items?: readonly unknown[] | string | undefined;
  /** Absolute address of a file that holds one of these; see `fetchCatalogue`; or, with a slash at its end, of a folder of shards. */
  readonly src?: string | undefined;
  /** Who waits for that file: its download stops while they are away. */
  readonly host?: Waiting | undefined;
}
