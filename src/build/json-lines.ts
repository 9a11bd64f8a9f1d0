import type { z } from 'zod';
import type { Problem } from './problem.js';

/** A value and where it stands. */
export interface Row<T> {
  readonly value: T;
  readonly file: string;
  readonly line: number;
}

/** Reads JSON Lines: one value a line. Lines that are no JSON are reported and left out. */
export function readJsonLines(text: string, file: string, problems: Problem[]): Row<unknown>[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (!line.trim()) return [];
    try {
      return [{ value: JSON.parse(line) as unknown, file, line: at + 1 }];
    } catch (error) {
      problems.push({
        file,
        line: at + 1,
        field: '',
        message: `no JSON value (${(error as Error).message})`,
      });
      return [];
    }
  });
}

/** Keeps the rows that a schema accepts; each fault of the others is reported by field. */
export function validRows<T>(
  rows: readonly Row<unknown>[],
  schema: z.ZodType<T>,
  problems: Problem[],
): Row<T>[] {
  return rows.flatMap(({ value, file, line }) => {
    const result = schema.safeParse(value);
    if (result.success) return [{ value: result.data, file, line }];
    for (const { path, message } of result.error.issues)
      problems.push({ file, line, field: path.join('.'), message });
    return [];
  });
}

/** Reports each row whose value, read from the field, an earlier row has already. */
export function repeated<T>(
  rows: readonly Row<T>[],
  field: string,
  valueOf: (value: T) => string,
): Problem[] {
  const first = new Map<string, Row<T>>();
  return rows.flatMap((row) => {
    const value = valueOf(row.value);
    const known = first.get(value);
    if (!known) first.set(value, row);
    return known
      ? [
          {
            file: row.file,
            line: row.line,
            field,
            message: `"${value}" stands already at ${known.file}:${known.line}`,
          },
        ]
      : [];
  });
}
