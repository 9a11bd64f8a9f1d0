import type { Item, ItemKind, Level } from '../../catalog/item.js';
import type { FindOptions } from '../../match/types.js';
import { compareTexts } from '../../text/compare.js';

/** What a reader has switched on. */
export interface Chosen {
  readonly level?: Level | undefined;
  readonly free?: boolean | undefined;
  readonly kind?: ItemKind | undefined;
  /** Any of these. */
  readonly provider?: readonly string[] | undefined;
}

/** One switch. */
export interface Filter {
  readonly group: keyof Chosen;
  /** A level, a kind, a provider's name; "free". */
  readonly value: string;
  readonly isOn: boolean;
}

export const GROUPS: readonly (keyof Chosen)[] = ['level', 'free', 'kind', 'provider'];
const ORDER = ['beginner', 'intermediate', 'advanced', 'course', 'book'];
/** More would be a list to read. */
const MOST_PROVIDERS = 4;

/** The options of a page with what its reader has switched on. */
export function narrowed(options: FindOptions, { level, free, kind, provider }: Chosen): FindOptions {
  return {
    ...options,
    ...(level && { level }),
    ...(kind && { kind }),
    ...(free && { free }),
    ...(provider?.length && { provider }),
  };
}

/** What is on after a switch was pressed. Of levels and kinds there is one at a time. */
export function toggled(chosen: Chosen, { group, value, isOn }: Filter): Chosen {
  const { provider = [] } = chosen;
  if (group === 'free') return { ...chosen, free: !isOn || undefined };
  if (group === 'provider')
    return { ...chosen, provider: isOn ? provider.filter((name) => name !== value) : [...provider, value] };
  return { ...chosen, [group]: isOn ? undefined : value };
}

export function isNarrowed({ level, free, kind, provider }: Chosen): boolean {
  return Boolean(level || free || kind || provider?.length);
}

/**
 * The switches that would leave some items, but not all, and those that are on. Never one of a group in which the page
 * has chosen itself.
 *
 * @param pool the items of a group's question: with all that is on in the other groups
 */
export function filtersFor(
  pool: (group: keyof Chosen) => readonly Item[],
  chosen: Chosen,
  page: FindOptions,
): Filter[] {
  return GROUPS.filter((group) => group === 'provider' || !page[group]).flatMap((group) => {
    const items = pool(group);
    const counts = new Map<string, number>();
    for (const item of items) {
      for (const value of valuesOf(item, group)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const isOn = (value: string): boolean => valuesChosen(chosen, group).includes(value);
    const useful = [...counts.keys()].filter((value) => isOn(value) || counts.get(value)! < items.length);
    const missing = valuesChosen(chosen, group).filter((value) => !counts.has(value));
    const values = ordered([...useful, ...missing], group, counts, isOn);
    return values.map((value) => ({ group, value, isOn: isOn(value) }));
  });
}

function valuesChosen(chosen: Chosen, group: keyof Chosen): readonly string[] {
  if (group === 'provider') return chosen.provider ?? [];
  return chosen[group] ? [group === 'free' ? 'free' : String(chosen[group])] : [];
}

function valuesOf({ level, free, kind, provider }: Item, group: keyof Chosen): readonly string[] {
  if (group === 'level') return level ? [level] : [];
  if (group === 'free') return free === 'yes' || free === 'audit' ? ['free'] : [];
  if (group === 'kind') return [kind];
  return provider ? [provider] : [];
}

function ordered(
  values: readonly string[],
  group: keyof Chosen,
  counts: ReadonlyMap<string, number>,
  isOn: (value: string) => boolean,
): string[] {
  if (group !== 'provider')
    return [...values].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
  const count = (name: string): number => (isOn(name) ? Infinity : (counts.get(name) ?? 0));
  return (
    [...values]
      .sort((one, other) =>
        count(other) > count(one) ? 1 : count(other) < count(one) ? -1 : compareTexts(one, other),
      )
      .slice(0, Math.max(MOST_PROVIDERS, values.filter(isOn).length))
      // By name, so that none of them moves when another comes or goes.
      .sort(compareTexts)
  );
}
