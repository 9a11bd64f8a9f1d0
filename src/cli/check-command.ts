import { existsSync } from 'node:fs';
import { checkData, coverageOf, type Coverage } from '../build/check.js';
import { readDataFiles } from '../build/data-files.js';
import { formatProblem, type Problem } from '../build/problem.js';
import { readArguments } from './arguments.js';
import { readCatalogs } from './files.js';
import { UsageError } from './usage-error.js';

const USAGE = `course-shelf check [FILE...]
  FILE       a catalogue to check; without one, the project's own data below ./src
  --report   prints what serves each career
`;
const DATA_FOLDER = 'src';

/** Checks catalogues, or the project's own data. Exit code 1 when anything is wrong. */
export async function check(args: string[]): Promise<number> {
  const parsed = readArguments(args, { report: { type: 'boolean' } }, USAGE);
  if (!parsed) return 0;
  const problems: Problem[] = [];
  const summary = parsed.positionals.length
    ? await checkCatalogs(parsed.positionals, problems)
    : await checkOwnData(problems, parsed.values.report ?? false);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  process.stdout.write(`${summary}, ${problems.length} problems\n`);
  return problems.length ? 1 : 0;
}

async function checkCatalogs(files: readonly string[], problems: Problem[]): Promise<string> {
  const items = await readCatalogs(files, problems);
  return `${items.length} items`;
}

async function checkOwnData(problems: Problem[], report: boolean): Promise<string> {
  if (!existsSync(`${DATA_FOLDER}/catalog/data`)) throw new UsageError('a catalogue file is missing', USAGE);
  const data = await readDataFiles(DATA_FOLDER, problems);
  problems.push(...checkData(data));
  if (report) process.stdout.write(tableOf(coverageOf(data)));
  const books = data.items.filter(({ value }) => value.kind === 'book').length;
  return `${data.careers.length} careers, ${data.skills.length} skills, ${data.items.length - books} courses, ${books} books`;
}

const COLUMNS = ['courses', 'books', 'free', 'beginner', 'intermediate', 'advanced', 'providers'] as const;

function tableOf(rows: readonly Coverage[]): string {
  const head = 'career'.padEnd(32) + COLUMNS.map((name) => name.padStart(13)).join('');
  const lines = rows.map(
    (row) => row.career.id.padEnd(32) + COLUMNS.map((name) => String(row[name]).padStart(13)).join(''),
  );
  return `${[head, ...lines].join('\n')}\n`;
}
