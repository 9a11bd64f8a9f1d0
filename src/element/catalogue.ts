import type { ItemProblem } from '../catalog/guard.js';
import type { Index } from '../match/types.js';
import { bundledSource } from '../sources/bundled.js';
import { givenSource } from '../sources/given.js';
import type { Given, Source } from '../sources/source.js';

/** What a page may hand over; the first that is there counts, the bundled index if none is. */
export interface Catalogue {
  readonly index: Index | string | undefined;
  readonly items: readonly unknown[] | undefined;
  /** Text of a list of items, from the page's markup. */
  readonly json: string | undefined;
  /** Address of a file of the site's own, relative to the page; empty for none. */
  readonly src: string;
  /** Who waits for that file. */
  readonly host: Given['host'];
}

export function openCatalogue(
  { index, items, json, src, host }: Catalogue,
  onProblem: (problem: ItemProblem) => void,
): Source {
  const given = { index, items: items ?? json, src: src ? absolute(src) : undefined, host };
  return (index ?? given.items ?? given.src) === undefined ? bundledSource() : givenSource(given, onProblem);
}

function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}
