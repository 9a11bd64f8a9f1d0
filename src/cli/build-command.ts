import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIndex, type BuildIndexOptions, type UntaggedItem } from '../build.js';
import { printable } from '../build/printable.js';
import { packItemColumns } from '../catalog/packed.js';
import { idsOf } from '../knowledge/packed.js';
import { loadBundledIndex } from '../match.js';
import { indexParts } from '../match/packed-index.js';
import type { Index } from '../match/types.js';
import { CATALOG_OPTIONS, CATALOG_USAGE, readArguments, readSite } from './arguments.js';
import { readCatalogs, readOwnKnowledge } from './files.js';
import { Report } from './report.js';
import { writeShards } from './write-shards.js';
import { UsageError } from './usage-error.js';

const USAGE = `course-shelf build FILE... --out DIR
  FILE             a catalogue: a table (.csv, .tsv), .json, .jsonl, a page (.html) or a sitemap (.xml);
                   also exports of Open edX, edX Discovery, Moodle, Coursera and OneRoster
  --out DIR        where index.shelf, or the shards, are written
${CATALOG_USAGE}  --strict         exit code 1 when a row or a field was left out
  --shards         writes a folder of small files instead, for thousands of items: a page loads the few it needs
  --keep-duplicates
                   keeps one course listed twice as two items; they are merged unless given
  --report         prints which items were merged into which
  --stats          prints what each column of the index weighs; without a FILE, of the bundled index
`;
const INDEX_FILE = 'index.shelf';

/** Packs catalogues into an index file. Rows that are no items are reported and left out. */
export async function build(args: string[]): Promise<number> {
  const options = {
    out: { type: 'string' },
    ...CATALOG_OPTIONS,
    strict: { type: 'boolean' },
    shards: { type: 'boolean' },
    'keep-duplicates': { type: 'boolean' },
    report: { type: 'boolean' },
    stats: { type: 'boolean' },
  } as const;
  const parsed = readArguments(args, options, USAGE);
  if (!parsed) return 0;
  const { positionals: files, values } = parsed;
  if (values.stats && !files.length) {
    process.stdout.write(statsOf(await loadBundledIndex()));
    return 0;
  }
  if (!files.length) throw new UsageError('a catalogue file is missing', USAGE);
  if (!values.out) throw new UsageError('--out DIR is missing', USAGE);
  const site = readSite(values.site, USAGE);

  const report = new Report(process.stderr);
  const knowledge = await readOwnKnowledge(values.knowledge ?? [], report);
  const merged: string[] = [];
  const index = indexOf(readCatalogs(files, { site, pages: values.pages }, report), report, {
    ...(knowledge && { knowledge }),
    keepDuplicates: values['keep-duplicates'] ?? false,
    onMerge: (kept, item) =>
      merged.push(`${printable(`"${item.id}" ("${item.title}") is merged into "${kept.id}"`)}\n`),
  });
  process.stderr.write(report.leftOut);
  if (!index.items.length) {
    process.stderr.write('nothing usable is left, so no index was written\n');
    return 1;
  }
  const written = values.shards
    ? await writeShards(index, values.out, report)
    : await writeIndex(index, values.out);
  const also = merged.length
    ? `, ${merged.length} ${merged.length === 1 ? 'duplicate' : 'duplicates'} merged`
    : '';
  process.stdout.write(`${written}: ${index.items.length} items${also}\n`);
  if (values.report) process.stdout.write(merged.join(''));
  if (values.stats) process.stdout.write(statsOf(index));
  return values.strict && report.problems ? 1 : 0;
}

function indexOf(items: Iterable<UntaggedItem>, report: Report, options: BuildIndexOptions): Index {
  const index = buildIndex(announced(items, report), options);
  report.end();
  return index;
}

/** The items, and then word of what follows once all are read. */
function* announced(items: Iterable<UntaggedItem>, report: Report): Generator<UntaggedItem> {
  let count = 0;
  for (const item of items) {
    count++;
    yield item;
  }
  report.step(`finding duplicates and languages among ${count} items`);
}

async function writeIndex(index: Index, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, INDEX_FILE);
  await writeFile(file, indexParts(index));
  return file;
}

/** A table of the columns' sizes; compressed one by one they weigh a little more than together. */
function statsOf({ items, knowledge }: Index): string {
  const columns = packItemColumns(items, idsOf(knowledge));
  const count = items.length;
  const rows = Object.entries(columns).map(([name, text]) => ({ name, bytes: compressedSize(text) }));
  const total = compressedSize(Object.values(columns).join('\t'));
  const line = (name: string, bytes: number): string =>
    `${name.padEnd(20)} ${String(bytes).padStart(9)} B ${(bytes / count).toFixed(2).padStart(7)} B an item\n`;
  return rows.map(({ name, bytes }) => line(name, bytes)).join('') + line('all, together', total);
}

function compressedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
