import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIndex, packIndex } from '../build.js';
import { formatProblem, type Problem } from '../build/problem.js';
import { packItemColumns } from '../catalog/packed.js';
import { idsOf } from '../knowledge/packed.js';
import { loadBundledIndex } from '../match.js';
import type { Index } from '../match/types.js';
import { readArguments } from './arguments.js';
import { readCatalogs } from './files.js';
import { UsageError } from './usage-error.js';

const USAGE = `course-shelf build FILE... --out DIR
  FILE        a catalogue: .json (a list of items) or .jsonl (one item a line)
  --out DIR   where index.shelf is written
  --stats     prints what each column of the index weighs; without a FILE, of the bundled index
`;
const INDEX_FILE = 'index.shelf';

/** Packs catalogues into an index file. Rows that are no items are reported and left out. */
export async function build(args: string[]): Promise<number> {
  const parsed = readArguments(args, { out: { type: 'string' }, stats: { type: 'boolean' } }, USAGE);
  if (!parsed) return 0;
  const { positionals: files, values } = parsed;
  if (values.stats && !files.length) {
    process.stdout.write(statsOf(await loadBundledIndex()));
    return 0;
  }
  if (!files.length) throw new UsageError('a catalogue file is missing', USAGE);
  if (!values.out) throw new UsageError('--out DIR is missing', USAGE);

  const problems: Problem[] = [];
  const index = buildIndex(await readCatalogs(files, problems));
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (problems.length) process.stderr.write(`${problems.length} rows left out\n`);
  if (!index.items.length) {
    process.stderr.write('nothing usable is left, so no index was written\n');
    return 1;
  }
  await mkdir(values.out, { recursive: true });
  const file = join(values.out, INDEX_FILE);
  await writeFile(file, packIndex(index));
  process.stdout.write(`${file}: ${index.items.length} items\n`);
  if (values.stats) process.stdout.write(statsOf(index));
  return 0;
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
