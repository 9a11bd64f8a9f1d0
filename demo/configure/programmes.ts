import type { Entry } from '../../src/links/programmes/read.js';
import { readLinks } from '../../src/links/programmes/read.js';
import type { Programme } from '../../src/links/programmes/programme.js';
import { programmes } from '../../src/links/programmes/programmes.js';
import { UTM_NAMES, type Utm } from '../../src/links/utm.js';

/** What stands in one row of the form: for which links, which programme, and the ids there, by name. */
export interface Row {
  readonly site: string;
  readonly programme: string;
  readonly ids: { readonly [field: string]: string };
}

/** What is wrong with a row or a word, and where: `site`, `programme`, or the name of an id. */
export interface RowProblem {
  readonly field: string;
  readonly message: string;
}

/** Those that can be used, in the order of the documentation. */
export const usable: readonly Programme[] = programmes.filter(({ closed }) => !closed);

/** Sites that most people ask for, with the programme that serves them. */
export const SITES: readonly (readonly [site: string, label: string, programme: string])[] = [
  ['udemy.com', 'Udemy', 'impact'],
  ['coursera.org', 'Coursera', 'impact'],
  ['edx.org', 'edX', 'impact'],
  ['datacamp.com', 'DataCamp', 'impact'],
  ['skillshare.com', 'Skillshare', 'impact'],
  ['pluralsight.com', 'Pluralsight', 'impact'],
  ['oreilly.com', "O'Reilly", 'impact'],
  ['educative.io', 'Educative', 'educative'],
  ['amazon.com', 'Amazon', 'amazon'],
  ['bookshop.org', 'Bookshop.org', 'bookshop'],
  ['books', 'Every book', 'bookshop'],
  ['*', 'Every other link', 'skimlinks'],
];

/** The ids of a programme's example, to show what they look like. */
export function exampleIds({ example }: Programme): Row['ids'] {
  return readLinks(example).entries[0]?.ids ?? {};
}

/** One entry of the attribute `links`. */
function rowText({ site, programme, ids }: Row): string {
  const values = Object.values(ids).filter((id) => id !== '');
  return programme === 'template' ? `${site}=${values[0] ?? ''}` : `${site}=${programme}:${values.join('/')}`;
}

/** The attribute `links` for entries that were read, and for parameters of other links. */
export function linksText(entries: readonly Entry[], utm: Utm): string {
  const rows = entries.map(({ site, programme, ids }) => rowText({ site, programme: programme.name, ids }));
  const pairs = UTM_NAMES.filter((name) => utm[name]).map((name) => `${name}:${utm[name]}`);
  return [...rows, ...(pairs.length ? [`utm=${pairs.join(', ')}`] : [])].join('; ');
}

/** The rows and words that a `links` value holds. */
export function rowsOf(links: string): { readonly rows: readonly Row[]; readonly utm: Utm } {
  const { entries, utm } = readLinks(links);
  return { rows: entries.map(({ site, programme, ids }) => ({ site, programme: programme.name, ids })), utm };
}

/**
 * What the element would say of a row; nothing where all is well. The ids are read twice: as they stand, and as they are
 * written into the attribute, where a semicolon would end the entry.
 */
export function rowProblem({ site, programme, ids }: Row): RowProblem | undefined {
  const trimmed = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, id.trim()]));
  if (site.trim() === 'utm')
    return { field: 'site', message: 'Expected a host such as udemy.com, books or *.' };
  const [problem] = readLinks({ [site]: { programme, ...trimmed } }).problems;
  if (problem) return { field: problem.field || 'site', message: plain(problem) };
  const { entries } = readLinks(rowText({ site, programme, ids: trimmed }));
  const same =
    entries.length === 1 && JSON.stringify(entries[0]!.ids) === JSON.stringify(complete(trimmed, programme));
  return same
    ? undefined
    : { field: Object.keys(ids).at(-1) ?? 'site', message: 'Must not hold a semicolon or a line end.' };
}

/** What to say at the fields of a row that somebody has been in: each is judged as if the others were right. */
export function problemsInRow(row: Row, touched: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (problem: RowProblem | undefined, field = problem?.field): void => {
    if (problem && field === problem.field && touched.has(field)) found.set(field, problem.message);
  };
  note(rowProblem(row));
  const programme = usable.find(({ name }) => name === row.programme);
  const examples = programme ? exampleIds(programme) : {};
  for (const [field, id] of Object.entries(row.ids))
    if (!found.has(field)) note(rowProblem({ ...row, ids: { ...examples, [field]: id } }), field);
  return found;
}

/** The `links` entry of a row that is as it should be. */
export function readRow(row: Row): Entry | undefined {
  const ids = Object.fromEntries(Object.entries(row.ids).map(([name, id]) => [name, id.trim()]));
  return rowProblem(row)
    ? undefined
    : readLinks({ [row.site]: { programme: row.programme, ...ids } }).entries[0];
}

/** What the element would say of words for `utm_...`, by the word. */
export function utmProblem(name: string, value: string): string | undefined {
  if (value.trim() === '') return undefined;
  const [problem] = readLinks({ utm: { [name]: value } }).problems;
  return problem && 'Letters, digits, spaces, . _ ~ - or {ref}.';
}

function complete(ids: Row['ids'], name: string): Row['ids'] {
  const fields = programmes.find((each) => each.name === name)?.fields ?? {};
  return Object.fromEntries(Object.keys(fields).map((field) => [field, ids[field] ?? '']));
}

/** The message about an entry without the entry, as it stands beside the field. */
function plain({ entry, field, message }: { entry: string; field: string; message: string }): string {
  const start = `links: in "${entry}" ${field || 'the whole'} `;
  const text = message.startsWith(start) ? message.slice(start.length) : message;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
