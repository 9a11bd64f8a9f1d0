import { LIMIT, type FindOptions } from '../match/types.js';
import {
  entityNumber,
  entityTerm,
  itemKey,
  languageKey,
  moreKey,
  pairKey,
  providerKey,
  wordTerm,
} from '../match/shards/files.js';
import type { Parsed } from '../match/understand.js';
import { keyOf, singular } from '../text/key.js';

/** What a query may be shown. */
export interface Wanted {
  /** Numbers of careers and skills. */
  readonly entities: readonly number[];
  /** Words that are no names, folded and singular. */
  readonly words: readonly string[];
  /** Keys of lists for two things at once. */
  readonly pairs: readonly string[];
  /** Keys of lists for what the query or the page wishes. */
  readonly wishes: readonly string[];
}

const ENGLISH = 'en';

/**
 * @param isBig whether the items of a term's own list are not all that there are
 * @param careers how many careers the catalogue's knowledge has
 */
export function wantedBy(
  { named, words, titleWords, facets, provider }: Parsed,
  options: FindOptions,
  isBig: (term: string) => boolean,
  careers: number,
): Wanted {
  const entities = unique(
    named.flatMap(({ meanings }) => meanings.map(({ type, at }) => entityNumber(type, at, careers))),
  );
  const plain = unique(words.map(({ word }) => singular(word)));
  const hows = unique(titleWords.map(singular));
  const subjects = [...entities.map(entityTerm), ...plain.map(wordTerm)];
  const terms = [...subjects, ...hows.map(wordTerm)];
  const pairs = terms.flatMap((term, at) =>
    terms
      .slice(at + 1)
      .filter((other) => (isBig(term) && isBig(other)) || (isEntity(term) && isEntity(other)))
      .map((other) => pairKey(term, other)),
  );
  const language = (options.language ?? facets.language ?? options.preferLanguage)
    ?.split('-')[0]!
    .toLowerCase();
  const asked = options.provider ?? provider ?? [];
  const providers = (typeof asked === 'string' ? [asked] : asked).map(keyOf).filter(Boolean);
  const kind = options.kind ?? facets.kind;
  const level = options.level ?? facets.level;
  const free = options.free || facets.free;
  const several = [kind, level, free, facets.short].filter(Boolean).length > 1;
  const isLong = (options.limit ?? LIMIT) > LIMIT || (options.exclude?.length ?? 0) > LIMIT;
  const big = subjects.filter(isBig);
  return {
    entities,
    words: entities.length ? plain : [...plain, ...hows],
    pairs,
    wishes: [
      ...(options.pin ?? []).map(itemKey),
      ...big.flatMap((term) => providers.map((key) => providerKey(term, key))),
      ...(language && language !== ENGLISH ? big.map((term) => languageKey(term, language)) : []),
      ...(several || isLong ? big.map(moreKey) : []),
    ],
  };
}

function isEntity(term: string): boolean {
  return !term.startsWith('=');
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
