import type { Item } from '../../src/catalog/item.js';
import type { LinkProgrammes } from '../../src/links/config.js';
import type { LinkFor } from '../../src/links/link.js';
import { createLinkMaker, type LinkMaker } from '../../src/links/links.js';

export const COURSE = 'https://www.udemy.com/course/sql/';

export function itemAt(url: string, more: Partial<Item> = {}): Item {
  return { id: 'sql', kind: 'course', title: 'Learn SQL', url, provider: 'Udemy', skills: ['sql'], ...more };
}

/** Kernighan and Ritchie, whose ISBN-10 is 0131103628. */
export const BOOK: Item = itemAt('https://openlibrary.org/works/OL1W', {
  kind: 'book',
  isbn: '9780131103627',
});

export const place = { query: 'sql', position: 1, layout: 'grid' };

/** A maker of links together with what it said of its settings. */
export function makerFor(
  links: string | LinkProgrammes | null,
  more: { ref?: string; linkFor?: LinkFor } = {},
): LinkMaker & { readonly said: readonly string[] } {
  const said: string[] = [];
  const settings = { links, linkFor: more.linkFor, ref: more.ref };
  return { ...createLinkMaker(settings, (message, field) => said.push(`${field}: ${message}`)), said };
}

/** The address that a `links` value makes of another one. */
export function hrefOf(links: string, url: string, ref = '', more: Partial<Item> = {}): string | undefined {
  return makerFor(links, { ref }).link(itemAt(url, more), place).href;
}
