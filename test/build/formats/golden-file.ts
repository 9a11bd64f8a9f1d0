import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../../../src/build/problem.js';
import { catalogRows } from '../../../src/cli/files.js';

const FOLDER = fileURLToPath(new URL('files', import.meta.url));

interface Read {
  /** Items by "file:line", without the fields that say nothing. */
  readonly items: readonly (readonly [place: string, item: object])[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Reads a file that stands beside the tests. */
export function read(name: string, site?: string): Read {
  const problems: string[] = [];
  const notes: string[] = [];
  const shorten = (text: string): string => text.replaceAll(FOLDER + '/', '');
  const listener = {
    onProblem: (problem: Parameters<typeof formatProblem>[0]) =>
      problems.push(shorten(formatProblem(problem))),
    onNote: (note: string) => notes.push(shorten(note)),
    onProgress: () => undefined,
  };
  const rows = [...catalogRows([join(FOLDER, name)], { site }, listener)];
  const items = rows.map(({ value, file, line }) => {
    const told = Object.entries(value).filter(([, told]) => !(Array.isArray(told) && !told.length));
    return [`${relative(FOLDER, file)}:${line}`, Object.fromEntries(told)] as const;
  });
  return { items, problems, notes };
}
