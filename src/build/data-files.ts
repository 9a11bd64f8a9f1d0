import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { itemSchema } from '../catalog/schema.js';
import type { Item, ItemKind } from '../catalog/item.js';
import type { GuideEntry } from '../knowledge/guide.js';
import { careerSchema, guideSchema, intentSchema, skillSchema } from '../knowledge/schema.js';
import type { Career, IntentWord, Knowledge, Skill } from '../knowledge/types.js';
import { readJsonLines, validRows, type Row } from './json-lines.js';
import type { Problem } from './problem.js';

/** Where an entry was seen: "Coursera 2026-03". */
const SEEN = /^\S.* \d{4}(-\d{2})?$/;

const entrySchema = itemSchema
  .extend({
    skills: z.array(z.string()).min(2, 'accepted are 2 to 6 skills').max(6, 'accepted are 2 to 6 skills'),

    seen: z.string().regex(SEEN, 'accepted is the source and when it was read, such as "Coursera 2026-03"'),
  })
  .required({ id: true, provider: true });

/** The project's own data with the place of every entry. */
export interface DataFiles {
  readonly intent: readonly Row<IntentWord>[];
  readonly skills: readonly Row<Skill>[];
  readonly careers: readonly Row<Career>[];
  readonly guides: readonly Row<GuideEntry>[];
  readonly items: readonly Row<Item>[];
}

/**
 * Reads the hand-edited data below a folder: `knowledge/data` with its folders `skills`, `careers` and `guides`, and
 * `catalog/data/{courses,books}`, JSON Lines each. Entries that do not fit their schema are reported and left out.
 */
export async function readDataFiles(folder: string, problems: Problem[]): Promise<DataFiles> {
  const read = async <T>(path: string, schema: z.ZodType<T>): Promise<Row<T>[]> => {
    const names = (await readdir(join(folder, path))).filter((name) => name.endsWith('.jsonl')).sort();
    const files = await Promise.all(
      names.map(async (name) => {
        const file = join(folder, path, name);
        const shown = relative(process.cwd(), file) || file;
        return validRows(readJsonLines(await readFile(file, 'utf8'), shown, problems), schema, problems);
      }),
    );
    return files.flat();
  };
  const readItems = async (path: string, kind: ItemKind): Promise<Row<Item>[]> =>
    (await read(path, entrySchema)).map(({ value: { seen: _seen, ...entry }, file, line }) => ({
      value: { ...entry, kind } as Item,
      file,
      line,
    }));
  const [intent, skills, careers, guides, courses, books] = await Promise.all([
    read('knowledge/data', intentSchema),
    read('knowledge/data/skills', skillSchema),
    read('knowledge/data/careers', careerSchema),
    read('knowledge/data/guides', guideSchema),
    readItems('catalog/data/courses', 'course'),
    readItems('catalog/data/books', 'book'),
  ]);
  return {
    intent,
    skills: skills as Row<Skill>[],
    careers: careers as Row<Career>[],
    guides,
    items: [...courses, ...books],
  };
}

/** The knowledge that the data files hold. */
export function knowledgeOf({ intent, skills, careers }: DataFiles): Knowledge {
  const values = <T>(rows: readonly Row<T>[]): T[] => rows.map(({ value }) => value);
  return { intent: values(intent), skills: values(skills), careers: values(careers) };
}
