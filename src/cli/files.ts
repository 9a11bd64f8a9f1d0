import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { UntaggedItem } from '../build/build-index.js';
import type { Row } from '../build/json-lines.js';
import { placeUrls } from '../build/links/links.js';
import type { Problem } from '../build/problem.js';
import { readItems, type Format } from '../build/read-items.js';

const FORMATS: { readonly [extension: string]: Format } = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** Reads catalogue files of mixed formats. What cannot be read, and what was read before, is reported and left out. */
export async function readCatalogs(files: readonly string[], problems: Problem[]): Promise<UntaggedItem[]> {
  const items = new Map<string, UntaggedItem>();
  for (const file of files) {
    for (const item of await readCatalog(file, problems)) {
      const message = `"${item.id}" ("${item.title}") is the id of an earlier item, accepted is an id of its own`;
      if (items.has(item.id)) problems.push({ file, line: 0, field: 'id', message });
      else items.set(item.id, item);
    }
  }
  return [...items.values()];
}

/** Reads the addresses of the items in catalogue files, with the lines that hold them. */
export async function readUrls(
  files: readonly string[],
  problems: Problem[],
): Promise<Row<{ url: string }>[]> {
  const rows: Row<{ url: string }>[] = [];
  for (const file of files) {
    const items = await readCatalog(file, problems);
    if (items.length)
      rows.push(
        ...placeUrls(
          items.map(({ url }) => url),
          await readFile(file, 'utf8'),
          file,
        ),
      );
  }
  return rows;
}

async function readCatalog(file: string, problems: Problem[]): Promise<UntaggedItem[]> {
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format) {
    problems.push({
      file,
      line: 0,
      field: '',
      message: `accepted are ${Object.keys(FORMATS).join(', ')} files`,
    });
    return [];
  }
  try {
    const text = await readFile(file, 'utf8');
    return readItems(text, {
      format,
      // A row of JSON Lines is a line; the rows of a JSON list have no line of their own.
      onProblem: ({ index, field, message }) =>
        problems.push({ file, line: format === 'jsonl' ? index + 1 : 0, field, message }),
    });
  } catch (error) {
    problems.push({ file, line: 0, field: '', message: (error as Error).message });
    return [];
  }
}
