import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { printable } from '../build/printable.js';
import { unpackIndex } from '../match/packed-index.js';
import { MANIFEST } from '../match/shards/files.js';
import type { FindResult } from '../match/types.js';
import { loadBundledIndex, matcherSource } from '../sources/matching.js';
import { shardSource } from '../sources/shards.js';
import type { Source } from '../sources/source.js';
import { readArguments, readCount } from './arguments.js';
import { UsageError } from './usage-error.js';

const INDEX_FILE = 'index.shelf';
/** Questions of all kinds: a career, a skill, two, a typo, wishes, a title, another language, words. */
const USUAL = [
  'courses for backend developers',
  'python',
  'react and node',
  'machien learning',
  'free excel books for beginners',
  'senior cloud network engineer',
  'Kurse für Webdesigner',
  'unfamiliar words',
];
/** How often each is asked before times are told: by then engines have compiled what they will. */
const ROUNDS = 8;
const USAGE = `course-shelf find QUERY
  --index PATH     an index file, or the folder that build wrote, also with shards; the bundled index unless given
  --queries FILE   asks every line of FILE
  --limit N        how many items at most, 6 unless given
  --json           one JSON object a query; ms is the time of the answer once others were given
`;

/** Asks an index from the command line. */
export async function find(args: string[]): Promise<number> {
  const options = {
    index: { type: 'string' },
    queries: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const parsed = readArguments(args, options, USAGE);
  if (!parsed) return 0;
  const { positionals, values } = parsed;
  const limit = readCount(values.limit, '--limit', USAGE);
  if (!positionals.length && values.queries === undefined) throw new UsageError('a query is missing', USAGE);
  const queries = values.queries === undefined ? [positionals.join(' ')] : await readQueries(values.queries);
  const source = await openIndex(values.index);
  // The first queries pay for look-up tables and for the engine's compiler; the times told are those of a shelf in use.
  if (values.json)
    for (let round = 0; round < ROUNDS; round++) for (const usual of USUAL) await source.find(usual, {});
  for (const query of queries) {
    const start = performance.now();
    const answer = await source.find(query, { limit });
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    process.stdout.write(values.json ? jsonLine(query, answer, ms) : plainText(query, answer));
  }
  return 0;
}

async function readQueries(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.trim());
}

/** The bundled index, an index file, or the folder that `build` wrote, with an index or with shards. */
async function openIndex(path: string | undefined): Promise<Source> {
  if (path === undefined) return matcherSource(await loadBundledIndex());
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder && existsSync(join(path, MANIFEST))) {
    return shardSource(
      async (name) => new Uint8Array(await readFile(join(path, name))).buffer,
      join(path, sep),
    );
  }
  const file = isFolder ? join(path, INDEX_FILE) : path;
  try {
    return matcherSource(unpackIndex(await readFile(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

function jsonLine(query: string, { items, understood, suggestion }: FindResult, ms: number): string {
  const found = items.map(({ item, score, reasons, stage }) => ({
    id: item.id,
    title: item.title,
    url: item.url,
    score,
    reasons,
    stage,
  }));
  return `${JSON.stringify({ query, understood, suggestion, items: found, ms })}\n`;
}

function plainText(query: string, { items, understood, suggestion }: FindResult): string {
  const seen = [...understood.careers, ...understood.skills, ...understood.topics]
    .map(({ label }) => label)
    .join(', ');
  const lines = items.flatMap(({ item, reasons }, at) => {
    const facts = [item.provider, item.institution, item.level, item.free === 'no' ? undefined : item.free]
      .filter(Boolean)
      .join(', ');
    const labels = reasons.map(({ label }) => label).join(', ');
    const why = reasons[0]?.kind === 'word' ? `has ${labels} in its title` : labels && `teaches ${labels}`;
    return [
      `${String(at + 1).padStart(3)}. ${item.title}${facts && ` (${facts})`}`,
      ...(why ? [`     ${why}`] : []),
    ];
  });
  const hint = suggestion === undefined ? [] : [`Did you mean ${suggestion}?`];
  return [`${query} -> ${seen || 'nothing known'}`, ...hint, ...lines]
    .map((line) => `${printable(line)}\n`)
    .join('');
}
