/** A large catalogue needs no large machine: rows are not kept in more forms than one. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { measureBuild } from '../../.tools/measure-build.mjs';

const ROWS = 20_000;
/** About 170 are needed, half of them for a catalogue of a few rows as well. With rows in several forms it were 310. */
const MOST_MEGABYTES = 230;

const subjects = ['Baking bread', 'Java', 'Watercolour', 'Statistique', 'Gesti\u00f3n', 'Fotografie', 'SQL'];
const ends = ['from scratch', 'pour d\u00e9butants', 'desde cero', 'in der Praxis', 'for the curious', ''];

/** Titles of all kinds without a language, addresses and makers of their own, as the rows of a real catalogue have them. */
function row(at) {
  const title = `${subjects[at % 7]} ${Math.imul(at, 2654435761).toString(36)} ${ends[at % 6]}`.trim();
  return JSON.stringify({
    id: `school-${at % 90}:class-${at}`,
    title,
    url: `https://school-${at % 90}.example/classes/class-${at}`,
    provider: `School ${at % 90}`,
    authors: [`Teacher ${at % 5_000}`],
    skills: [subjects[at % 7], `topic ${at % 400}`],
    hours: at % 60,
  });
}

describe('building 20,000 rows', () => {
  let folder;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'course-shelf-rows-'))));
  after(() => rm(folder, { recursive: true }));

  test(`takes less than ${MOST_MEGABYTES} MB of memory`, async () => {
    const file = join(folder, 'rows.jsonl');
    await writeFile(file, Array.from({ length: ROWS }, (_, at) => row(at)).join('\n'));
    const { said, megabytes } = await measureBuild([file]);
    assert.equal(said, '20000 items');
    assert.ok(megabytes < MOST_MEGABYTES, `${megabytes} MB`);
  });
});
