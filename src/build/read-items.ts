import { isProblem, readItem, type ItemProblem } from '../catalog/guard.js';
import type { UntaggedItem } from '../catalog/item.js';
import { FieldReader, type AdaptedRow } from '../catalog/rows/fields.js';
import { isFields, type Fields, type FoundRow } from '../catalog/rows/found.js';
import { rowItem } from '../catalog/rows/row-item.js';
import type { Surroundings } from './formats/format.js';
import { exportOf, FORMATS, type FormatName } from './formats/index.js';
import { withPlainLineEnds } from './formats/lines.js';
import { SharedTexts } from './shared-texts.js';

/** What a catalogue's text may be written in. */
export type Format = Exclude<FormatName, 'sitemap'>;

/** What is wrong with a row. */
export interface RowProblem extends ItemProblem {
  /** Whether only the field is left out. */
  readonly itemStays: boolean;
  /** Where the row begins, from 1. */
  readonly line: number;
}

export interface ReadOptions {
  readonly format: Format;
  /** Completes addresses of exports that have none or relative ones: "https://learn.example.com". */
  readonly site?: string;
  /** Is told of each row that is no item and is left out, and of each field that is left out of an item. */
  readonly onProblem?: (problem: RowProblem) => void;
}

/** What was read of a row: an item or a problem, and where it stands. */
export type ReadRow = { readonly line: number; readonly file?: string | undefined } & (
  | { readonly item: UntaggedItem; readonly problem?: never }
  | { readonly problem: ItemProblem; readonly itemStays: boolean; readonly item?: never }
);

/**
 * Reads a catalogue: a table (CSV), JSON (a list, or an object with a list in `items`), JSON Lines, or a page with linked
 * data. Tables may name their columns in many ways; exports of Open edX, edX Discovery, Moodle, Coursera and OneRoster,
 * and schema.org's `Course` and `Book`, are recognized by their fields.
 * A field that cannot be read is left out, the item stays; without a title it is none.
 * Throws a SyntaxError if a JSON text as a whole is none, or if no column of a table holds titles.
 */
export function readItems(text: string, { format, site, onProblem }: ReadOptions): UntaggedItem[] {
  const items: UntaggedItem[] = [];
  for (const row of readRows([text], format, { site })) {
    if (row.item) items.push(row.item);
    else onProblem?.({ ...row.problem, itemStays: row.itemStays, line: row.line });
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
      const problem = { index, field: '', message: `item ${index}: ${found.fault}` };
      yield { problem, itemStays: false, line, file };
      continue;
    }
    for (const row of adaptedRows(found, reader, surroundings)) {
      const { item, problems } = rowItem(row, index, { isProblem, readItem });
      for (const problem of problems) yield { problem, itemStays: item !== undefined, line, file };
      if (!item) continue;
      tellSite(found.value, item.url);
      yield { item: shared.share(item), line, file };
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
  return platform
    ? platform.items(value, pageUrl === undefined ? surroundings : { ...surroundings, pageUrl }).map(asItIs)
    : [reader.read(value)];
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
