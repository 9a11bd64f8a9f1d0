import { slugOf } from '../text/slug.js';
import type { Item } from './item.js';

/** A family of addresses: everything about an item's URL and id but the part that names the item. */
export interface Template {
  readonly urlStart: string;
  readonly urlEnd: string;
  readonly idStart: string;
  readonly idEnd: string;
}

/** What an item's address says beside its template. */
export interface Address {
  readonly template: Template;
  /** The last part of the path: "machine-learning". */
  readonly slug: string;
}

/** Takes an item's URL and id apart, if the last part of the path names the item in both. */
export function addressOf({ url, id }: Item): Address | undefined {
  const match = /^([^#]*[/=])([^/?#=&]+)(\/?)$/.exec(url);
  if (!match) return undefined;
  const [, urlStart = '', slug = '', urlEnd = ''] = match;
  const at = id.lastIndexOf(slug);
  if (at < 0) return undefined;
  return {
    template: { urlStart, urlEnd, idStart: id.slice(0, at), idEnd: id.slice(at + slug.length) },
    slug,
  };
}

/** A slug as what it adds to the one its title suggests; most add nothing. */
export function shortenSlug(slug: string, item: Pick<Item, 'title' | 'isbn'>): string {
  if (slug === item.isbn) return '=';
  const expected = slugOf(item.title);
  if (slug === expected) return '';
  if (expected && slug.startsWith(expected)) return '~' + slug.slice(expected.length);
  return '.' + slug;
}

/** Undoes `shortenSlug`. */
export function restoreSlug(short: string, item: Pick<Item, 'title' | 'isbn'>): string {
  switch (short[0]) {
    case '=':
      return item.isbn ?? '';
    case undefined:
      return slugOf(item.title);
    case '~':
      return slugOf(item.title) + short.slice(1);
    default:
      return short.slice(1);
  }
}

/** Identifies a template. */
export function templateKey({ urlStart, urlEnd, idStart, idEnd }: Template): string {
  return JSON.stringify([urlStart, urlEnd, idStart, idEnd]);
}
