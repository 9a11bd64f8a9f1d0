import { isProblem, readItem, type ItemProblem } from '../catalog/guard.js';
import type { UntaggedItem } from './build-index.js';
import { FieldReader, type AdaptedRow } from './formats/fields.js';
import { isFields, type Fields, type FoundRow, type Surroundings } from './formats/format.js';
import { exportOf, FORMATS, type FormatName } from './formats/index.js';
import { withPlainLineEnds } from './formats/lines.js';
import { SharedTexts } from './shared-texts.js';

/** What a catalogue's text may be written in. */
export type Format = Exclude<FormatName, 'sitemap'>;

/** Why a row is no item. */
export interface RowProblem extends ItemProblem {
  /** Where the row begins, from 1. */
  readonly line: number;
}

export interface ReadOptions {
  readonly format: Format;
  /** Completes addresses of exports that have none or relative ones: "https://learn.example.com". */
  readonly site?: string;
  /** Is told of each row that is no item; it is left out. */
  readonly onProblem?: (problem: RowProblem) => void;
}

/** A row that was read: an item or a problem, and where it stands. */
export type ReadRow = { readonly line: number; readonly file?: string | undefined } & (
  | { readonly item: UntaggedItem; readonly problem?: never }
  | { readonly problem: ItemProblem; readonly item?: never }
);

/** From how many learners an item is popular: nobody, 1, 2, 3. */
const LEARNERS = [10_000, 100_000, 1_000_000];
/** About one learner in ten rates a course. */
const LEARNERS_PER_RATING = 10;

/**
 * Reads a catalogue: a table (CSV), JSON (a list, or an object with a list in `items`), JSON Lines, or a page with linked
 * data. Tables may name their columns in many ways; exports of Open edX, edX Discovery, Moodle, Coursera and OneRoster,
 * and schema.org's `Course` and `Book`, are recognized by their fields.
 * Throws a SyntaxError if a JSON text as a whole is none, or if no column of a table holds titles.
 */
export function readItems(text: string, { format, site, onProblem }: ReadOptions): UntaggedItem[] {
  const items: UntaggedItem[] = [];
  for (const { item, problem, line } of readRows([text], format, { site })) {
    if (item) items.push(item);
    else onProblem?.({ ...problem, line });
  }
  return items;
}

/** Reads a catalogue while its text arrives in chunks. Throws like `readItems`, after the rows before the fault. */
export function* readRows(
  chunks: Iterable<string>,
  format: FormatName,
  surroundings: Surroundings,
): Generator<ReadRow> {
  const reader = new FieldReader({ table: format === 'csv', site: surroundings.site });
  const shared = new SharedTexts();
  const tellSite = siteTeller(surroundings);
  for (const found of FORMATS[format].rows(withPlainLineEnds(chunks), surroundings)) {
    const { line, index, file } = found;
    if ('fault' in found) {
      yield { problem: { index, field: '', message: `item ${index}: ${found.fault}` }, line, file };
      continue;
    }
    for (const row of adaptedRows(found, reader, surroundings)) {
      const read = row.wrong ? wrongField(row.wrong, index) : readItem(row.fields, index);
      if (isProblem(read)) yield { problem: withOwnName(read, row), line, file };
      else {
        tellSite(found.value, read.url);
        yield { item: shared.share({ ...read, subjects: subjectsOf(row.fields) }), line, file };
      }
    }
  }
}

function adaptedRows(
  { value, pageUrl }: FoundRow,
  reader: FieldReader,
  surroundings: Surroundings,
): readonly AdaptedRow[] {
  if (!isFields(value)) return [asItIs(value as Fields)];
  const platform = exportOf(value);
  const rows = platform
    ? platform.items(value, pageUrl === undefined ? surroundings : { ...surroundings, pageUrl }).map(asItIs)
    : [reader.read(value)];
  return rows.map((row) => ({ ...row, fields: withPopularity(row.fields) }));
}

/** Says once that items will have no link, where there is a way to give them one. */
function siteTeller({ onNote }: Surroundings): (value: unknown, url: string) => void {
  let told = false;
  return (value, url) => {
    if (told || url || !isFields(value) || !exportOf(value)?.needsSite) return;
    told = true;
    onNote?.('courses have no address and so no link, --site URL gives them one');
  };
}

function asItIs(fields: Fields): AdaptedRow {
  return { fields, nameOf: (field) => field };
}

function withPopularity(fields: Fields): Fields {
  return { ...fields, popularity: fields.popularity ?? popularityOf(fields) };
}

function popularityOf({ learners, ratings_count: ratings }: Fields): number {
  const count =
    typeof learners === 'number' ? learners : typeof ratings === 'number' ? ratings * LEARNERS_PER_RATING : 0;
  return LEARNERS.filter((least) => count >= least).length;
}

function subjectsOf({ subjects }: Fields): string[] {
  return Array.isArray(subjects) ? subjects.filter((text) => typeof text === 'string') : [];
}

function wrongField({ field, message }: { field: string; message: string }, index: number): ItemProblem {
  return { index, field, message: `item ${index}: ${field} ${message}` };
}

/** A problem in the words of the row: a table may call a field as it likes. */
function withOwnName(problem: ItemProblem, { nameOf }: AdaptedRow): ItemProblem {
  const { index, field, message } = problem;
  const name = nameOf(field);
  const start = `item ${index}: ${field} `;
  return name === field || !message.startsWith(start)
    ? problem
    : { index, field: name, message: `item ${index}: ${name} ${message.slice(start.length)}` };
}
