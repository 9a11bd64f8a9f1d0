/** `npm test`, or single steps: `npm test -- browser node`. Says little unless something fails. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles } from './imports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const nodeFolders = ['build', 'cli', 'package', 'stories', 'tools'].map((name) => `test/${name}`);

const nodeOptions = [
  '--import',
  './.tools/typescript.mjs',
  '--test',
  '--test-reporter=./.tools/node-reporter.mjs',
];

function nodeTests(wanted) {
  const folders = wanted.filter((folder) => existsSync(`${root}${folder}`));
  const files = folders.flatMap((folder) =>
    ['.test.mjs', '.test.ts'].flatMap((end) => listFiles(root, folder, end)),
  );
  return [...nodeOptions, ...files];
}

const steps = {
  build: () => ['.tools/build.mjs'],
  layers: () => ['.tools/layers.mjs'],
  size: () => ['.tools/size.mjs'],
  readme: () => ['.tools/readme.mjs', '--check'],
  browser: () => ['node_modules/@web/test-runner/dist/bin.js', '--config', '.tools/wtr.config.mjs'],
  node: () => nodeTests(nodeFolders),
  hosts: () => nodeTests(['test/hosts']),
  endurance: () => nodeTests(['test/endurance']),
  pages: () => [
    ...nodeOptions,
    ...['pages', 'privacy', 'worker'].map((name) => `test/package/${name}.test.mjs`),
  ],
};
/** `pages` is part of `node`; by itself it is for other browsers. */
const usual = Object.keys(steps).filter((name) => name !== 'pages');

/** Runs Node with `parameters`; resolves to its exit code and all it wrote. */
function run(parameters) {
  return new Promise((done) => {
    const child = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.once('close', (code) => done({ code, output }));
  });
}

const wanted = process.argv.slice(2).length ? process.argv.slice(2) : usual;
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length) throw new Error(`Unknown step ${unknown}; known are ${Object.keys(steps)}.`);

const total = { passed: 0, failed: 0 };
for (const name of wanted) {
  const start = Date.now();
  const { code, output } = await run(steps[name]());
  const counts = [...output.matchAll(/(\d+) passed, (\d+) failed/g)];
  for (const [, passed, failed] of counts) {
    total.passed += Number(passed);
    total.failed += Number(failed);
  }
  if (!counts.length) total[code === 0 ? 'passed' : 'failed']++;
  else if (code !== 0 && counts.every(([, , failed]) => failed === '0')) total.failed++;
  const facts = counts.map(([text]) => text).join('; ');
  console.log(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${((Date.now() - start) / 1000).toFixed(1)} s  ${facts}`,
  );
  if (code !== 0) console.log(output.trim());
  if (code !== 0 && name === 'build') break;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
