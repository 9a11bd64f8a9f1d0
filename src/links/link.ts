import type { Item } from '../catalog/item.js';
import { safeUrl, sameUrl } from './gate.js';

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
 * Answers the address a card leads to, at once (a promise is refused). Answer nothing, or `item.url`, to keep the plain
 * address. What it answers must be an absolute http(s) address.
 */
export type LinkFor = (item: Item, context: LinkContext) => string | URL | null | undefined;

/** Where a card leads. */
export interface Link {
  /** Safe to follow; absent when the item has no usable address. */
  readonly href?: string;
  readonly rel: string;
  /** Whether the hook made it another address than the item's own: then it may earn its owner money. */
  readonly changed: boolean;
  /** What went wrong on the way, in words for the page's developer. */
  readonly problem?: string;
}

const PLAIN_REL = 'noopener';
const CHANGED_REL = 'sponsored nofollow noopener';

/** Makes an item's link. Never throws: a hook that fails costs the hook's link, not the card. */
export function linkTo(item: Item, context: LinkContext, linkFor?: LinkFor | null): Link {
  const plain = safeUrl(item.url);
  // An empty address says "has none"; any other that is refused is a mistake in the catalogue.
  const refused =
    plain === undefined && item.url
      ? `"${item.title}" has no link: ${quote(item.url)} is not an absolute http(s) address.`
      : undefined;
  const hooked = typeof linkFor === 'function' ? callHook(linkFor, item, context) : {};
  const href = hooked.href ?? plain;
  const problem = hooked.problem ?? refused;
  const changed = hooked.href !== undefined && (plain === undefined || !sameUrl(hooked.href, plain));
  return {
    ...(href === undefined ? {} : { href }),
    rel: changed ? CHANGED_REL : PLAIN_REL,
    changed,
    ...(problem === undefined ? {} : { problem }),
  };
}

function callHook(linkFor: LinkFor, item: Item, context: LinkContext): { href?: string; problem?: string } {
  let answer: unknown;
  try {
    answer = linkFor(item, context);
  } catch (error) {
    return {
      problem: `linkFor threw for "${item.title}" (${item.id}), its plain address is used: ${String(error)}`,
    };
  }
  if (answer === undefined || answer === null) return {};
  const href = safeUrl(answer);
  if (href !== undefined) return { href };
  return {
    problem: `linkFor answered ${quote(answer)} for "${item.title}" (${item.id}), its plain address is used: expected an absolute http(s) address.`,
  };
}

function quote(value: unknown): string {
  if (typeof value !== 'string')
    return value instanceof Promise ? 'a promise' : `a value of type ${typeof value}`;
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
}
