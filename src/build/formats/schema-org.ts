import { isbn13Of } from '../../catalog/isbn.js';
import type { Free } from '../../catalog/item.js';
import { completeUrl } from '../../catalog/rows/addresses.js';
import { readHours, rounded } from '../../catalog/rows/durations.js';
import { isFields, type Fields } from '../../catalog/rows/found.js';
import type { Export } from './format.js';
import { plainText } from './plain-text.js';
import { freeOfPrice } from '../../catalog/rows/prices.js';
import {
  knownLevel,
  listOf,
  numberOf,
  readIsbn,
  readLanguage,
  readList,
  textOf,
  textsOf,
} from '../../catalog/rows/values.js';

const KINDS: ReadonlyMap<string, 'course' | 'book'> = new Map([
  ['Course', 'course'],
  ['Book', 'book'],
  ['Audiobook', 'book'],
]);
/** Where nodes hold others that may be courses. */
const INSIDE = ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart'];
/** Deeper nesting than any page has. */
const DEEPEST = 20;
const OFFERS: readonly Free[] = ['yes', 'audit', 'no'];

/** Linked data in the words of schema.org: `Course`, `Book`, and the lists, pages and graphs that hold them. */
export const schemaOrg: Export = {
  recognizes: (fields) => '@graph' in fields || typesOf(fields).length > 0,
  items: (fields, { pageUrl, site }) => {
    const named = new Map<string, Fields>();
    collectNamed(fields, named, 0);
    return [...nodesIn(fields, named, 0)].map((node) => itemOf(node, pageUrl, site));
  },
};

function typesOf(node: Fields): string[] {
  return textsOf(node['@type']).map((type) => type.replace(/^.*[/#:]/, ''));
}

/** Nodes of a graph refer to each other by `@id`. */
function collectNamed(value: unknown, named: Map<string, Fields>, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const entry of value) collectNamed(entry, named, depth + 1);
  if (!isFields(value)) return;
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1) named.set(id, value);
  for (const entry of Object.values(value)) collectNamed(entry, named, depth + 1);
}

function* nodesIn(value: unknown, named: ReadonlyMap<string, Fields>, depth: number): Generator<Fields> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const entry of value) yield* nodesIn(entry, named, depth + 1);
  if (!isFields(value)) return;
  const types = typesOf(value);
  if (types.includes('BreadcrumbList')) return;
  if (types.some((type) => KINDS.has(type))) yield resolved(value, named);
  else if (types.includes('ListItem') && !isFields(value.item)) yield listed(value);
  else for (const field of INSIDE) yield* nodesIn(value[field], named, depth + 1);
}

/** An entry that only names and links a page is taken for a course. */
function listed(entry: Fields): Fields {
  return { '@type': 'Course', name: entry.name, url: entry.url ?? entry.item };
}

/** The node with the nodes that it refers to in their places. */
function resolved(node: Fields, named: ReadonlyMap<string, Fields>): Fields {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    const id = isFields(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return typeof id === 'string' ? (named.get(id) ?? value) : value;
  };
  return Object.fromEntries(Object.entries(node).map(([field, value]) => [field, follow(value)]));
}

function itemOf(node: Fields, pageUrl: string | undefined, site: string | undefined): Fields {
  const kind = typesOf(node).flatMap((type) => KINDS.get(type) ?? [])[0];
  const runs = listOf(node.hasCourseInstance).filter(isFields);
  const provider = nameOf(node.provider) ?? nameOf(listOf(node.offers).filter(isFields)[0]?.seller);
  const publisher = nameOf(node.publisher);
  return {
    kind,
    title: nameOf(node.name ?? node.headline),
    url: urlOf(node, pageUrl ?? site) ?? pageUrl,
    provider: provider ?? (kind === 'course' ? publisher : undefined),
    institution: kind === 'book' || provider ? publisher : undefined,
    authors: [node.author, node.creator, ...runs.map(({ instructor }) => instructor)]
      .flatMap(textsOf)
      .map(plainText)
      .filter((name, at, names) => names.indexOf(name) === at),
    level: knownLevel(node.educationalLevel),
    hours: hoursOf(node, runs),
    language: languageOf(node, runs),
    free: freeOf(node),
    isbn: isbnOf(node),
    skills: [
      ...textsOf(node.teaches),
      ...textsOf(node.about),
      ...textsOf(node.keywords).flatMap(readList),
    ].map(plainText),
    learners: numberOf(node.totalHistoricalEnrollment),
    ratings_count: ratingsOf(node),
  };
}

function nameOf(value: unknown): string | undefined {
  const name = textOf(value);
  return name === undefined ? undefined : plainText(name);
}

/** The address that the node gives; where it is relative, the page's or the site's completes it. */
function urlOf(node: Fields, base: string | undefined): string | undefined {
  for (const value of [node.url, node.mainEntityOfPage, node['@id']]) {
    const given = textOf(isFields(value) ? value['@id'] : value);
    const url = given === undefined || given.startsWith('#') ? undefined : completeUrl(given, base);
    if (url !== undefined) return url.replace(/#.*$/, '');
  }
  return undefined;
}

function hoursOf(node: Fields, runs: readonly Fields[]): number | undefined {
  const told = [node.timeRequired, ...runs.flatMap((run) => [run.courseWorkload, run.duration])];
  for (const value of told) {
    const hours = readHours(textOf(value) ?? '');
    if (hours) return hours;
  }
  for (const schedule of runs.flatMap((run) => listOf(run.courseSchedule)).filter(isFields)) {
    const hours = readHours(textOf(schedule.duration) ?? '');
    if (hours) return rounded(hours * (numberOf(schedule.repeatCount) ?? 1));
  }
  return undefined;
}

function languageOf(node: Fields, runs: readonly Fields[]): string | undefined {
  for (const value of [node.inLanguage, node.availableLanguage, ...runs.map((run) => run.inLanguage)]) {
    const [first] = listOf(value);
    const code = isFields(first) ? textOf(first.alternateName) : undefined;
    const language = readLanguage(code ?? textOf(first) ?? '') ?? readLanguage(textOf(first) ?? '');
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The best of all offers counts: a course that is free to audit also sells its certificate. */
function freeOf(node: Fields): Free | undefined {
  if (node.isAccessibleForFree === true || node.isAccessibleForFree === 'true') return 'yes';
  const offers = listOf(node.offers).filter(isFields);
  const found = new Set(
    offers.map(({ category, price }) => {
      const told = textOf(category) === undefined ? undefined : freeOfPrice(textOf(category)!);
      return (
        told ??
        (typeof price === 'string' || typeof price === 'number' ? freeOfPrice(String(price)) : undefined)
      );
    }),
  );
  return OFFERS.find((free) => found.has(free));
}

function isbnOf(node: Fields): string | undefined {
  const editions = listOf(node.workExample).filter(isFields);
  const isbns = [node.isbn, ...editions.map(({ isbn }) => isbn)]
    .flatMap(textsOf)
    .map(readIsbn)
    .map((digits) => isbn13Of(digits) ?? digits);
  return isbns.find((isbn) => /^97[89]\d{10}$/.test(isbn));
}

function ratingsOf(node: Fields): number | undefined {
  const rating = listOf(node.aggregateRating).filter(isFields)[0];
  return rating && numberOf(rating.ratingCount ?? rating.reviewCount);
}
