import type { Item } from '../catalog/item.js';
import { plainLink, type Link, type LinkContext } from '../links/link.js';
import type { FindResult, Reason } from '../match/types.js';

/** One item as it stands on the shelf. */
export interface Card {
  readonly item: Item;
  readonly link: Link;
  readonly reasons: readonly Reason[];
  /** Place on the shelf, from 1. */
  readonly position: number;
}

/** Turns an answer into cards, each with its link made; a plain one where no links pay. */
export function makeCards(
  result: FindResult,
  place: Pick<LinkContext, 'query' | 'layout'>,
  extras: { readonly link: (item: Item, place: Omit<LinkContext, 'ref'>) => Link } | undefined,
): Card[] {
  const career = result.understood.careers[0]?.id;
  return result.items.map(({ item, reasons }, at) => {
    const position = at + 1;
    const context = { ...place, position, ...(career === undefined ? {} : { career }) };
    return { item, reasons, position, link: extras ? extras.link(item, context) : plainLink(item) };
  });
}
