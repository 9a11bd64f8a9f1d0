/** `npm run index`: packs the data files into `src/sources/generated/`. */
import './typescript.mjs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const folder = new URL('../src/sources/generated/', import.meta.url);

/** Writes what changed only, so that nothing is rebuilt for nothing. */
export async function generateIndex() {
  const { bundleGenerated } = await import('../src/build/bundle.ts');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(await bundleGenerated())) {
    const file = new URL(name, folder);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before !== text) await writeFile(file, text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await generateIndex();
