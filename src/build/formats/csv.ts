import Papa, { type ParseResult, type Parser } from 'papaparse';
import { planColumns } from '../../catalog/rows/columns.js';
import {
  BAD_QUOTES,
  DELIMITER_LINE,
  delimiterOf,
  planTable,
  tableRows,
  type CellRow,
} from '../../catalog/rows/table.js';
import { endsIn, type Format, type Surroundings } from './format.js';
import { oneRoster } from './one-roster.js';

const ENDINGS = ['.csv', '.tsv', '.tab'];
/** A row that is longer has lost the quotation mark at the end of a cell. */
const LONGEST_ROW = 1_000_000;

/** Tables: comma-separated values, and those with semicolons, tabs or bars; the first row names the columns. */
export const csv: Format = {
  detect: (sample, name) => {
    if (endsIn(name, ENDINGS)) return true;
    const header = firstRow(sample);
    const { uses } = planColumns(header, { table: true });
    return header.length > 1 && uses.some(({ column }) => column.field === 'title');
  },

  rows: (chunks, surroundings) => tableRows(cellRows(chunks), (header) => tellColumns(header, surroundings)),
};

/** Throws where no column holds titles; what becomes of each column is worth a note. */
function tellColumns(header: readonly string[], { onNote }: Surroundings): void {
  if (oneRoster.recognizes(Object.fromEntries(header.map((name) => [name, ''])))) return;
  const { uses, unused } = planTable(header);
  const fieldOf = new Map(uses.map(({ name, column }) => [name, column.field]));
  const used = [...fieldOf.keys()]
    .sort((one, other) => header.indexOf(one) - header.indexOf(other))
    .map((name) => (name === fieldOf.get(name) ? name : `${JSON.stringify(name)} as ${fieldOf.get(name)}`))
    .join(', ');
  const rest = unused.length ? `; not used: ${unused.map((name) => JSON.stringify(name)).join(', ')}` : '';
  onNote?.(`read ${used}${rest}`);
}

/** The rows of a table. Ends of lines are LF by now, so that they can be counted. */
function* cellRows(chunks: Iterable<string>): Generator<CellRow> {
  let parser: Parser | undefined;
  let rest = '';
  let line = 1;

  function* take(last: boolean): Generator<CellRow> {
    parser ??= open();
    for (;;) {
      const { data, errors, meta } = parser.parse(rest, 0, !last) as ParseResult<string[]>;
      const bad = errors.find(({ type, row = 0 }) => type === 'Quotes' && row < data.length)?.row;
      const start = line;
      for (const cells of data.slice(0, bad)) {
        yield { cells, line };
        line += cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
      }
      if (bad !== undefined) rest = skipLines(rest, line - start);
      else rest = last ? '' : rest.slice(meta.cursor);
      if (bad === undefined && rest.length <= LONGEST_ROW) return;
      // The quotation mark may have taken any number of good rows with it: they are read again.
      yield { cells: [], line, fault: BAD_QUOTES };
      rest = skipLines(rest, 1);
      line++;
    }
  }

  function open(): Parser {
    const told = DELIMITER_LINE.exec(rest);
    if (told) {
      rest = rest.slice(told[0].length);
      line++;
    }
    return new Papa.Parser({ delimiter: told?.[1] ?? delimiterOf(rest), newline: '\n' });
  }

  for (const chunk of chunks) {
    rest += chunk;
    yield* take(false);
  }
  yield* take(true);
}

function skipLines(text: string, lines: number): string {
  let at = 0;
  for (let skipped = 0; skipped < lines; skipped++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at);
}

function firstRow(sample: string): string[] {
  for (const { cells } of cellRows([sample])) if (cells.some((cell) => cell.trim())) return [...cells];
  return [];
}
