import { existsSync } from 'node:fs';
import { checkData, coverageOf, type Coverage } from '../build/check.js';
import { readDataFiles, type DataFiles } from '../build/data-files.js';
import { linksOf } from '../build/links/links.js';
import type { Problem } from '../build/problem.js';
import { CATALOG_OPTIONS, CATALOG_USAGE, readArguments, readCount, readSite } from './arguments.js';
import { catalogRows, readCatalogs, readOwnKnowledge, type CatalogOptions } from './files.js';
import { askLinks } from './link-run.js';
import { Report } from './report.js';
import { UsageError } from './usage-error.js';

const STATE_FILE = '.course-shelf-links.jsonl';
const MAX_AGE_DAYS = 30;
const USAGE = `course-shelf check [FILE...]
  FILE             a catalogue to check; without one, the project's own data below ./src
${CATALOG_USAGE}  --report         prints what serves each career
  --links          instead asks every link over the network and reports what moved and what is gone
  --state FILE     where answers are kept, so that a stopped run goes on; ${STATE_FILE} unless given
  --max-age DAYS   asks again what was answered longer ago, ${MAX_AGE_DAYS} unless given
`;
const DATA_FOLDER = 'src';

/** Checks catalogues, or the project's own data. Exit code 1 when anything is wrong. */
export async function check(args: string[]): Promise<number> {
  const options = {
    ...CATALOG_OPTIONS,
    report: { type: 'boolean' },
    links: { type: 'boolean' },
    state: { type: 'string' },
    'max-age': { type: 'string' },
  } as const;
  const parsed = readArguments(args, options, USAGE);
  if (!parsed) return 0;
  const { positionals: files, values } = parsed;
  const { report: wantsTable = false, state, 'max-age': maxAge } = values;
  const catalogs = { files, site: readSite(values.site, USAGE), pages: values.pages };
  const report = new Report(process.stderr);
  if (values.links) {
    if (wantsTable) throw new UsageError('--report and --links do not go together', USAGE);
    const maxAgeDays = readCount(maxAge, '--max-age', USAGE) ?? MAX_AGE_DAYS;
    return checkLinks(catalogs, { stateFile: state ?? STATE_FILE, maxAgeDays }, report);
  }
  if (state !== undefined || maxAge !== undefined)
    throw new UsageError('--state and --max-age need --links', USAGE);

  await readOwnKnowledge(values.knowledge ?? [], report);
  const summary = files.length ? checkCatalogs(catalogs, report) : await checkOwnData(report, wantsTable);
  process.stdout.write(`${summary}, ${report.problems} problems\n`);
  return report.problems ? 1 : 0;
}

interface Catalogs extends CatalogOptions {
  readonly files: readonly string[];
}

/** Rows that are no items are reported, too, as their links cannot be asked. */
async function checkLinks(
  catalogs: Catalogs,
  options: { readonly stateFile: string; readonly maxAgeDays: number },
  report: Report,
): Promise<number> {
  const rows = catalogs.files.length
    ? [...catalogRows(catalogs.files, catalogs, report)]
    : (await readOwnData(report)).items;
  report.end();
  const code = await askLinks(linksOf(rows), options);
  return code || (report.problems ? 1 : 0);
}

function checkCatalogs(catalogs: Catalogs, report: Report): string {
  let count = 0;
  for (const _item of readCatalogs(catalogs.files, catalogs, report)) count++;
  report.end();
  return `${count} items`;
}

async function readOwnData(report: Report): Promise<DataFiles> {
  if (!existsSync(`${DATA_FOLDER}/catalog/data`)) throw new UsageError('a catalogue file is missing', USAGE);
  const problems: Problem[] = [];
  const data = await readDataFiles(DATA_FOLDER, problems);
  for (const problem of problems) report.onProblem(problem);
  return data;
}

async function checkOwnData(report: Report, wantsTable: boolean): Promise<string> {
  const data = await readOwnData(report);
  for (const problem of checkData(data)) report.onProblem(problem);
  if (wantsTable) process.stdout.write(tableOf(coverageOf(data)));
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
