import type { ItemIndex } from '../../match/item-index.js';
import { entityTerm, pairKey } from '../../match/shards/files.js';
import { POOL } from './choose.js';
import type { Candidates, Extras } from './candidates.js';
import { bestAmong, carriersOf } from './ranking.js';

/** Skills with so many common items are asked for together: one list has all that it takes. */
const OFTEN = 12;
/** Items about a part of a skill are about the skill, those about its neighbours are not. */
const CLOSE = 0.5;
/** More items for one pair are not ranked: that would take most of the time of a build. */
const MOST_COMPARED = 500;

/**
 * Adds lists for two things at once where neither's own list has all that fits both: two skills, a skill and a word, two
 * words. The best for both may be far down in the order of each.
 *
 * @param skills by position of the skill
 * @param words that more titles hold than their list has items, by the word
 */
export function addPairs(
  skills: readonly Candidates[],
  words: ReadonlyMap<string, Candidates>,
  index: ItemIndex,
  firstSkill: number,
  extras: Extras,
): void {
  const holders = new Map<string, number[]>();
  const members: [string, Candidates][][] = index.items.map(() => []);
  const note = (key: string, candidates: Candidates, positions: Iterable<number>): void => {
    for (const at of positions) members[at]!.push([key, candidates]);
  };
  skills.forEach((own, skill) => {
    const positions = new Set([...carriersOf(skill, index), ...own.called]);
    if (positions.size > POOL) note(entityTerm(firstSkill + skill), own, positions);
  });
  for (const [word, own] of words) note(own.term, own, index.titles.holders(word));
  const partners = new Map<string, [Candidates, Candidates]>();
  members.forEach((all, at) => {
    all.forEach(([key, one], nth) => {
      for (const [otherKey, other] of all.slice(nth + 1)) {
        if (key === otherKey || !((isSkill(one) && isSkill(other)) || (one.isBig && other.isBig))) continue;
        const pair = pairKey(key, otherKey);
        const known = holders.get(pair);
        if (known) known.push(at);
        else {
          holders.set(pair, [at]);
          partners.set(pair, [one, other]);
        }
      }
    });
  });
  const reaches = new Map<string, Uint32Array>();
  const reachOf = (candidates: Candidates): Uint32Array => {
    let reach = reaches.get(candidates.term);
    if (!reach) reaches.set(candidates.term, (reach = findReach(candidates, index)));
    return reach;
  };
  for (const [pair, common] of holders) {
    const [one, other] = partners.get(pair)!;
    const isAsked = isSkill(one) && isSkill(other) && common.length >= OFTEN;
    const both = commonOf(reachOf(one), reachOf(other));
    // What fills up a list with few that fit both may be anywhere among the best for either.
    const among = [...new Set([...common, ...(isAsked ? [...one.best, ...other.best] : []), ...both])];
    const subjects = [one.subject, other.subject];
    const best =
      among.length > POOL ? bestAmong(among.slice(0, MOST_COMPARED), subjects, index, POOL) : among;
    if (isAsked || !isCovered(best, one, other)) extras.set(pair, best);
  }
}

/** One bit for each item that is about something: that serves a skill well, or whose title holds a word. */
function findReach({ subject, called }: Candidates, index: ItemIndex): Uint32Array {
  const bits = new Uint32Array(Math.ceil(index.items.length / 32));
  const add = (positions: readonly number[]): void => {
    for (const at of positions) bits[at >> 5]! |= 1 << (at & 31);
  };
  for (const { at } of subject.meanings) {
    add(called);
    add(carriersOf(at, index));
    for (const { skill, closeness } of index.graph.relativesOf(at))
      if (closeness >= CLOSE) add(carriersOf(skill, index));
  }
  if (!subject.meanings.length) add(index.titles.holders(subject.forms[0]![0]!));
  return bits;
}

function commonOf(one: Uint32Array, other: Uint32Array): number[] {
  const positions: number[] = [];
  for (let group = 0; group < one.length; group++) {
    for (let bits = one[group]! & other[group]!; bits; bits &= bits - 1)
      positions.push(group * 32 + 31 - Math.clz32(bits & -bits));
  }
  return positions;
}

function isSkill({ subject }: Candidates): boolean {
  return subject.meanings.length > 0;
}

function isCovered(positions: readonly number[], one: Candidates, other: Candidates): boolean {
  return positions.every((at) => one.list.includes(at) || other.list.includes(at));
}
