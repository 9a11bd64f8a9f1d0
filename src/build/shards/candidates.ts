import type { Meaning } from '../../knowledge/lexicon.js';
import type { ItemIndex } from '../../match/item-index.js';
import type { Subject } from '../../match/said.js';
import {
  entityNumber,
  entityTerm,
  languageKey,
  moreKey,
  pairKey,
  providerKey,
  wordTerm,
} from '../../match/shards/files.js';
import { words as wordsOf } from '../../text/tokens.js';
import { chooseFirst, chooseLanguages, chooseMore, chooseProviders, POOL } from './choose.js';
import { bestAmong, carriersOf, orderOf, type Order } from './ranking.js';

/** What some query term may show. */
export interface Candidates {
  readonly term: string;
  readonly subject: Subject;
  /** Positions of items. */
  readonly list: readonly number[];
  /** Those whose titles hold one of its names. */
  readonly called: readonly number[];
  /** Whether there are more; then `extras` has some of them. */
  readonly isBig: boolean;
  /** The best, in order: what fills up a list for two things that have little in common. */
  readonly best: readonly number[];
}

/** Lists by key; see `files.ts`. */
export type Extras = Map<string, readonly number[]>;

/** A list that is no longer than this holds all that there is. */
export const COMPLETE = 150;

/** Of the titles that hold another name of something; more have nothing special about them. */
const MOST_HOLDERS = 1_000;

/** The items for a career or skill; what does not fit its list goes into `extras`. */
export function entityCandidates(
  { type, at }: Pick<Meaning, 'type' | 'at'>,
  index: ItemIndex,
  titleWords: readonly string[],
  extras: Extras,
): Candidates {
  const { graph, titles } = index;
  const { careers } = graph.knowledge;
  const entity = type === 'career' ? graph.career(at) : graph.skill(at);
  const meanings: Meaning[] = [{ type, at, certainty: 1 }];
  const usual = wordsOf(entity.label);
  const aliases = [
    ...(entity.aliases ?? []),
    ...('names' in entity ? Object.values(entity.names ?? {}).flat() : []),
  ];
  const forms = aliases.map((alias) => wordsOf(alias)).filter((form) => form.length);
  const subject = { meanings, forms: [usual] };
  const term = entityTerm(entityNumber(type, at, careers.length));
  const order = orderOf([subject], index);
  const called = new Set([usual, ...forms].flatMap((form) => holdersOfAll(form, index)));
  const all = new Set([...order.english, ...order.others].map((one) => one.at));
  const reached = new Set([...all, ...called]);
  if (reached.size <= COMPLETE) {
    const list = [...reached];
    return { term, subject, list, called: [...called], isBig: false, best: bestOf(order) };
  }
  const list = chooseFirst(order, index.items);
  for (const form of forms) {
    // Whoever types another name is shown titles with that name first.
    const holders = holdersOfAll(form, index);
    if (form.every((word) => usual.includes(word))) continue;
    const named = [{ meanings, forms: [form, usual] }];
    for (const one of bestAmong(holders.slice(0, MOST_HOLDERS), named, index, POOL)) list.add(one);
  }
  addExtras(term, order, list, index, extras);
  const { knowledge } = graph;
  const partners: [string, ReadonlySet<number>][] = titleWords.map((word) => [
    wordTerm(word),
    new Set(titles.holders(word)),
  ]);
  if (type === 'career')
    for (const { skill } of graph.skillsOf(at)) {
      const number = entityNumber('skill', skill, knowledge.careers.length);
      partners.push([entityTerm(number), new Set(carriersOf(skill, index))]);
    }
  for (const [partner, holders] of partners) {
    const best = order.english.filter((one) => holders.has(one.at)).slice(0, POOL);
    if (best.some((one) => !list.has(one.at)))
      extras.set(
        pairKey(term, partner),
        best.map((one) => one.at),
      );
  }
  return { term, subject, list: [...list], called: [...called], isBig: true, best: bestOf(order) };
}

/** The items for a word of titles; what does not fit its list goes into `extras`. */
export function wordCandidates(word: string, index: ItemIndex, extras: Extras): Candidates {
  const subject = { meanings: [], forms: [[word]] };
  const term = wordTerm(word);
  const reached = reachedBy(word, index);
  if (reached.size <= COMPLETE)
    return { term, subject, list: [...reached], called: [], isBig: false, best: [] };
  const order = orderOf([subject], index);
  const list = chooseFirst(order, index.items);
  addExtras(term, order, list, index, extras);
  return { term, subject, list: [...list], called: [], isBig: true, best: bestOf(order) };
}

/** Items that a word can find: in titles, as the work of somebody, in names of skills and of who offers them. */
function reachedBy(word: string, index: ItemIndex): Set<number> {
  const { titles, labels, intent } = index;
  const reached = new Set([...titles.holders(word), ...index.offeredBy(word)]);
  for (const work of intent.meaningOf(word)?.work ?? [])
    for (const at of titles.holders(work)) reached.add(at);
  for (const skill of labels.holders(word)) for (const at of carriersOf(skill, index)) reached.add(at);
  return reached;
}

function addExtras(
  term: string,
  order: Order,
  list: ReadonlySet<number>,
  index: ItemIndex,
  extras: Extras,
): void {
  const add = (key: string, positions: readonly number[]): void => {
    if (positions.some((at) => !list.has(at))) extras.set(key, positions);
  };
  add(moreKey(term), [...chooseMore(order, index.items)]);
  for (const [provider, best] of chooseProviders(order, index.items, index.providers))
    add(providerKey(term, provider), best);
  for (const [language, best] of chooseLanguages(order, index.items)) add(languageKey(term, language), best);
}

function bestOf({ english }: Order): number[] {
  return english.slice(0, POOL).map(({ at }) => at);
}

/** Positions of the items whose titles hold all of some words. */
function holdersOfAll(words: readonly string[], { titles }: ItemIndex): number[] {
  const lists = words.map((word) => titles.holders(word)).sort((one, other) => one.length - other.length);
  const [shortest = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return shortest.filter((at) => sets.every((set) => set.has(at)));
}
