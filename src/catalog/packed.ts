import {
  columnParts,
  Dictionary,
  packNumberLists,
  packNumbers,
  packTextLists,
  packTexts,
  rowsOf,
  splitColumns,
  textsIn,
  unpackNumbers,
  unpackTexts,
} from '../text/columns.js';
import { mapInSteps } from '../text/map-in-steps.js';
import { finish, type Steps } from '../text/steps.js';
import { addressesOf, restoreSlug } from './address.js';
import { checkDigit, isIsbn13 } from './isbn.js';
import { FREE } from './free.js';
import { KINDS, LEVELS, type Item } from './item.js';

/*
 * Packed items, format 1, as columns (see text/columns.ts). A column holds one field of all items, so that like stands
 * beside like and gzip finds it:
 *
 *     sizes        numbers of items, templates and of the entries of each dictionary
 *     templates    four rows each: how URLs and ids of one site begin and end
 *     template     per item, 0: none, then the whole URL and id stand in `addresses`
 *     titles
 *     slugs        what the URL adds to the title: '' nothing, ~x ends in x, = the ISBN, .x is x
 *     addresses    URL and id of items without a template
 *     facets       kind + 2 x level + 8 x free + 32 if guessed, per item; popularity, per item
 *     hours, languages, providers, institutions    dictionary, then one number per item; 0: not given
 *     authors      lists
 *     isbns        without 978 and the check digit, or '' where not given
 *     skills, careers    dictionary of those that are not known (see KnownIds), then one list of numbers per item
 *     end          the word "end": a cut-off file lacks it
 *
 * Bytes an item of the bundled index after gzip -9, as `course-shelf build --stats` prints them: titles 15.2, slugs 6.5,
 * addresses 5.7, institutions 4.3, skills 4.0, authors 2.0, providers 1.1, hours 0.5, templates 0.6, facets 0.4, isbns 0.4,
 * popularity 0.3, careers 0.2, the rest 0.1; 41.2 together. Of 15,032 courses: 34.6, of which titles 13.4.
 *
 * Texts come once; what can be looked up or rebuilt (postings, word index) is made on load.
 */

const GUESSED = 32;
/** Ends every packed list of items. */
export const END = 'end';

/** Ids that stand elsewhere already, in an order that whoever unpacks knows too: items then refer to them by position. */
export interface KnownIds {
  readonly skills: readonly string[];
  readonly careers: readonly string[];
}
const NOTHING: KnownIds = { skills: [], careers: [] };
/** A cut can fall right behind the word "end" at the beginning of a title: then columns are missing. */
const COLUMN_COUNT = 23;

/** Packs items; `unpackItems` gives back equal ones in the same order. */
export function packItems(items: readonly Item[], known: KnownIds = NOTHING): string {
  return [...itemParts(items, known)].join('');
}

/** What `packItems` gives, in parts. */
export function itemParts(items: readonly Item[], known: KnownIds = NOTHING): Iterable<string> {
  return columnParts(Object.values(itemColumns(items, known)));
}

/** The columns by name, for an account of where the bytes go. */
export function packItemColumns(
  items: readonly Item[],
  known: KnownIds = NOTHING,
): { [column: string]: string } {
  const columns = Object.entries(itemColumns(items, known));
  return Object.fromEntries(columns.map(([name, pack]) => [name, pack()]));
}

/** What packs each column; one after the other, so that they need not be in memory together. */
function itemColumns(items: readonly Item[], known: KnownIds): { [column: string]: () => string } {
  const { templates, templateOf, slugs } = addressesOf(items);
  const loose = items.filter((_, at) => !templateOf[at]);
  const hours = optional(items.map((item) => item.hours?.toString()));
  const languages = optional(items.map((item) => item.language));
  const providers = optional(items.map((item) => item.provider));
  const institutions = optional(items.map((item) => item.institution));
  const skills = lists(
    items.map((item) => item.skills),
    known.skills,
  );
  const careers = lists(
    items.map((item) => item.careers ?? []),
    known.careers,
  );
  const dictionaries = [hours, languages, providers, institutions, skills, careers];
  return {
    sizes: () =>
      packNumbers([
        items.length,
        templates.length,
        loose.length,
        ...dictionaries.map(({ entries }) => entries.length),
      ]),
    templates: () =>
      packTexts(
        templates.flatMap(({ urlStart, urlEnd, idStart, idEnd }) => [urlStart, urlEnd, idStart, idEnd]),
      ),
    template: () => packNumbers(templateOf),
    titles: () => packTexts(items.map((item) => item.title)),
    slugs: () => packTexts(slugs),
    addresses: () => packTexts(loose.flatMap(({ url, id }) => [url, id])),
    facets: () => packNumbers(items.map(facetsOf)),
    popularity: () => packNumbers(items.map((item) => item.popularity ?? 0)),
    hourEntries: () => packTexts(hours.entries),
    hours: () => packNumbers(hours.numbers),
    languageEntries: () => packTexts(languages.entries),
    languages: () => packNumbers(languages.numbers),
    providerEntries: () => packTexts(providers.entries),
    providers: () => packNumbers(providers.numbers),
    institutionEntries: () => packTexts(institutions.entries),
    institutions: () => packNumbers(institutions.numbers),
    authors: () => packTextLists(items.map((item) => item.authors ?? [])),
    isbns: () => packTexts(items.map((item) => shortIsbn(item.isbn))),
    skillEntries: () => packTexts(skills.entries),
    skills: () => packNumberLists(skills.numbers),
    careerEntries: () => packTexts(careers.entries),
    careers: () => packNumberLists(careers.numbers),
    end: () => END,
  };
}

