import { END } from '../../catalog/packed.js';
import type { Meaning } from '../../knowledge/lexicon.js';
import { packKnowledge, unpackKnowledge } from '../../knowledge/packed.js';
import type { Career, IntentWord, Knowledge } from '../../knowledge/types.js';
import {
  joinColumns,
  packNumberLists,
  packNumbers,
  packSortedTexts,
  packTexts,
  splitColumns,
  unpackNumberLists,
  unpackNumbers,
  unpackSortedTexts,
  unpackTexts,
} from '../../text/columns.js';
import { keyOf } from '../../text/key.js';
import { partsOf } from './packed-shard.js';

/*
 * The files of a folder of shards that hold no items: `names`, `all`, `foreign` and `ends`, as texts with a first line, then
 * parts of columns, then the word "end".
 */

const NAMES_LINE = 'course-shelf names 1\n';
const ALL_LINE = 'course-shelf all 1\n';
const FOREIGN_LINE = 'course-shelf foreign 1\n';
const ENDS_LINE = 'course-shelf ends 1\n';

/** Keys of names and what they stand for. */
export type Names = ReadonlyMap<string, readonly Meaning[]>;

/** A column of keys and a list of numbers for each: twice the position, one more for a career. */
export function packNames(names: Names): string {
  const keys = [...names.keys()];
  const meanings = [...names.values()].map((all) =>
    all.map(({ type, at }) => 2 * at + Number(type === 'career')),
  );
  const columns = [packNumbers([keys.length]), packSortedTexts(keys), packNumberLists(meanings)];
  return `${NAMES_LINE}${joinColumns(columns)}\f${END}`;
}

/** Undoes `packNames`. Throws a RangeError if the text was cut off or holds no names. */
export function unpackNames(packed: string): Names {
  const [sizes, keys, meanings] = splitColumns(partsOf(packed, NAMES_LINE, 2)[0]!);
  const [length = 0] = unpackNumbers(sizes!);
  const numbers = unpackNumberLists(meanings!, length);
  return new Map(
    unpackSortedTexts(keys!, length).map((key, at) => [
      key,
      numbers[at]!.map((number) => ({
        type: number % 2 ? 'career' : 'skill',
        at: number >> 1,
        certainty: 1,
      })),
    ]),
  );
}

/** What a query needs that is more than names of careers and skills. */
export interface All {
  readonly knowledge: Knowledge;
  /** Words of titles that look like a misspelt name, and are none; but for the frequent ones and those of intent. */
  readonly noTypos: readonly string[];
  /** Names of providers. */
  readonly providers: readonly string[];
  /** Words that more titles hold than their list has items, and how many. */
  readonly frequent: readonly (readonly [word: string, titles: number])[];
  /** The first word of each shard of words. */
  readonly words: readonly string[];
  /** The first word of each shard of ends, spelt backwards. */
  readonly ends: readonly string[];
}

export function packAll({ knowledge, noTypos, providers, frequent, words, ends }: All): string {
  const lists = [noTypos, providers, frequent.map(([word]) => word), words, ends];
  const columns = [
    packNumbers(lists.map(({ length }) => length)),
    ...lists.map(packSortedTexts),
    packNumbers(frequent.map(([, titles]) => titles)),
  ];
  return `${ALL_LINE}${packKnowledge(withNames(knowledge, shortName))}\f${joinColumns(columns)}\f${END}`;
}

/** Undoes `packAll`, given the words of intent. Throws a RangeError if the text was cut off or is something else. */
export function unpackAll(packed: string, intent: readonly IntentWord[]): All {
  const [knowledge, lists] = partsOf(packed, ALL_LINE, 3);
  const columns = splitColumns(lists!);
  const lengths = unpackNumbers(columns[0]!);
  const [noTypos, providers, frequent, words, ends] = lengths.map((length, at) =>
    unpackSortedTexts(columns[at + 1]!, length),
  );
  const counts = unpackNumbers(columns[lengths.length + 1]!);
  return {
    knowledge: { ...withNames(unpackKnowledge(knowledge!), wholeName), intent },
    noTypos: noTypos!,
    providers: providers!,
    frequent: frequent!.map((word, at) => [word, counts[at]!]),
    words: words!,
    ends: ends!,
  };
}

/** Stands for the key of a skill's label in its other names: a third of them hold it. */
const LABEL = '\u0001';
const SHORTEST_KEY = 3;

function shortName(name: string, key: string): string {
  return key.length < SHORTEST_KEY ? name : name.replace(key, LABEL);
}

function wholeName(name: string, key: string): string {
  return name.replace(LABEL, () => key);
}

/** @param change takes another name of a skill and the key of its label */
function withNames(knowledge: Knowledge, change: (name: string, key: string) => string): Knowledge {
  const skills = knowledge.skills.map((skill) => {
    const { label, aliases, common } = skill;
    const key = keyOf(label);
    // Everyday words among the names are told by where they stand.
    return aliases && !common ? { ...skill, aliases: aliases.map((name) => change(name, key)) } : skill;
  });
  return { ...knowledge, skills };
}

/** What careers are called in other languages, and which others are near to them, by position. */
export function packForeign(careers: readonly Career[]): string {
  const others = careers.map(({ names, related }) => ({ names, related }));
  return `${FOREIGN_LINE}${packTexts([JSON.stringify(others)])}\f${END}`;
}

/** Undoes `packForeign`. Throws a RangeError if the text was cut off or is something else. */
export function unpackForeign(packed: string): Pick<Career, 'names' | 'related'>[] {
  const [others] = partsOf(packed, FOREIGN_LINE, 2);
  return JSON.parse(unpackTexts(others!, 1)[0]!) as Pick<Career, 'names' | 'related'>[];
}

export function packEnds(words: readonly string[]): string {
  return `${ENDS_LINE}${joinColumns([packNumbers([words.length]), packTexts(words)])}\f${END}`;
}

/** Undoes `packEnds`. Throws a RangeError if the text was cut off or is something else. */
export function unpackEnds(packed: string): string[] {
  const [sizes, words] = splitColumns(partsOf(packed, ENDS_LINE, 2)[0]!);
  const [length = 0] = unpackNumbers(sizes!);
  return unpackTexts(words!, length);
}

/** A word from its end to its beginning, by characters. */
export function backwards(word: string): string {
  return [...word].reverse().join('');
}
