import { BAD_QUOTES, DELIMITER_LINE, delimiterOf, type CellRow } from './table.js';

/*
 * Tables in a page, where the library that reads those of the command line would weigh more than all else: a text as a
 * whole, after RFC 4180, and rows that do not hold to it cost themselves alone. The tests hold both to one result.
 */

/** The rows of a table whose lines end in LF. */
export function* cellRows(text: string): Generator<CellRow> {
  const told = DELIMITER_LINE.exec(text);
  const delimiter = told?.[1] ?? delimiterOf(text);
  let line = told ? 2 : 1;
  for (let at = told?.[0].length ?? 0; at < text.length;) {
    const end = endOfLine(text, at);
    const plain = text.slice(at, end);
    const row = plain.includes('"') ? quotedRow(text, at, delimiter) : { cells: plain.split(delimiter), end };
    // The quotation mark may have taken any number of good rows with it: they are read again.
    yield row ? { cells: row.cells, line } : { cells: [], line, fault: BAD_QUOTES };
    const next = (row?.end ?? end) + 1;
    line += row && row.end > end ? text.slice(at, next).split('\n').length - 1 : 1;
    at = next;
  }
}

/** The cells of a row and where it ends; `undefined` if a quotation mark in it is not closed or closed too early. */
function quotedRow(
  text: string,
  start: number,
  delimiter: string,
): { readonly cells: string[]; readonly end: number } | undefined {
  const cells: string[] = [];
  for (let at = start; ; at++) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? closingMark(text, at + 1) : at;
    if (close < 0) return undefined;
    const end = isQuoted ? afterSpaces(text, close + 1) : endOfCell(text, at, delimiter);
    cells.push(isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end));
    if (end >= text.length || text[end] === '\n') return { cells, end };
    if (text[end] !== delimiter) return undefined;
    at = end;
  }
}

/** Where the mark stands that is not followed by another one; -1 if there is none. */
function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  const delimiterAt = text.indexOf(delimiter, from);
  const end = endOfLine(text, from);
  return delimiterAt < 0 ? end : Math.min(delimiterAt, end);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
