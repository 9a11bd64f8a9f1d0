/** Tables for a terminal that are Markdown as well. */

/** @param {string[]} head @param {string[][]} rows the first column is text, the others are figures */
export function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Milliseconds with as many digits as they are worth: 0.42, 8.1, 1,164. */
export function milliseconds(value) {
  const digits = value < 1 ? 2 : value < 10 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
