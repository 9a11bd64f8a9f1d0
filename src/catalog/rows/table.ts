import { planColumns, type ColumnPlan } from './columns.js';
import type { Fields, Found } from './found.js';

/** A row of a table as it stands there. */
export interface CellRow {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
  /** Why it cannot be read, if it cannot. */
  readonly fault?: string;
}

/** The first line by which Excel is told the delimiter. */
export const DELIMITER_LINE = /^sep=(.)\n/i;
/** What is wrong with a row that no cells can be told of. */
export const BAD_QUOTES =
  'has a quotation mark that is not closed or stands inside a cell, accepted are quotation marks around whole cells, and two of them for one inside';

const DELIMITERS = [',', ';', '\t', '|'];
const TITLES = 'title, name, fullname, course_title';

/**
 * The rows of a table by the names of their columns, which the first row tells; rows without any text are passed over.
 *
 * @param onHeader is told of the names, and may throw
 */
export function* tableRows(
  rows: Iterable<CellRow>,
  onHeader: (header: readonly string[]) => void,
): Generator<Found> {
  let header: readonly string[] | undefined;
  let index = 0;
  for (const { cells, line, fault } of rows) {
    if (fault !== undefined) {
      yield { fault, line, index: index++ };
      continue;
    }
    if (cells.every((cell) => !cell.trim())) continue;
    if (!header) {
      header = cells.map((cell) => cell.trim());
      onHeader(header);
      continue;
    }
    if (cells.slice(header.length).some((cell) => cell.trim())) {
      const fault = `has ${cells.length} cells where the first row has ${header.length}, accepted are quotation marks around a cell that holds the separator`;
      yield { fault, line, index: index++ };
      continue;
    }
    yield { value: rowOf(header, cells), line, index: index++ };
  }
}

/** Copies the cells, as parts of a text keep the whole of it in memory. Of columns with one name the first counts. */
function rowOf(header: readonly string[], cells: readonly string[]): Fields {
  const copies = JSON.parse(JSON.stringify(cells)) as string[];
  return Object.fromEntries(
    header.map((name, at) => [name, (copies[at] ?? '').trim()] as const).toReversed(),
  );
}

/** What the columns of a table tell. Throws a SyntaxError where none holds titles. */
export function planTable(header: readonly string[]): ColumnPlan {
  const plan = planColumns(header, { table: true });
  if (plan.uses.some(({ column }) => column.field === 'title')) return plan;
  const shown = header.map((name) => JSON.stringify(name)).join(', ');
  throw new SyntaxError(`no column holds titles: the first row has ${shown}, accepted is one of ${TITLES}`);
}

/** The delimiter that stands most often in the first line that has any text, outside of quotation marks. */
export function delimiterOf(text: string): string {
  const line = (/^\s*(.+)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
