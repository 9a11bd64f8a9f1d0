/**
 * `npm run index`: packs the data files, and the code of the worker, into `src/sources/generated/`, and letters of languages
 * into `src/build/generated/`.
 */
import './typescript.mjs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { letterGroupsModule } from './letter-groups.mjs';

/** Where there is no script beside the element, the worker is made of its code as a text. */
async function bundleWorker() {
  const { build } = await import('vite');
  const [{ output }] = await build({ mode: 'worker', logLevel: 'warn', build: { write: false } });
  return [
    `export const code: string = ${JSON.stringify(output[0].code)};`,
    'export const address: string | undefined = undefined;',
    'export const trust: ((url: string) => string) | undefined = undefined;\n',
  ].join('\n');
}

/** Writes what changed only, so that nothing is rebuilt for nothing. */
async function writeFiles(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = new URL(name, folder);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before !== text) await writeFile(file, text);
  }
}

export async function generateIndex() {
  const source = new URL('../src/', import.meta.url);
  await writeFiles(new URL('build/generated/', source), { 'letter-groups.ts': await letterGroupsModule() });
  // Whatever packs the data files tells languages by these letters, so it is loaded after them.
  const { bundleGenerated } = await import('../src/build/bundle.ts');
  await writeFiles(new URL('sources/generated/', source), {
    ...(await bundleGenerated()),
    'worker.ts': await bundleWorker(),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await generateIndex();
