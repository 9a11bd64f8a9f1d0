/**
 * Building blocks of the packed formats: text made of columns, columns made of rows. Text rather than bytes, because a
 * page loads it as part of a script and every server compresses text by itself.
 *
 *     file   = column TAB column TAB ... column
 *     column = row LF row LF ... row
 *     row    = text, or a list of numbers
 */

const COLUMN_END = '\t';
const ROW_END = '\n';
const LIST_END = '|';

/** Safe in a JavaScript string without escapes, and one byte each. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_{}~';
/** Numbers below this take one digit; the digits above it begin a number of two. */
const ONE_DIGIT = 58;
const LEADS = DIGITS.length - ONE_DIGIT - 1;
const TWO_DIGITS = ONE_DIGIT + LEADS * DIGITS.length;
const MOST_SHARED = ONE_DIGIT - 1;
/** By character code, as tens of thousands are looked up on load. */
const VALUES: number[] = [];
[...DIGITS].forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));

const ESCAPES: readonly (readonly [character: string, escaped: string])[] = [
  ['\\', '\\\\'],
  [COLUMN_END, '\\t'],
  [ROW_END, '\\n'],
  ['\f', '\\f'],
  [LIST_END, '\\p'],
];

/** What a file of columns is made of, in its order; each column is packed when it is its turn. */
export function* columnParts(columns: readonly (() => string)[]): Generator<string> {
  for (const [at, pack] of columns.entries()) {
    if (at) yield COLUMN_END;
    yield pack();
  }
}

export function joinColumns(columns: readonly string[]): string {
  return columns.join(COLUMN_END);
}

export function splitColumns(packed: string): string[] {
  return packed.split(COLUMN_END);
}

/** One row per text. */
export function packTexts(texts: readonly string[]): string {
  return texts.map(escape).join(ROW_END);
}

/** @param count how many rows were packed: an empty column may hold none or one empty text */
export function unpackTexts(column: string, count: number): string[] {
  if (!count) return [];
  const rows = column.split(ROW_END);
  return column.includes('\\') ? rows.map(unescape) : rows;
}

/** Texts in the order of the alphabet, each as what is new in it after a digit: how much it shares with the one before. */
export function packSortedTexts(texts: readonly string[]): string {
  return packTexts(
    texts.map((text, at) => {
      const before = texts[at - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && text[shared] === before[shared]) shared++;
      return DIGITS[shared]! + text.slice(shared);
    }),
  );
}

/** @param count how many texts were packed */
export function unpackSortedTexts(column: string, count: number): string[] {
  let before = '';
  return unpackTexts(column, count).map(
    (row) => (before = before.slice(0, VALUES[row.charCodeAt(0)]) + row.slice(1)),
  );
}

/** One row per list of texts; a list without texts and a list of one empty text are told apart by nobody and read as empty. */
export function packTextLists(lists: readonly (readonly string[])[]): string {
  return lists.map((list) => list.map(escape).join(LIST_END)).join(ROW_END);
}

export function unpackTextLists(column: string, count: number): string[][] {
  return rowsOf(column, count).map(textsIn);
}

/** A row of `packTextLists`. */
export function textsIn(row: string): string[] {
  return row ? row.split(LIST_END).map(unescape) : [];
}

/** The rows of a column that holds so many. */
export function rowsOf(column: string, count: number): string[] {
  return count ? column.split(ROW_END) : [];
}

/** Whole numbers from 0, one after the other without separators; small ones are short. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < packed.length; at++) {
    const first = VALUES[packed.charCodeAt(at)]!;
    if (first < ONE_DIGIT) numbers.push(first);
    else if (first < ONE_DIGIT + LEADS) {
      numbers.push(ONE_DIGIT + (first - ONE_DIGIT) * DIGITS.length + VALUES[packed.charCodeAt(++at)]!);
    } else {
      const end = packed.indexOf(DIGITS.at(-1)!, at + 1);
      numbers.push(parseInt(packed.slice(at + 1, end), 36) + TWO_DIGITS);
      at = end;
    }
  }
  return numbers;
}

/** One row per list of numbers. */
export function packNumberLists(lists: readonly (readonly number[])[]): string {
  return lists.map(packNumbers).join(ROW_END);
}

export function unpackNumberLists(column: string, count: number): number[][] {
  return rowsOf(column, count).map(unpackNumbers);
}

/** Numbers too large for two digits stand in base 36 between two of the last digit. */
function packNumber(value: number): string {
  if (value < ONE_DIGIT) return DIGITS[value]!;
  const rest = value - ONE_DIGIT;
  if (value < TWO_DIGITS)
    return DIGITS[ONE_DIGIT + Math.floor(rest / DIGITS.length)]! + DIGITS[rest % DIGITS.length]!;
  const mark = DIGITS.at(-1)!;
  return mark + (value - TWO_DIGITS).toString(36) + mark;
}

function escape(text: string): string {
  return /[\\\t\n\f|]/.test(text)
    ? text.replace(/[\\\t\n\f|]/g, (found) => ESCAPES.find(([character]) => character === found)![1])
    : text;
}

function unescape(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\./g, (found) => ESCAPES.find(([, escaped]) => escaped === found)?.[0] ?? found)
    : text;
}

/** Gives every different text a number; the most frequent get the smallest. */
export class Dictionary {
  readonly entries: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(texts: Iterable<string>) {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    this.entries = [...counts.keys()].sort(
      (one, other) => counts.get(other)! - counts.get(one)! || (one < other ? -1 : 1),
    );
    this.#numbers = new Map(this.entries.map((text, number) => [text, number]));
  }

  /** The number of a text that the dictionary was made from. */
  number(text: string): number {
    return this.#numbers.get(text)!;
  }
}
