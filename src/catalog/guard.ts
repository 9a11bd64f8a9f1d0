import { isbn13Of } from './isbn.js';
import { FREE } from './free.js';
import { KINDS, LEVELS, type Free, type Item, type ItemKind, type Level } from './item.js';

/** Why a value is no item. */
export interface ItemProblem {
  /** Position in the list, from 0. */
  readonly index: number;
  /** The field at fault; empty when the value is no object at all. */
  readonly field: string;
  /** Names the row, the field, what stands there and what is accepted. */
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;
/** Answers a cleaned value, `undefined` for "not given", or the accepted form as a `Wrong`. */
type Reader<T> = (value: unknown) => T | undefined | Wrong;

class Wrong {
  constructor(readonly accepted: string) {}
}

const TEXT_FIELDS = ['provider', 'institution', 'language'] as const;

/**
 * Takes an unknown value for an item, or says what is wrong with it. `title` is required; what is left out is filled in
 * where it follows from the rest (`id` from the URL, `provider` from its host). Unknown fields are ignored.
 * Hand-written, as it travels with the element: a schema library would weigh more than the element itself.
 */
export function readItem(value: unknown, index: number): Item | ItemProblem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { index, field: '', message: `item ${index}: expected an object, found ${describe(value)}` };
  }
  const fields = value as Fields;
  let problem: ItemProblem | undefined;
  const read = <T>(field: string, reader: Reader<T>): T | undefined => {
    const given = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const found = given === undefined || given === null || given === '' ? undefined : reader(given);
    if (!(found instanceof Wrong)) return found;
    problem ??= {
      index,
      field,
      message: `item ${index}: ${field} is ${describe(given)}, accepted is ${found.accepted}`,
    };
    return undefined;
  };

  const title = read('title', text)?.trim();
  if (!title)
    problem ??= { index, field: 'title', message: `item ${index}: title is missing, accepted is a text` };
  const url = read('url', text)?.trim() ?? '';
  const item: { -readonly [field in keyof Item]: Item[field] } = {
    id: read('id', identifier) ?? (url || (title ?? '')),
    kind: read('kind', oneOf<ItemKind>(KINDS)) ?? 'course',
    title: title ?? '',
    url,
    provider: hostOf(url),
    skills: read('skills', texts) ?? [],
  };
  for (const field of TEXT_FIELDS) {
    const found = read(field, text)?.trim();
    if (found) item[field] = found;
  }
  const authors = read('authors', texts);
  if (authors?.length) item.authors = authors;
  const careers = read('careers', texts);
  if (careers?.length) item.careers = careers;
  const level = read('level', oneOf<Level>(LEVELS));
  if (level) item.level = level;
  const hours = read('hours', positive);
  if (hours) item.hours = hours;
  const free = read('free', freedom);
  if (free) item.free = free;
  const popularity = read('popularity', step);
  if (popularity) item.popularity = popularity;
  const isbn = read('isbn', isbn13);
  if (isbn) item.isbn = isbn;
  return problem ?? item;
}

/** Whether `readItem` found a problem. */
export function isProblem(result: Item | ItemProblem): result is ItemProblem {
  return 'message' in result;
}

const text: Reader<string> = (value) => (typeof value === 'string' ? value : new Wrong('a text'));
const identifier: Reader<string> = (value) => (typeof value === 'number' ? String(value) : text(value));
const positive: Reader<number> = (value) =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value)
    ? value
    : new Wrong('a number of hours from 0 up');
const step: Reader<number> = (value) =>
  value === 0 || value === 1 || value === 2 || value === 3 ? value : new Wrong('0, 1, 2 or 3');
const freedom: Reader<Free> = (value) =>
  value === true ? 'yes' : value === false ? 'no' : oneOf<Free>(FREE, ', true or false')(value);
const isbn13: Reader<string> = (value) => {
  const digits = typeof value === 'string' ? value.replaceAll('-', '') : '';
  return isbn13Of(digits) ?? new Wrong('an ISBN-13 with a right check digit');
};
const texts: Reader<string[]> = (value) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string')
    ? value
    : new Wrong('a list of texts');

function oneOf<T extends string>(accepted: readonly T[], more = ''): Reader<T> {
  return (value) => {
    const found =
      typeof value === 'string' ? accepted.find((word) => word === value.trim().toLowerCase()) : undefined;
    return found ?? new Wrong(accepted.join(', ') + more);
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function describe(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 40 ? value.slice(0, 40) + '...' : value);
  if (value === null || typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
