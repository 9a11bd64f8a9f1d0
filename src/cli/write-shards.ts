import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { packShards } from '../build/shards/pack-shards.js';
import { MANIFEST } from '../match/shards/files.js';
import type { Index } from '../match/types.js';
import type { Report } from './report.js';

/** Tells shards from a user's own files. */
const SHARD = /-\d+-[\w-]{6}\.shard$/;

/**
 * Writes an index as shards. Those of an earlier build go once the new manifest is there, so that the folder can be served
 * meanwhile.
 *
 * @returns what was written, for people
 */
export async function writeShards(index: Index, folder: string, report: Report): Promise<string> {
  await mkdir(folder, { recursive: true });
  const old = new Set((await readdir(folder)).filter((name) => SHARD.test(name)));
  let files = 0;
  let bytes = 0;
  for (const { name, bytes: content } of packShards(index, (step) => report.step(step))) {
    await writeFile(join(folder, name), content);
    old.delete(name);
    files++;
    bytes += content.length;
  }
  for (const name of old) await rm(join(folder, name));
  report.end();
  return `${join(folder, MANIFEST)} and ${files - 1} shards, ${(bytes / 1e6).toFixed(1)} MB in ${folder}${sep}`;
}
