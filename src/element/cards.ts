import type { Item } from '../catalog/item.js';
import type { Stage } from '../knowledge/types.js';
import { plainLink, type Link, type LinkContext } from '../links/link.js';
import type { Match, Reason, Understood } from '../match/types.js';

/** One item as it stands on the shelf. */
export interface Card {
  readonly item: Item;
  readonly link: Link;
  readonly reasons: readonly Reason[];
  readonly highlights?: Match['highlights'];
  /** Drawn instead of the item's own. */
  readonly title?: unknown;
  /** For a career: when in the path it is due. */
  readonly stage: Stage | undefined;
  /** Place on the shelf, from 1. */
  readonly position: number;
}

/** Turns matches into cards, each with its link made; a plain one where no links pay. */
export function makeCards(
  matches: readonly Match[],
  understood: Understood | undefined,
  place: Pick<LinkContext, 'query' | 'layout'>,
  extras: { readonly link: (item: Item, place: Omit<LinkContext, 'ref'>) => Link } | undefined,
): Card[] {
  const career = understood?.careers[0]?.id;
  return matches.map(({ item, reasons, stage, highlights }, at) => {
    const position = at + 1;
    const context = { ...place, position, ...(career === undefined ? {} : { career }) };
    return {
      item,
      reasons,
      stage,
      highlights,
      position,
      link: extras ? extras.link(item, context) : plainLink(item),
    };
  });
}
