import type { Item } from '../catalog/item.js';
import { safeUrl } from './gate.js';

/** Where a link stands, for hooks that report it. */
export interface LinkContext {
  /** The words the shelf answers. */
  readonly query: string;
  /** Id of the career the words were understood as: "backend-developer". */
  readonly career?: string;
  /** Place on the shelf, from 1. */
  readonly position: number;
  readonly layout: string;
  /** The page's own sub-id, from the `ref` attribute; empty when there is none. */
  readonly ref: string;
}

/**
 * Answers the address a card leads to, at once (a promise is refused). Answer nothing to leave the link to the `links`
 * attribute, `item.url` to keep the plain address. What it answers must be an absolute http(s) address.
 */
export type LinkFor = (item: Item, context: LinkContext) => string | URL | null | undefined;

/** Where a card leads. */
export interface Link {
  /** Safe to follow; absent when the item has no usable address. */
  readonly href?: string;
  readonly rel: string;
  /** Whether following it may earn the page's owner money. */
  readonly paid: boolean;
  /** What went wrong on the way, in words for the page's developer. */
  readonly problem?: string;
}

/** The link to an item's own address. */
export function plainLink({ url, title }: Item): Link {
  const href = safeUrl(url);
  return {
    rel: 'noopener',
    paid: false,
    ...(href && { href }),
    // An empty address says "has none"; any other that is refused is a mistake in the catalogue.
    ...(!href && url && { problem: `"${title}" has no link: "${url}" is no absolute http(s) address.` }),
  };
}