/** Undoes `packItems`, given the same known ids. Throws a RangeError if the text was cut off. */
export function unpackItems(packed: string, known: KnownIds = NOTHING): Item[] {
  return finish(unpackItemsInSteps(packed, known));
}

/** What `unpackItems` does. */
export function* unpackItemsInSteps(packed: string, known: KnownIds = NOTHING): Steps<Item[]> {
  const columns = splitColumns(packed);
  if (columns.length !== COLUMN_COUNT || columns.at(-1) !== END)
    throw new RangeError('This index is cut off: load or build it again.');
  let column = 0;
  const next = (): string => columns[column++]!;
  const [count = 0, templateCount = 0, looseCount = 0, ...sizes] = unpackNumbers(next());
  let dictionary = 0;
  const nextEntries = (): string[] => unpackTexts(next(), sizes[dictionary++] ?? 0);

  const templates = unpackTexts(next(), templateCount * 4);
  const templateOf = unpackNumbers(next());
  const titles = unpackTexts(next(), count);
  yield;
  const slugs = unpackTexts(next(), count - looseCount);
  const addresses = unpackTexts(next(), looseCount * 2);
  yield;
  const facets = unpackNumbers(next());
  const popularity = unpackNumbers(next());
  const [hourEntries, hours] = [nextEntries(), unpackNumbers(next())];
  const [languageEntries, languages] = [nextEntries(), unpackNumbers(next())];
  const [providerEntries, providers] = [nextEntries(), unpackNumbers(next())];
  const [institutionEntries, institutions] = [nextEntries(), unpackNumbers(next())];
  yield;
  const authors = rowsOf(next(), count);
  const isbns = unpackTexts(next(), count);
  const [skillEntries, skills] = [[...known.skills, ...nextEntries()], rowsOf(next(), count)];
  yield;
  const [careerEntries, careers] = [[...known.careers, ...nextEntries()], rowsOf(next(), count)];

  let slug = 0;
  let address = 0;
  return yield* mapInSteps(titles, (title, at): Item => {
    const facet = facets[at]!;
    const isbn = isbns[at] && longIsbn(isbns[at]);
    const item: { -readonly [field in keyof Item]: Item[field] } = {
      id: '',
      kind: KINDS[facet & 1]!,
      title,
      url: '',
      provider: entryOf(providerEntries, providers[at]!) ?? '',
      skills: unpackNumbers(skills[at]!).map((number) => skillEntries[number]!),
    };
    const institution = entryOf(institutionEntries, institutions[at]!);
    const language = entryOf(languageEntries, languages[at]!);
    const time = entryOf(hourEntries, hours[at]!);
    const level = (facet >> 1) & 3;
    const free = (facet >> 3) & 3;
    if (institution !== undefined) item.institution = institution;
    if (authors[at]) item.authors = textsIn(authors[at]);
    if (level) item.level = LEVELS[level - 1]!;
    if (time !== undefined) item.hours = Number(time);
    if (language !== undefined) item.language = language;
    if (free) item.free = FREE[free - 1]!;
    if (facet & GUESSED) item.guessed = true;
    if (careers[at]) item.careers = unpackNumbers(careers[at]).map((number) => careerEntries[number]!);
    if (popularity[at]) item.popularity = popularity[at];
    if (isbn) item.isbn = isbn;
    if (templateOf[at]) {
      const row = (templateOf[at] - 1) * 4;
      const name = restoreSlug(slugs[slug++]!, item);
      item.url = templates[row]! + name + templates[row + 1]!;
      item.id = templates[row + 2]! + name + templates[row + 3]!;
    } else {
      item.url = addresses[address++]!;
      item.id = addresses[address++]!;
    }
    return item;
  });
}

/** A dictionary and one number per value, 0 where there is none. */
function optional(values: readonly (string | undefined)[]): {
  entries: readonly string[];
  numbers: number[];
} {
  const dictionary = new Dictionary(values.filter((value) => value !== undefined));
  return {
    entries: dictionary.entries,
    numbers: values.map((value) => (value === undefined ? 0 : dictionary.number(value) + 1)),
  };
}

function entryOf(entries: readonly string[], number: number): string | undefined {
  return number ? entries[number - 1] : undefined;
}

/** A dictionary of what is not known elsewhere, and numbers that count the known first. */
function lists(
  values: readonly (readonly string[])[],
  known: readonly string[],
): { entries: readonly string[]; numbers: number[][] } {
  const knownAt = new Map(known.map((id, at) => [id, at]));
  const dictionary = new Dictionary(values.flat().filter((id) => !knownAt.has(id)));
  const number = (id: string): number => knownAt.get(id) ?? known.length + dictionary.number(id);
  return { entries: dictionary.entries, numbers: values.map((list) => list.map(number)) };
}

function facetsOf({ kind, level, free, guessed }: Item): number {
  return (
    KINDS.indexOf(kind) +
    2 * (level ? LEVELS.indexOf(level) + 1 : 0) +
    8 * (free ? FREE.indexOf(free) + 1 : 0) +
    (guessed ? GUESSED : 0)
  );
}

/** Nearly every ISBN begins with 978 and its last digit follows from the others; what is no such ISBN stands after an "=". */
function shortIsbn(isbn = ''): string {
  if (!isbn) return '';
  return isbn.startsWith('978') && isIsbn13(isbn) ? isbn.slice(3, 12) : '=' + isbn;
}

function longIsbn(short: string): string {
  return short.startsWith('=') ? short.slice(1) : `978${short}${checkDigit('978' + short)}`;
}
