import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileChunks } from './file-chunks.js';
import type { PageCopy } from './formats/format.js';

/** How tools that copy sites call the page of a folder or of a bare name. */
const ENDINGS = ['', '.html', '.htm', '/index.html', '/index.htm'];

/**
 * Finds the copy of a page below a folder, where `wget --mirror` and the like put it: with or without a folder named
 * after the host, as a file of the address's own name, with `.html`, or as `index.html`.
 */
export function findLocalPage(folder: string, address: string): PageCopy | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname, search } = new URL(address);
  const path = decoded(pathname).replace(/\/+$/, '');
  // An address must not lead out of the folder.
  if (path.split('/').includes('..')) return undefined;
  const names = search ? [path + search, path + search.replace('?', '@')] : [path];
  for (const root of [join(folder, host), folder]) {
    for (const name of names) {
      for (const ending of ENDINGS) {
        const file = join(root, name + ending);
        if (statSync(file, { throwIfNoEntry: false })?.isFile()) return { file, chunks: fileChunks(file) };
      }
    }
  }
  return undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
