/** Makes one classic script of a module, for what is measured in pages. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = new URL('../', import.meta.url);

/** A script for a page, made of a module that imports from `./src/`. */
export async function bundle(script) {
  const outDir = await mkdtemp(join(tmpdir(), 'course-shelf-'));
  const entry = join(fileURLToPath(root), 'measured.js');
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(root),
    plugins: [
      {
        name: 'measured',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? script : null),
      },
    ],
    build: {
      outDir,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'measured', fileName: () => 'measure.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const code = await readFile(join(outDir, 'measure.js'), 'utf8');
  await rm(outDir, { recursive: true });
  return code;
}
