import type { Item } from '../catalog/item.js';
import { safeUrl } from './gate.js';
import type { LinkContext, LinkFor } from './link.js';

/** What a page's `linkFor` came to: an address that passed the gate, a problem, or nothing. */
export interface HookAnswer {
  readonly href?: string;
  readonly problem?: string;
}

/** Asks a page's `linkFor`. Never throws: a hook that fails costs the hook's link, not the card. */
export function askHook(linkFor: LinkFor, item: Item, context: LinkContext): HookAnswer {
  let answer: unknown;
  try {
    answer = linkFor(item, context);
  } catch (error) {
    return {
      problem: `linkFor threw for "${item.title}" (${item.id}), the link is made without it: ${String(error)}`,
    };
  }
  if (answer === undefined || answer === null) return {};
  const href = safeUrl(answer);
  if (href !== undefined) return { href };
  return {
    problem: `linkFor answered ${describe(answer)} for "${item.title}" (${item.id}), the link is made without it: expected an absolute http(s) address.`,
  };
}

function describe(value: unknown): string {
  if (typeof value !== 'string')
    return value instanceof Promise ? 'a promise' : `a value of type ${typeof value}`;
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value);
}
