import Papa, { type ParseResult, type Parser } from 'papaparse';
import { endsIn, type Fields, type Format, type Surroundings } from './format.js';
import { FieldReader } from './fields.js';
import { oneRoster } from './one-roster.js';

const ENDINGS = ['.csv', '.tsv', '.tab'];
const DELIMITERS = [',', ';', '\t', '|'];
/** The first line by which Excel is told the delimiter. */
const DELIMITER_LINE = /^sep=(.)\n/i;
/** A row that is longer has lost the quotation mark at the end of a cell. */
const LONGEST_ROW = 1_000_000;
const QUOTES =
  'has a quotation mark that is not closed or stands inside a cell, accepted are quotation marks around whole cells, and two of them for one inside';
const TITLES = 'title, name, fullname, course_title';

/** Tables: comma-separated values, and those with semicolons, tabs or bars; the first row names the columns. */
export const csv: Format = {
  detect: (sample, name) => {
    if (endsIn(name, ENDINGS)) return true;
    const header = firstRow(sample);
    return header.length > 1 && namesTitle(header);
  },

  *rows(chunks, surroundings) {
    let header: readonly string[] | undefined;
    let index = 0;
    for (const { cells, line, fault } of cellRows(chunks)) {
      if (fault !== undefined) {
        yield { fault, line, index: index++ };
        continue;
      }
      if (cells.every((cell) => !cell.trim())) continue;
      if (!header) {
        header = cells.map((cell) => cell.trim());
        tellColumns(header, surroundings);
        continue;
      }
      if (cells.slice(header.length).some((cell) => cell.trim())) {
        const fault = `has ${cells.length} cells where the first row has ${header.length}, accepted are quotation marks around a cell that holds the separator`;
        yield { fault, line, index: index++ };
        continue;
      }
      yield { value: rowOf(header, cells), line, index: index++ };
    }
  },
};

/** Copies the cells, as parts of a text keep the whole of it in memory. Of columns with one name the first counts. */
function rowOf(header: readonly string[], cells: readonly string[]): Fields {
  const copies = JSON.parse(JSON.stringify(cells)) as string[];
  return Object.fromEntries(
    header.map((name, at) => [name, (copies[at] ?? '').trim()] as const).toReversed(),
  );
}

function namesTitle(header: readonly string[]): boolean {
  return new FieldReader({ table: true }).plan(header).uses.some(({ column }) => column.field === 'title');
}

/** Throws where no column holds titles; what becomes of each column is worth a note. */
function tellColumns(header: readonly string[], { onNote }: Surroundings): void {
  if (oneRoster.recognizes(Object.fromEntries(header.map((name) => [name, ''])))) return;
  const shown = header.map((name) => JSON.stringify(name)).join(', ');
  if (!namesTitle(header))
    throw new SyntaxError(`no column holds titles: the first row has ${shown}, accepted is one of ${TITLES}`);
  const { uses, unused } = new FieldReader({ table: true }).plan(header);
  const fieldOf = new Map(uses.map(({ name, column }) => [name, column.field]));
  const used = [...fieldOf.keys()]
    .sort((one, other) => header.indexOf(one) - header.indexOf(other))
    .map((name) => (name === fieldOf.get(name) ? name : `${JSON.stringify(name)} as ${fieldOf.get(name)}`))
    .join(', ');
  const rest = unused.length ? `; not used: ${unused.map((name) => JSON.stringify(name)).join(', ')}` : '';
  onNote?.(`read ${used}${rest}`);
}

interface CellRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly fault?: string;
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
      yield { cells: [], line, fault: QUOTES };
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

/** The delimiter that stands most often in the first line, outside of quotation marks. */
function delimiterOf(text: string): string {
  const line = (/^\s*(.+)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function firstRow(sample: string): string[] {
  for (const { cells } of cellRows([sample])) if (cells.some((cell) => cell.trim())) return [...cells];
  return [];
}
