/** The pictures that stories are compared with: one PNG file each, in `test/shots`. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparePictures, packPicture } from './pictures.mjs';

const folderOf = (relative) => fileURLToPath(new URL(`../../${relative}/`, import.meta.url));
const baselines = folderOf('test/shots');
/** Where pictures go that are not as they were. */
const failures = folderOf('shots/failed');

const fileOf = (id) => join(baselines, `${id}.png`);
const readBaseline = (id) => readFile(fileOf(id)).catch(() => undefined);

/** Ids of all baselines. */
export async function baselineIds() {
  const names = await readdir(baselines).catch(() => []);
  return names.filter((name) => name.endsWith('.png')).map((name) => name.slice(0, -'.png'.length));
}

export const forgetFailures = () => rm(failures, { recursive: true, force: true });

/** What is wrong with the picture of a story, with what to look at; nothing when it is as it was. */
export async function problemWith(id, picture) {
  const before = await readBaseline(id);
  if (!before) return `has no picture to compare with; to make it: npm run shots -- ${id}`;
  const { problem, diff } = comparePictures(before, picture);
  if (!problem) return undefined;
  await mkdir(failures, { recursive: true });
  const files = { before, now: picture, ...(diff && { diff }) };
  for (const [kind, file] of Object.entries(files))
    await writeFile(join(failures, `${id}.${kind}.png`), file);
  const seen = Object.keys(files).join('|');
  return `looks different: ${problem}. See shots/failed/${id}.{${seen}}.png; if it is meant: npm run shots -- ${id}`;
}

/** Keeps the picture, unless the one that is kept is the same. Answers whether it was another one. */
export async function renew(id, picture) {
  const before = await readBaseline(id);
  if (before && !comparePictures(before, picture).problem) return false;
  await mkdir(baselines, { recursive: true });
  await writeFile(fileOf(id), packPicture(picture));
  return true;
}

export const forget = (id) => rm(fileOf(id));
