import { KINDS, LEVELS } from '../../src/catalog/item.js';
import { DISCLOSURES, LAYOUTS, THEMES, WHEN_EMPTY } from '../../src/element/options.js';
import { ANALYTICS } from '../../src/element/reporting.js';
import * as read from './readers.js';

export const PRESETS = ['quiet', 'bold', 'paper'] as const;
/** Languages of the shelf's own texts, and those that its courses are in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh', 'ar'] as const;

/** The attributes that can be chosen, in the order in which they are written, and how a text becomes each. */
const ATTRIBUTES = {
  for: read.words,
  limit: read.wholeNumber(1, 500, 6),
  kind: read.word(KINDS),
  level: read.word(LEVELS),
  language: read.word(LANGUAGES),
  free: read.flag,
  src: read.address,
  layout: read.word(LAYOUTS, 'grid'),
  theme: read.word(THEMES, 'auto'),
  lang: read.word(LANGUAGES),
  heading: read.ownText,
  'heading-level': read.wholeNumber(1, 6, 2),
  searchable: read.flag,
  browse: read.flag,
  empty: read.word(WHEN_EMPTY, 'message'),
  links: read.links,
  ref: read.ref,
  disclosure: read.word(DISCLOSURES, 'auto'),
  analytics: read.word(ANALYTICS),
} satisfies { readonly [name: string]: read.Reader };

/** What is chosen beside attributes. */
const SURROUNDINGS = {
  preset: read.word(PRESETS),
  accent: read.colour,
  folder: read.folder,
} satisfies { readonly [name: string]: read.Reader };

const READERS: { readonly [name: string]: read.Reader } = { ...ATTRIBUTES, ...SURROUNDINGS };

export type AttributeName = keyof typeof ATTRIBUTES;
export type ChoiceName = AttributeName | keyof typeof SURROUNDINGS;

/**
 * All that was chosen, by name; what counts anyway is absent. Attributes without a value are ''. Made by `readChoice`
 * alone, so each value is one that the shelf takes, and one line of text.
 */
export type Choice = { readonly [name in ChoiceName]?: string };

const names = Object.keys(READERS) as ChoiceName[];

/** Reads a choice from texts by name, as forms and links bring them. Never throws; what is no use is left out. */
export function readChoice(given: URLSearchParams): Choice {
  const found = names.flatMap((name) => {
    const text = given.get(name);
    const { value } = text === null ? {} : READERS[name]!(text);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

/** What is wrong with texts, by name, in words for who typed them. */
export function problemsOf(given: URLSearchParams): { readonly [name in ChoiceName]?: string } {
  const found = names.flatMap((name) => {
    const { problem } = READERS[name]!(given.get(name) ?? '');
    return problem === undefined ? [] : [[name, problem] as const];
  });
  return Object.fromEntries(found);
}

/** The fragment of a link that brings a choice back, without "#". */
export function writeLink(choice: Choice): string {
  return new URLSearchParams(
    names.flatMap((name) => (choice[name] === undefined ? [] : [[name, choice[name]]])),
  ).toString();
}

/**
 * Reads a link's query and fragment. Links come from anywhere: the folder, from which snippets load scripts, may be one of
 * the site itself only.
 */
export function readLink(address: { readonly search: string; readonly hash: string }): Choice {
  const given = new URLSearchParams(address.hash.length > 1 ? address.hash.slice(1) : address.search);
  const { folder, ...rest } = readChoice(given);
  return folder?.startsWith('/') ? { ...rest, folder } : rest;
}

/** The attributes of the shelf, with their values, in order; '' for those that have none. */
export function attributesOf(choice: Choice): [name: string, value: string][] {
  const chosen = (Object.keys(ATTRIBUTES) as AttributeName[]).flatMap((name): [string, string][] => {
    const value = choice[name];
    return value === undefined ? [] : [[name, value]];
  });
  if (choice.for === undefined) chosen.unshift(['for', 'page']);
  if (choice.lang === 'ar') chosen.push(['dir', 'rtl']);
  return chosen;
}

/** Whether the shelf shows nothing but what the page around it is about. */
export const goesByPage = (choice: Choice): boolean =>
  choice.for === undefined && choice.searchable === undefined && choice.browse === undefined;

/** Whether an attribute has no value: it is on where it stands. */
export const isFlag = (name: string): boolean => READERS[name] === read.flag;
