import type { Item, Level } from '../../catalog/item.js';
import { LEVELS } from '../../catalog/item.js';
import { offererKeys } from '../../match/filter.js';
import { keyOf } from '../../text/key.js';
import type { Order, Scored } from './ranking.js';

/** As many items are mixed into a first screen; see `poolSize`. */
export const POOL = 24;
/** A list that stands for one that is longer: some may be excluded. */
const FIRST = 40;
/** For those who ask for more cards than usual. */
const MORE = 100;
/** What several wishes at once must leave over. */
const POOL_OF_TWO = 12;
const SHORT_HOURS = 10;

type Test = (item: Item) => boolean;

const isFree: Test = ({ free }) => free === 'yes' || free === 'audit';
const isShort: Test = ({ hours }) => hours !== undefined && hours <= SHORT_HOURS;
const isBook: Test = ({ kind }) => kind === 'book';
const isCourse: Test = ({ kind }) => kind === 'course';
const isOf =
  (level: Level | undefined): Test =>
  (item) =>
    item.level === level;
const both =
  (one: Test, other: Test): Test =>
  (item) =>
    one(item) && other(item);

/** One wish at a time: what is asked for most. */
const ONE_WISH: readonly Test[] = [isCourse, isBook, isFree, isShort, ...LEVELS.map(isOf), isOf(undefined)];
const TWO_WISHES: readonly Test[] = [
  ...[isFree, isShort, isBook, isCourse].flatMap((test) => LEVELS.map((level) => both(test, isOf(level)))),
  both(isFree, isBook),
  both(isFree, isCourse),
  both(isFree, isShort),
  ...LEVELS.map((level) => both(both(isFree, isCourse), isOf(level))),
];

/** The items of some order that a query with no wish or one may show first. */
export function chooseFirst({ english }: Order, items: readonly Item[]): Set<number> {
  return choose(english, items, FIRST, ONE_WISH, POOL);
}

/** The items that several wishes at once, or a longer list, may show. */
export function chooseMore({ english }: Order, items: readonly Item[]): Set<number> {
  return choose(english, items, MORE, TWO_WISHES, POOL_OF_TWO);
}

/** The best by language other than English; the first part of its tag. */
export function chooseLanguages({ others }: Order, items: readonly Item[]): Map<string, number[]> {
  return bestBy(others, ({ at }) => [items[at]!.language?.split('-')[0]!.toLowerCase() ?? '']);
}

/** The best by key of a provider, of those that a query may name; institutions that are called so count. */
export function chooseProviders(
  { english }: Order,
  items: readonly Item[],
  providers: ReadonlyMap<string, string>,
): Map<string, number[]> {
  return bestBy(english, ({ at }) => {
    const item = items[at]!;
    return new Set([keyOf(item.provider), ...offererKeys(item).filter((key) => providers.has(key))]);
  });
}

function choose(
  order: readonly Scored[],
  items: readonly Item[],
  first: number,
  tests: readonly Test[],
  pool: number,
): Set<number> {
  const chosen = new Set(order.slice(0, first).map(({ at }) => at));
  const missing = tests.map(() => pool);
  let open = tests.length;
  for (const { at } of order) {
    if (!open) break;
    const item = items[at]!;
    tests.forEach((test, nth) => {
      if (!missing[nth] || !test(item)) return;
      chosen.add(at);
      missing[nth]--;
      if (!missing[nth]) open--;
    });
  }
  return chosen;
}

function bestBy(
  order: readonly Scored[],
  keysOfOne: (one: Scored) => Iterable<string>,
): Map<string, number[]> {
  const best = new Map<string, number[]>();
  for (const one of order) {
    for (const key of keysOfOne(one)) {
      const list = best.get(key);
      if (!list) best.set(key, [one.at]);
      else if (list.length < POOL) list.push(one.at);
    }
  }
  return best;
}
