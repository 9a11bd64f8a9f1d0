import type { FindOptions, FindResult } from '../match/types.js';

/** Where answers come from. */
export interface Source {
  /** Answers a query. Rejects with a `SourceError` only if the index cannot be had. */
  find(query: string, options: FindOptions): Promise<FindResult>;
}

/** An index that cannot be used; the message says what to do about it. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
