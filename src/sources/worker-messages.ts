import type { FindOptions, FindResult } from '../match/types.js';

/** What a worker can be asked; `open` comes first, and once. What they throw comes back as a message. */
export interface Methods {
  /** @param packed an index as `packIndex` writes it */
  readonly open: (packed: string) => void;
  readonly find: (query: string, options: FindOptions) => FindResult;
  /** The packed knowledge of the index. */
  readonly knowledge: () => string;
}

export interface Request {
  /** From 1; the reply has the same. */
  readonly id: number;
  readonly method: keyof Methods;
  readonly parameters: readonly unknown[];
}

/** A worker that has started says so by a reply with id 0. */
export type Reply =
  { readonly id: number; readonly value?: unknown } | { readonly id: number; readonly failure: string };
