import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readKnowledge } from '../build.js';
import { fileChunks, sizeOf } from '../build/file-chunks.js';
import { ACCEPTED_FILES, detectFormat, type FormatName } from '../build/formats/index.js';
import type { Row } from '../build/json-lines.js';
import { findLocalPage } from '../build/local-pages.js';
import type { Problem } from '../build/problem.js';
import { readRows } from '../build/read-items.js';
import type { ItemProblem } from '../catalog/guard.js';
import type { UntaggedItem } from '../catalog/item.js';
import { ACCEPTED_ADDRESS } from '../catalog/rows/columns.js';
import type { Knowledge } from '../knowledge/types.js';

export interface CatalogOptions {
  /** Completes addresses of exports that have none or relative ones. */
  readonly site?: string | undefined;
  /** Where copies of the pages of sitemaps lie; beside each sitemap unless told. */
  readonly pages?: string | undefined;
}

/** Is told of what goes on while files are read. */
export interface ReadListener {
  onProblem(problem: Problem): void;
  onNote(note: string): void;
  onProgress(progress: ReadProgress): void;
}

export interface ReadProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly items: number;
}

/**
 * Reads catalogue files of mixed formats. What cannot be read, and what has the id of an earlier item, is reported and
 * left out.
 */
export function* readCatalogs(
  files: readonly string[],
  options: CatalogOptions,
  listener: ReadListener,
): Generator<UntaggedItem> {
  const ids = new Set<string>();
  for (const { value: item, file, line } of catalogRows(files, options, listener)) {
    const message = `"${item.id}" ("${item.title}") is the id of an earlier item, accepted is an id of its own`;
    if (ids.has(item.id)) {
      listener.onProblem({ file, line, field: 'id', message });
      continue;
    }
    ids.add(item.id);
    yield item;
  }
}

/** The bundled careers and skills with those of some files added; `undefined` where there are no files. */
export async function readOwnKnowledge(
  files: readonly string[],
  listener: ReadListener,
): Promise<Knowledge | undefined> {
  let knowledge: Knowledge | undefined;
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    try {
      knowledge = readKnowledge(text, {
        ...(knowledge && { base: knowledge }),
        onProblem: (problem) => listener.onProblem({ file, ...problem }),
      });
    } catch (error) {
      listener.onProblem({ file, line: 0, field: '', message: (error as Error).message });
    }
  }
  return knowledge;
}

/** Reads the items of catalogue files with the lines where they begin. */
export function* catalogRows(
  files: readonly string[],
  options: CatalogOptions,
  listener: ReadListener,
): Generator<Row<UntaggedItem>> {
  const totalBytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  let bytes = 0;
  let items = 0;
  const onBytes = (count: number): void => {
    bytes += count;
    listener.onProgress({ bytes, totalBytes, items });
  };
  for (const file of files) {
    try {
      for (const row of rowsOf(file, options, listener, onBytes)) {
        items++;
        yield row;
      }
    } catch (error) {
      listener.onProblem({ file, line: 0, field: '', message: (error as Error).message });
    }
  }
}

function* rowsOf(
  file: string,
  { site, pages }: CatalogOptions,
  listener: ReadListener,
  onBytes: (count: number) => void,
): Generator<Row<UntaggedItem>> {
  const chunks = fileChunks(file, onBytes)[Symbol.iterator]();
  const first = chunks.next();
  const sample = first.done ? '' : first.value;
  const format = detectFormat(sample, file.replace(/\.gz$/i, ''));
  if (!format) {
    listener.onProblem({ file, line: 0, field: '', message: whyNot(sample) });
    return;
  }
  const all = (function* () {
    if (!first.done) yield first.value;
    yield* { [Symbol.iterator]: () => chunks };
  })();
  const surroundings = {
    site,
    findPage: (url: string) => findLocalPage(pages ?? dirname(file), url),
    onNote: (note: string) => listener.onNote(`${file}: ${note}`),
  };
  for (const row of readRows(all, format, surroundings)) {
    const { line, file: page = file } = row;
    if (row.item) yield { value: row.item, file: page, line };
    else
      listener.onProblem({
        ...problemAt(row.problem, { file: page, line, format }),
        itemStays: row.itemStays,
      });
  }
}

function whyNot(sample: string): string {
  return sample.startsWith('PK')
    ? 'an Excel or other packed file: save the table as "CSV UTF-8"'
    : ACCEPTED_FILES;
}

/** A problem whose place says what its message need not; only a JSON list can stand in one line with all its items. */
function problemAt(
  { index, field, message }: ItemProblem,
  { file, line, format }: { file: string; line: number; format: FormatName },
): Problem {
  const start = [`item ${index}:`, field].filter(Boolean).join(' ') + ' ';
  const bare = message.startsWith(start) ? message.slice(start.length) : message;
  const reason = bare.endsWith(ACCEPTED_ADDRESS) ? `${bare}; --site completes others` : bare;
  const place = [...(format === 'json' ? [`item ${index}`] : []), ...(field ? [field] : [])].join(', ');
  return { file, line, field: place, message: reason };
}
