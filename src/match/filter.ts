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
  const { level, language } = options;
  return (item) =>
    !excluded.has(item.id) &&
    (!kind || item.kind === kind) &&
    (!level || item.level === level) &&
    (!free || item.free === 'yes' || item.free === 'audit') &&
    (!providers.size || offererKeys(item).some((key) => providers.has(key))) &&
    (!language || !item.language || sameLanguage(item.language, language));
}

/** By which keys an item's provider and institution may be asked for: "Google" is also "Google Cloud". */
export function offererKeys({ provider, institution = '' }: Item): string[] {
  return [provider, institution].flatMap((name) => [keyOf(name), words(name)[0] ?? '']);
}

/** Whether two BCP 47 tags name the same language, be it of different regions. */
export function sameLanguage(one: string, other: string): boolean {
  // Asked of thousands of items a question, and mostly of the same tag.
  return one === other || languageOf(one) === languageOf(other);
}

function languageOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
