import { NotAccepted, planColumns, type ColumnPlan } from './columns.js';
import { isFields, type Fields } from './found.js';
import { textOf, textsOf } from './values.js';

/** A field that holds something else than it should. */
export interface WrongField {
  readonly field: string;
  readonly message: string;
}

/** A row in fields of ours, without those that hold something else. */
export interface AdaptedRow {
  readonly fields: Fields;
  /** How the row itself calls a field, where not as we do. */
  readonly nameOf: (field: string) => string;
  readonly wrong?: readonly WrongField[];
}

interface Options {
  /** All values are texts, also those of fields that have our names. */
  readonly table: boolean;
  readonly site?: string | undefined;
}

/** What programs write as a number although it is none: a title "1984", an ISBN, 1 for yes. */
const NUMBERS_AS_TEXT = new Set(['title', 'isbn', 'free']);
const LISTS = new Set(['skills', 'authors', 'careers', 'subjects']);

/** Reads rows whose fields have other names, and in tables other forms, than those of `Item`. */
export class FieldReader {
  readonly #plans = new Map<string, ColumnPlan>();

  constructor(private readonly options: Options) {}

  /** What the names of a row stand for; rows of one file mostly share theirs. */
  plan(names: readonly string[]): ColumnPlan {
    const key = names.join('\0');
    let plan = this.#plans.get(key);
    if (!plan) this.#plans.set(key, (plan = planColumns(names, this.options)));
    return plan;
  }

  read(row: Fields): AdaptedRow {
    const { table, site } = this.options;
    const { uses } = this.plan(Object.keys(row));
    const fields: Record<string, unknown> = table ? {} : { ...row };
    const sources = new Map<string, string>();
    const subjects: string[] = [];
    const wrong: WrongField[] = [];
    const isOpen = (name: string, field: string): boolean =>
      table || name !== field ? isMissing(fields[field]) : needsReading(field, row[name]);
    for (const { name, column } of uses) {
      const { field } = column;
      const given = row[name];
      if (given === undefined || given === null || given === '') continue;
      if (field === 'subjects') subjects.push(...listIn(given, column.read, site));
      else if (isOpen(name, field)) {
        const value = LISTS.has(field) ? listIn(given, column.read, site) : oneIn(given, column.read, site);
        if (name === field) fields[field] = undefined;
        if (value === undefined) continue;
        sources.set(field, name);
        // An address of another form is still the item's: the link check tells of it.
        if (value instanceof NotAccepted && name === 'url' && !table) fields.url = given;
        else if (value instanceof NotAccepted)
          wrong.push({ field: name, message: `is ${JSON.stringify(given)}, accepted is ${value.accepted}` });
        else fields[field] = value;
      }
    }
    fields.subjects = subjects;
    return {
      fields,
      nameOf: (field) => {
        const source = sources.get(field);
        return source === undefined || source === field ? field : `${source} (${field})`;
      },
      ...(wrong.length && { wrong }),
    };
  }
}

type Read = (text: string, surroundings: { readonly site?: string | undefined }) => unknown;

/** Whether a field of our own name may hold another form than ours: "16 hours", or a list as one text. */
function needsReading(field: string, given: unknown): boolean {
  if (typeof given === 'number') return NUMBERS_AS_TEXT.has(field);
  return typeof given === 'string'
    ? field !== 'id'
    : isFields(given) || LISTS.has(field) || field === 'language';
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function listIn(given: unknown, read: Read, site: string | undefined): string[] {
  if (typeof given === 'string') return read(given, { site }) as string[];
  return Array.isArray(given) || isFields(given) ? textsOf(given) : [];
}

function oneIn(given: unknown, read: Read, site: string | undefined): unknown {
  const text = typeof given === 'number' || typeof given === 'boolean' ? String(given) : textOf(given);
  return text === undefined ? undefined : read(text, { site });
}
