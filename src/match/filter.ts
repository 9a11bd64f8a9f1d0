import type { Item } from '../catalog/item.js';
import { keyOf } from '../text/key.js';
import { words } from '../text/tokens.js';
import type { Facets } from './intent.js';
import type { FindOptions } from './types.js';

/** Whether an item may be shown at all: the page's own options and the query's facets, apart from its level, which only ranks. */
export function makeFilter(
  options: FindOptions,
  facets: Readonly<Facets>,
  provider: string | undefined,
): (item: Item) => boolean {
  const kind = options.kind ?? facets.kind;
  const free = options.free || facets.free;
  const excluded = new Set(options.exclude);
  const asked = options.provider ?? provider ?? [];
  const providers = new Set([asked].flat().map(keyOf).filter(Boolean));
  // "Google" is also "Google Cloud", and who made it for Coursera.
  const isAsked = (name = ''): boolean => providers.has(keyOf(name)) || providers.has(words(name)[0]!);
  const { level, language } = options;
  return (item) =>
    !excluded.has(item.id) &&
    (!kind || item.kind === kind) &&
    (!level || item.level === level) &&
    (!free || item.free === 'yes' || item.free === 'audit') &&
    (!providers.size || isAsked(item.provider) || isAsked(item.institution)) &&
    (!language || !item.language || sameLanguage(item.language, language));
}

/** Whether two BCP 47 tags name the same language, be it of different regions. */
export function sameLanguage(one: string, other: string): boolean {
  // Asked of thousands of items a question, and mostly of the same tag.
  return one === other || languageOf(one) === languageOf(other);
}

function languageOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
