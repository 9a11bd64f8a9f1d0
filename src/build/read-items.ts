import { isProblem, readItem, type ItemProblem } from '../catalog/guard.js';
import type { UntaggedItem } from './build-index.js';
import { languageTag } from './languages.js';

/** What a catalogue file may be written in. */
export type Format = 'json' | 'jsonl';

export interface ReadOptions {
  readonly format: Format;
  /** Is told of each row that is no item; it is left out. */
  readonly onProblem?: (problem: ItemProblem) => void;
}

type Fields = Readonly<Record<string, unknown>>;

/** From how many learners an item is popular: nobody, 1, 2, 3. */
const LEARNERS = [10_000, 100_000, 1_000_000];
/** About one learner in ten rates a course. */
const LEARNERS_PER_RATING = 10;

/**
 * Reads a catalogue: JSON (a list, or an object with a list in `items`) or JSON Lines.
 * Beside the fields of `Item` it knows `partner`, `subject`, `topic`, `learners`, `ratings_count` and languages by name.
 * Throws a SyntaxError only if a JSON file as a whole is none.
 */
export function readItems(
  text: string,
  { format, onProblem = () => undefined }: ReadOptions,
): UntaggedItem[] {
  const items: UntaggedItem[] = [];
  for (const { value, index } of format === 'json' ? jsonRows(text) : lineRows(text, onProblem)) {
    const item = readItem(adapt(value), index);
    if (isProblem(item)) onProblem(item);
    else items.push({ ...item, subjects: subjectsOf(value) });
  }
  return items;
}

interface Row {
  readonly value: unknown;
  readonly index: number;
}

function jsonRows(text: string): Row[] {
  const parsed = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  const list = Array.isArray(parsed) ? parsed : (parsed as { items?: unknown } | null)?.items;
  if (!Array.isArray(list))
    throw new SyntaxError('accepted is a JSON list of items, or an object with a list in "items"');
  return list.map((value: unknown, index) => ({ value, index }));
}

/** One by one, so that problems are told in the order of their lines. */
function* lineRows(text: string, onProblem: (problem: ItemProblem) => void): Generator<Row> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      onProblem({ index, field: '', message: `item ${index}: no JSON value (${(error as Error).message})` });
      continue;
    }
    yield { value, index };
  }
}

/** Other catalogues' fields as ours. */
function adapt(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = value as Fields;
  return {
    ...fields,
    institution: fields.institution ?? fields.partner,
    language: typeof fields.language === 'string' ? languageTag(fields.language) : fields.language,
    popularity: fields.popularity ?? popularityOf(fields),
  };
}

function popularityOf({ learners, ratings_count: ratings }: Fields): number {
  const count =
    typeof learners === 'number' ? learners : typeof ratings === 'number' ? ratings * LEARNERS_PER_RATING : 0;
  return LEARNERS.filter((least) => count >= least).length;
}

function subjectsOf(value: unknown): string[] {
  const { subject, topic } = value as Fields;
  return [subject, topic].filter((text) => typeof text === 'string');
}
