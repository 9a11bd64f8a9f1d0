import { existsSync } from 'node:fs';
import { checkData, coverageOf, type Coverage } from '../build/check.js';
import { readDataFiles, type DataFiles } from '../build/data-files.js';
import { linksOf } from '../build/links/links.js';
import { formatProblem, type Problem } from '../build/problem.js';
import { readArguments, readCount } from './arguments.js';
import { readCatalogs, readUrls } from './files.js';
import { askLinks } from './link-run.js';
import { UsageError } from './usage-error.js';

const STATE_FILE = '.course-shelf-links.jsonl';
const MAX_AGE_DAYS = 30;
const USAGE = `course-shelf check [FILE...]
  FILE             a catalogue to check; without one, the project's own data below ./src
  --report         prints what serves each career
  --links          instead asks every link over the network and reports what moved and what is gone
  --state FILE     where answers are kept, so that a stopped run goes on; ${STATE_FILE} unless given
  --max-age DAYS   asks again what was answered longer ago, ${MAX_AGE_DAYS} unless given
`;
const DATA_FOLDER = 'src';

/** Checks catalogues, or the project's own data. Exit code 1 when anything is wrong. */
export async function check(args: string[]): Promise<number> {
  const options = {
    report: { type: 'boolean' },
    links: { type: 'boolean' },
    state: { type: 'string' },
    'max-age': { type: 'string' },
  } as const;
  const parsed = readArguments(args, options, USAGE);
  if (!parsed) return 0;
  const { positionals: files, values } = parsed;
  const { report = false, state, 'max-age': maxAge } = values;
  if (values.links) {
    if (report) throw new UsageError('--report and --links do not go together', USAGE);
    const maxAgeDays = readCount(maxAge, '--max-age', USAGE) ?? MAX_AGE_DAYS;
    return checkLinks(files, { stateFile: state ?? STATE_FILE, maxAgeDays });
  }
  if (state !== undefined || maxAge !== undefined)
    throw new UsageError('--state and --max-age need --links', USAGE);

  const problems: Problem[] = [];
  const summary = files.length ? await checkCatalogs(files, problems) : await checkOwnData(problems, report);
  tell(problems);
  process.stdout.write(`${summary}, ${problems.length} problems\n`);
  return problems.length ? 1 : 0;
}

/** Rows that are no items are reported, too, as their links cannot be asked. */
async function checkLinks(
  files: readonly string[],
  options: { readonly stateFile: string; readonly maxAgeDays: number },
): Promise<number> {
  const problems: Problem[] = [];
  const rows = files.length ? await readUrls(files, problems) : (await readOwnData(problems)).items;
  tell(problems);
  const code = await askLinks(linksOf(rows), options);
  return code || (problems.length ? 1 : 0);
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}

async function checkCatalogs(files: readonly string[], problems: Problem[]): Promise<string> {
  const items = await readCatalogs(files, problems);
  return `${items.length} items`;
}

async function readOwnData(problems: Problem[]): Promise<DataFiles> {
  if (!existsSync(`${DATA_FOLDER}/catalog/data`)) throw new UsageError('a catalogue file is missing', USAGE);
  return readDataFiles(DATA_FOLDER, problems);
}

async function checkOwnData(problems: Problem[], report: boolean): Promise<string> {
  const data = await readOwnData(problems);
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
