/** `npm run build`: everything in `dist/`, from the data files to the facts for editors; the demo's configurator, too. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { listFiles } from './imports.mjs';
import { generateIndex } from './index.mjs';
import { writeManifests } from './manifest.mjs';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const modes = ['npm', 'embed', 'shelf', 'worker', 'standalone', 'demo'];

async function writeTypes() {
  const tsc = fileURLToPath(new URL('node_modules/@typescript/native/bin/tsc', root));
  const project = fileURLToPath(new URL('.tools/tsconfig.types.json', root));
  await promisify(execFile)(process.execPath, [tsc, '-p', project]).catch((problem) => {
    throw new Error(`Type declarations:\n${problem.stdout}${problem.stderr}`);
  });
}

async function writeSchema() {
  const [{ toJSONSchema }, { itemSchema }] = await Promise.all([
    import('zod'),
    import('../src/catalog/schema.ts'),
  ]);
  const write = (name, schema) => writeFile(new URL(name, dist), JSON.stringify(schema, null, 2) + '\n');
  const { $schema, ...item } = toJSONSchema(itemSchema, { io: 'input' });
  const items = { type: 'array', items: item };
  await write('schema.json', { title: 'An item of a course-shelf catalogue', $schema, ...item });
  await write('catalog.schema.json', {
    title: 'A course-shelf catalogue',
    $schema,
    anyOf: [items, { type: 'object', properties: { items }, required: ['items'] }],
  });
}

/** What people fill in to have a catalogue. */
async function writeTemplate() {
  await copyFile(new URL('src/build/template.csv', root), new URL('template.csv', dist));
}

/** Some files of `dist/` carry these packages inside; their licences ask to be passed on. */
async function writeLicences() {
  const texts = [];
  for (const name of [
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    'fuse.js',
    'papaparse',
    'eld',
  ]) {
    texts.push(`${name}\n\n${await readFile(new URL(`node_modules/${name}/LICENSE`, root), 'utf8')}`);
  }
  await writeFile(new URL('THIRD-PARTY.txt', dist), texts.join('\n---\n\n'));
}

/** Hashes of what pages load, as the attribute `integrity` takes them. */
async function writeIntegrity() {
  const files = ['.js', '.css'].flatMap((ending) => listFiles(fileURLToPath(dist), '.', ending));
  const served = files.filter((path) => /^(embed|course-shelf|shelf(-[\w-]+)?)\.js$|^themes\//.test(path));
  const hashes = {};
  for (const path of served.sort()) {
    const bytes = await readFile(new URL(path, dist));
    hashes[path] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  }
  await writeFile(new URL('integrity.json', dist), JSON.stringify(hashes, null, 2) + '\n');
}

export async function buildAll() {
  process.chdir(fileURLToPath(root));
  await generateIndex();
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  const types = writeTypes();
  types.catch(() => {});
  for (const mode of modes) await build({ mode, logLevel: 'warn' });
  await chmod(new URL('cli.js', dist), 0o755);
  await cp(new URL('src/themes/', root), new URL('themes/', dist), { recursive: true });
  const results = await Promise.allSettled([
    types,
    writeManifests(dist),
    writeSchema(),
    writeTemplate(),
    writeLicences(),
    writeIntegrity(),
  ]);
  for (const { reason } of results) if (reason) throw reason;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();
