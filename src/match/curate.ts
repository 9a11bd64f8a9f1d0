import type { Item } from '../catalog/item.js';
import { singular } from '../text/key.js';
import { words } from '../text/tokens.js';
import type { Ranked } from './rank.js';
import { LIMIT } from './types.js';

/**
 * How far beyond a shelf's end variety may reach, in lengths of the shelf: it must not dig up what hardly fits. A shorter
 * shelf than usual is the beginning of the usual one.
 */
const WINDOW = 4;
/** A further item of the same institution, or of the same provider, counts a little less. */
const SAME_INSTITUTION = 0.93;
const SAME_PROVIDER = 0.98;
/** More of one institution would look like its own shelf. */
const MOST_OF_ONE_INSTITUTION = 3;
/** What an item gains if all it teaches of the aim is new to the shelf. */
const NEW_SKILLS = 0.2;
/** Titles of one institution that share this much of their words are editions of one course. */
const SAME_TITLE = 0.9;

/** How many of the best items a shelf of some length is picked from. */
export function poolSize(limit: number): number {
  return Math.max(limit, LIMIT) * WINDOW;
}

/**
 * Picks a first screen: institutions are mixed; editions of the same course appear once; for a career it is a set, in
 * which the next item need not teach what one already does, and providers are mixed too. Greedy, and deterministic as its
 * input is.
 *
 * @param ranked best first
 * @param askedSkills ids of the skills that the set should cover; empty when the best of one kind are wanted
 */
export function curate(
  ranked: readonly Ranked[],
  items: readonly Item[],
  askedSkills: ReadonlySet<string>,
  limit: number,
): Ranked[] {
  const pool = ranked.slice(0, poolSize(limit));
  const chosen: Ranked[] = [];
  const covered = new Set<string>();
  const institutions = new Map<string, number>();
  const providers = new Map<string, number>();
  const titles: { from: string; words: ReadonlySet<string> }[] = [];

  while (chosen.length < limit && pool.length) {
    let best = -1;
    let bestWorth = -1;
    pool.forEach(({ at, score }, position) => {
      const worth = score * freshness(items[at]!);
      if (worth > bestWorth) [best, bestWorth] = [position, worth];
    });
    const [next] = pool.splice(best, 1);
    const item = items[next!.at]!;
    const title = titleWords(item);
    const from = item.institution ?? item.authors?.[0] ?? item.provider;
    if (titles.some((other) => other.from === from && overlap(other.words, title) >= SAME_TITLE)) continue;
    chosen.push(next!);
    titles.push({ from, words: title });
    for (const skill of item.skills) covered.add(skill);
    count(institutions, institutionOf(item));
    count(providers, item.provider);
  }
  return chosen;

  function freshness(item: Item): number {
    const fromInstitution = institutions.get(institutionOf(item)) ?? 0;
    if (fromInstitution >= MOST_OF_ONE_INSTITUTION) return 0;
    const variety = SAME_INSTITUTION ** fromInstitution;
    if (!askedSkills.size) return variety;
    const asked = item.skills.filter((skill) => askedSkills.has(skill));
    const fresh = asked.filter((skill) => !covered.has(skill)).length / Math.max(1, asked.length);
    const mixed = SAME_PROVIDER ** (providers.get(item.provider) ?? 0);
    return variety * mixed * (1 - NEW_SKILLS + NEW_SKILLS * fresh);
  }
}

function institutionOf(item: Item): string {
  return item.institution ?? item.authors?.[0] ?? item.id;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function titleWords(item: Item): ReadonlySet<string> {
  return new Set(words(item.title).map(singular));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (one.size + other.size - shared);
}
