import type { Item } from '../catalog/item.js';
import { traitsOf, type Traits } from './item-traits.js';
import { compareItems, type Entry } from './same-item.js';

export interface MergeOptions {
  /** Is told of each item that went into another, as both were; the first one's id stays. */
  readonly onMerge?: ((kept: Item, merged: Item) => void) | undefined;
}

/** An item that others may go into. */
type Group = { -readonly [field in keyof Entry]: Entry[field] };

/** More items of one title are compared with the first of them only, so that time stays in proportion. */
const MOST_COMPARED = 24;
/** Positions below this and 32 bits make a whole number that is exact. */
const MOST_ITEMS = 2 ** 21;

/**
 * Merges items that are one course or book. The better known one stays, with what only the other knew; the order of items
 * has no influence. Takes time in proportion to their number, and memory only for those that have something in common.
 */
export function mergeDuplicates(items: readonly Item[], { onMerge }: MergeOptions = {}): Item[] {
  const common = haveBucketInCommon(items);
  const entries = items.filter((_, at) => common[at]).map(entryOf);
  // An item of unknown makers may fit several: that shows only once these are there.
  entries.sort((one, other) => order(one, other) || (one.item.id < other.item.id ? -1 : 1));
  const buckets = new Map<string, Group[]>();
  const kept: Group[] = [];
  for (const entry of entries) {
    const keys = bucketsOf(entry);
    const candidates = new Set(keys.flatMap((key) => buckets.get(key) ?? []));
    const same = [...candidates].flatMap((candidate) => {
      const certainty = compareItems(candidate, entry);
      return certainty ? [{ candidate, certainty }] : [];
    });
    const sure =
      same.find(({ certainty }) => certainty === 'sure') ?? (same.length === 1 ? same[0] : undefined);
    if (sure) merge(sure.candidate, entry, onMerge);
    else kept.push(entry);
    for (const key of keys) {
      const bucket = buckets.get(key);
      const target = sure?.candidate ?? entry;
      if (!bucket) buckets.set(key, [target]);
      else if (bucket.length < MOST_COMPARED && !bucket.includes(target)) bucket.push(target);
    }
  }
  return [...items.filter((_, at) => !common[at]), ...kept.map(({ item }) => item)];
}

function entryOf(item: Item): Group {
  return { item, traits: traitsOf(item) };
}

/**
 * Whether each item has a bucket with another one in it; most have none, and so need not be kept by what they are compared
 * by. Two buckets of one hash do no harm: such items are compared, too.
 */
function haveBucketInCommon(items: readonly Item[]): readonly boolean[] {
  const common = items.map(() => false);
  // Hash and position as one number: a table by hash would take several times the room.
  const places = Float64Array.from(
    items.flatMap((item, at) => bucketsOf(entryOf(item)).map((key) => hashOf(key) * MOST_ITEMS + at)),
  ).sort();
  for (let next = 1; next < places.length; next++) {
    const [one, other] = [places[next - 1]!, places[next]!];
    if (Math.floor(one / MOST_ITEMS) === Math.floor(other / MOST_ITEMS))
      common[one % MOST_ITEMS] = common[other % MOST_ITEMS] = true;
  }
  return common;
}

/** FNV-1a, 32 bits without sign. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Those with known makers first. */
function order(one: Entry, other: Entry): number {
  return Number(one.traits.makers.length === 0) - Number(other.traits.makers.length === 0);
}

function bucketsOf({ item, traits: { title, makers, address } }: Entry): string[] {
  const name = `${item.kind} ${title.join(' ')}`;
  return [
    ...(item.isbn ? [`isbn ${item.isbn}`] : []),
    ...(address ? [`page ${address.page}`, `${name} at ${address.site}`] : []),
    ...makers.map((words) => `${name} by ${[...words].sort().join(' ')}`),
  ];
}

function merge(entry: Group, other: Entry, onMerge: MergeOptions['onMerge']): void {
  const [best, rest] = isBetter(other, entry) ? [other, entry] : [entry, other];
  onMerge?.(best.item, rest.item);
  entry.item = united(best, rest);
  entry.traits = {
    ...best.traits,
    makers: [...entry.traits.makers, ...other.traits.makers],
    authors: [...entry.traits.authors, ...other.traits.authors],
  };
}

/** It is a newer edition; else more is known of it; else its address is newer; else its id comes first. */
function isBetter({ item, traits }: Entry, other: Entry): boolean {
  const newer = traits.year && other.traits.year && traits.year - other.traits.year;
  const better =
    newer || known(item) - known(other.item) || freshness(traits, item) - freshness(other.traits, other.item);
  return better === 0 ? item.id < other.item.id : better > 0;
}

function known(item: Item): number {
  return Object.values(withoutGuessed(item)).filter((value) =>
    Array.isArray(value) ? value.length : value !== undefined && value !== '',
  ).length;
}

function freshness({ address }: Traits, { url }: Item): number {
  return address ? 1 + (address.isOld ? 0 : 2) + (/^https:/i.test(url) ? 1 : 0) : 0;
}

function united(best: Entry, rest: Entry): Item {
  const { item, traits } = best;
  const fresher = freshness(rest.traits, rest.item) > freshness(traits, item) ? rest.item : item;
  const careers = union(item.careers, rest.item.careers);
  const popularity = Math.max(item.popularity ?? 0, rest.item.popularity ?? 0);
  return {
    ...withoutGuessed(rest.item),
    ...(withoutNothing(withoutGuessed(item)) as Item),
    url: fresher.url,
    // Where a catalogue names no provider, the host of the address stands in for one.
    provider: isHost(item.provider) ? rest.item.provider : item.provider,
    // What a catalogue says it teaches comes before what titles let guess.
    skills:
      item.guessed && !rest.item.guessed
        ? union(rest.item.skills, item.skills)
        : union(item.skills, rest.item.skills),
    ...(item.guessed && rest.item.guessed && { guessed: true }),
    ...(careers.length && { careers }),
    ...(popularity && { popularity }),
  };
}

function withoutGuessed({ guessed: _guessed, ...item }: Item): Item {
  return item;
}

function isHost(provider: string): boolean {
  return !provider || /^\S+\.[a-z]{2,}$/.test(provider);
}

function withoutNothing(item: Item): Partial<Item> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== ''));
}

function union(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return [...new Set([...one, ...other])];
}
