/** The packed package, as somebody who installs it gets it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const facts = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const entries = Object.keys(facts.exports);
const modules = entries.filter((entry) => facts.exports[entry].types);

const consumer = `
import { CourseShelf, defineCourseShelf } from 'course-shelf';
import 'course-shelf/define';
import { createMatcher, loadBundledIndex } from 'course-shelf/match';
import { buildIndex, packIndex, readItems, unpackIndex } from 'course-shelf/build';

const shelf: CourseShelf = document.createElement('course-shelf');
shelf.limit = 3;
shelf.links = { 'b.example': { programme: 'awin', publisher: 1, advertiser: 2 }, utm: { source: 'blog' } };
shelf.addEventListener('course-shelf-select', (event) => {
  const url: string = event.url;
  event.preventDefault();
  return url;
});
// @ts-expect-error a limit is a number
shelf.limit = 'three';
defineCourseShelf('my-shelf');

const matcher = createMatcher(await loadBundledIndex());
const title: string | undefined = matcher.find('sql', { limit: 1 }).items[0]?.item.title;
export { buildIndex, packIndex, readItems, title, unpackIndex };
`;

const inNode = `
import { CourseShelf, defineCourseShelf } from 'course-shelf';
import { createMatcher, loadBundledIndex } from 'course-shelf/match';
if (typeof document !== 'undefined') throw new Error('not a plain Node');
if (typeof CourseShelf !== 'function' || typeof defineCourseShelf !== 'function') throw new Error('no class');
const { items } = createMatcher(await loadBundledIndex()).find('courses for backend developers');
console.log(JSON.stringify(items.map(({ item }) => item.url)));
`;

describe('the package', () => {
  let folder;
  let installed;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'course-shelf-'));
    installed = join(folder, 'node_modules/course-shelf');
    await mkdir(installed, { recursive: true });
    const parameters = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    const windows = process.platform === 'win32';
    await run(windows ? 'npm.cmd' : 'npm', parameters, { cwd: root, shell: windows });
    const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
    await run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1'], { cwd: folder });
    for (const name of Object.keys(facts.dependencies)) {
      await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
    await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  });

  after(() => rm(folder, { recursive: true, force: true }));

  test('holds every file that package.json names, and no sources or tests', async () => {
    const files = (await readdir(installed, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
    const named = [
      ...Object.values(facts.exports).flatMap((entry) =>
        typeof entry === 'string' ? [entry] : Object.values(entry),
      ),
      ...Object.values(facts.bin),
      ...[facts.types, facts.customElements, facts['web-types'], facts.unpkg, facts.jsdelivr],
      ...facts.sideEffects.filter((path) => path.startsWith('./dist/')),
      './dist/shelf-routes.js',
      './dist/shelf-matching.js',
      './dist/shelf-extras.js',
    ];
    for (const path of named) assert.ok(files.includes(path.replace(/^\.\//, '')), path);
    assert.deepEqual(
      files.filter((path) => /^(src|test|stories|demo|\.)/.test(path)),
      [],
    );
  });

  for (const entry of entries) {
    test(`${entry} resolves`, async () => {
      const specifier = entry.replace(/^\./, facts.name);
      const script = `console.log(import.meta.resolve(${JSON.stringify(specifier)}))`;
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
      await readFile(new URL(stdout.trim()));
    });
  }

  for (const resolution of ['node16', 'bundler']) {
    test(`types hold under moduleResolution ${resolution}`, async () => {
      await writeFile(join(folder, 'consumer.ts'), consumer);
      const options = {
        module: resolution === 'node16' ? 'node16' : 'esnext',
        moduleResolution: resolution,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        strict: true,
        noEmit: true,
        types: [],
      };
      const project = join(folder, `tsconfig.${resolution}.json`);
      await writeFile(project, JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }));
      const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
      await run(process.execPath, [tsc, '-p', project], { cwd: folder }).catch((problem) => {
        assert.fail(problem.stdout + problem.stderr);
      });
    });
  }

  test('every module with types is used by the consumer', () => {
    for (const entry of modules) assert.ok(consumer.includes(`'${entry.replace(/^\./, facts.name)}'`), entry);
  });

  test('course-shelf and course-shelf/match work in plain Node, without a document', async () => {
    await writeFile(join(folder, 'in-node.mjs'), inNode);
    const { stdout, stderr } = await run(process.execPath, ['in-node.mjs'], { cwd: folder });
    assert.equal(stderr, '');
    const urls = JSON.parse(stdout);
    assert.equal(urls.length, 6);
    for (const url of urls) assert.match(url, /^https:\/\//);
  });

  test('the command runs as installed', async () => {
    const cli = join(installed, facts.bin['course-shelf']);
    const { stdout } = await run(process.execPath, [cli, 'find', 'sql', '--json', '--limit', '2'], {
      cwd: folder,
    });
    assert.equal(JSON.parse(stdout.trim().split('\n')[0]).items.length, 2);
  });

  test('schema.json and the facts for editors say what they should', async () => {
    const read = async (name) => JSON.parse(await readFile(join(installed, 'dist', name), 'utf8'));
    const schema = await read('schema.json');
    assert.ok(schema.$schema && JSON.stringify(schema).includes('"title"'));
    const { modules: described } = await read('custom-elements.json');
    const element = described
      .flatMap(({ declarations }) => declarations)
      .find(({ customElement }) => customElement);
    assert.equal(element.tagName, 'course-shelf');
    const names = element.attributes.map(({ name }) => name);
    for (const name of ['for', 'limit', 'theme', 'heading-level']) assert.ok(names.includes(name), name);
    const { tags } = await read('vscode.html-custom-data.json');
    assert.deepEqual(
      tags[0].attributes.map(({ name }) => name),
      names,
    );
    const webTypes = await read('web-types.json');
    assert.equal(webTypes.version, facts.version);
    assert.equal(webTypes.contributions.html.elements[0].name, 'course-shelf');
  });
});
