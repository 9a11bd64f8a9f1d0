import type * as Guard from '../guard.js';
import type { Item, UntaggedItem } from '../item.js';
import type { AdaptedRow, WrongField } from './fields.js';
import { isFields, type Fields } from './found.js';

/** A row as an item, if it is one, and what is wrong with its fields, or with the row. */
export interface RowItem {
  readonly item?: UntaggedItem;
  readonly problems: readonly ItemProblem[];
}

/** Handed in, as a page has it in a piece of its own. */
export type Reading = Pick<typeof Guard, 'isProblem' | 'readItem'>;
type ItemProblem = Guard.ItemProblem;

/** Without these a row is no item. */
const NEEDED: ReadonlySet<string> = new Set(['', 'title']);

/** From how many learners an item is popular: nobody, 1, 2, 3. */
const LEARNERS = [10_000, 100_000, 1_000_000];
/** About one learner in ten rates a course. */
const LEARNERS_PER_RATING = 10;

/**
 * The row as an item without the fields that cannot be read, unless it needs them. Problems are in the words of the row.
 *
 * @param index position of the row, from 0
 */
export function rowItem(row: AdaptedRow, index: number, reading: Reading): RowItem {
  const wrong = (row.wrong ?? []).map((field) => wrongField(field, index));
  if (!isFields(row.fields)) return { problems: [reading.readItem(row.fields, index) as ItemProblem] };
  const { item, problems } = readWhatFits(withWhatFollows(row.fields), index, reading);
  const all = [...(item ? wrong : []), ...problems].map((problem) => withOwnName(problem, row));
  return item ? { item: { ...item, subjects: subjectsOf(row.fields) }, problems: all } : { problems: all };
}

function readWhatFits(
  given: Fields,
  index: number,
  { isProblem, readItem }: Reading,
): { item?: Item; problems: readonly ItemProblem[] } {
  const fields: Record<string, unknown> = { ...given };
  const problems: ItemProblem[] = [];
  for (;;) {
    const read = readItem(fields, index);
    if (!isProblem(read)) return { item: read, problems };
    if (NEEDED.has(read.field)) return { problems: [read] };
    problems.push(read);
    // What is left out cannot be at fault again, so there are no more rounds than fields.
    fields[read.field] = undefined;
  }
}

/** With what other fields tell: whatever has an ISBN is a book. */
function withWhatFollows(fields: Fields): Fields {
  const kind = fields.kind || (fields.isbn ? 'book' : undefined);
  return { ...fields, kind, popularity: fields.popularity ?? popularityOf(fields) };
}

function popularityOf({ learners, ratings_count: ratings }: Fields): number {
  const count =
    typeof learners === 'number' ? learners : typeof ratings === 'number' ? ratings * LEARNERS_PER_RATING : 0;
  return LEARNERS.filter((least) => count >= least).length;
}

function subjectsOf({ subjects }: Fields): string[] {
  return Array.isArray(subjects) ? subjects.filter((text) => typeof text === 'string') : [];
}

function wrongField({ field, message }: WrongField, index: number): ItemProblem {
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
