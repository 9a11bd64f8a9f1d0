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

/** The addresses of some items, each as what it adds to its template. */
export interface Addresses {
  /** The one that serves most items first. */
  readonly templates: readonly Template[];
  /** Per item, the number of its template, from 1; 0 for none. */
  readonly templateOf: readonly number[];
  /** Of each item with a template, its slug as `shortenSlug` gives it. */
  readonly slugs: readonly string[];
}

/** A template that serves fewer items costs more than it saves. */
const FEWEST_PER_TEMPLATE = 2;

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

/** Takes the addresses of some items apart. What is kept of each is little, as there may be very many. */
export function addressesOf(items: readonly Item[]): Addresses {
  const families = new Map<string, { readonly template: Template; count: number; number: number }>();
  const shortSlugs: string[] = [];
  const familyOf = items.map((item) => {
    const address = addressOf(item);
    shortSlugs.push(address ? shortenSlug(address.slug, item) : '');
    if (!address) return undefined;
    const key = templateKey(address.template);
    const family = families.get(key) ?? { template: address.template, count: 0, number: 0 };
    if (!family.count++) families.set(key, family);
    return family;
  });
  const used = [...families.values()]
    .filter(({ count }) => count >= FEWEST_PER_TEMPLATE)
    .sort((one, other) => other.count - one.count);
  used.forEach((family, at) => (family.number = at + 1));
  const templateOf = familyOf.map((family) => family?.number ?? 0);
  return {
    templates: used.map(({ template }) => template),
    templateOf,
    slugs: shortSlugs.filter((_, at) => templateOf[at]),
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
