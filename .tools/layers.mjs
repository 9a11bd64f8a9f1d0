/** `node .tools/layers.mjs`: imports go one way only, no cycles, no file too long to read in one go. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listFiles, readSources } from './imports.mjs';

/** What a folder of `src/`, or a file directly in it, may import; `types` only as types. */
const runtime = ['sources', 'links', 'match', 'catalog', 'knowledge', 'text'];
const layers = {
  text: {},
  knowledge: { layers: ['text'] },
  catalog: { layers: ['text'] },
  match: { layers: ['catalog', 'knowledge', 'text'] },
  sources: { layers: ['match', 'catalog', 'knowledge', 'text'] },
  links: { types: ['catalog'] },
  element: { layers: runtime, packages: /^lit($|\/)/ },
  build: { layers: ['match', 'catalog', 'knowledge', 'text'], packages: /^(zod$|zod\/|node:)/ },
  cli: {
    layers: ['build', 'build.ts', 'match', 'match.ts', 'sources', 'catalog', 'knowledge'],
    packages: /^(zod$|zod\/|node:)/,
  },
  'index.ts': { layers: ['element', 'links'], types: runtime },
  'define.ts': { layers: ['element'] },
  'standalone.ts': { layers: ['element', 'define.ts'] },
  'shelf.ts': { layers: ['element', 'define.ts'] },
  // What these two complete by default: the fuzzy finder, the bundled knowledge.
  'match.ts': { layers: ['match', 'sources', 'catalog', 'knowledge', 'text'] },
  'build.ts': { layers: ['build', 'match', 'sources', 'catalog', 'knowledge'] },
  'embed.ts': {},
  'worker.ts': { layers: ['match'], types: ['sources'] },
};

/** Packages that one kind of file may import beside what its layer may. */
const exceptions = [
  { files: /^src\/text\/fuzzy\.ts$/, packages: /^fuse\.js($|\/)/ },
  { files: /^src\/build\/formats\/csv\.ts$/, packages: /^papaparse$/ },
  { files: /^src\/.*\/schema[^/]*\.ts$/, packages: /^zod($|\/)/ },
];

/** What must never travel to a reader's browser. */
const served = ['index.ts', 'define.ts', 'standalone.ts', 'shelf.ts', 'embed.ts', 'match.ts', 'worker.ts'];
const unserved = /^(zod($|\/)|papaparse$|eld($|\/)|node:)/;

const longest = { src: 300, test: 400 };
const comfortable = 200;

const isGenerated = (path) => /^src\/\w+\/generated\//.test(path);
const layerOf = (path) => path.split('/')[1];

function* wrongImports(sources) {
  for (const [path, { imports }] of sources) {
    const layer = layerOf(path);
    const rule = layers[layer];
    if (!rule) {
      yield `${path}: no layer is called ${layer}`;
      continue;
    }
    for (const { specifier, types, line, target } of imports) {
      const at = `${path}:${line}`;
      if (target === undefined) {
        const allowed = [
          rule.packages,
          ...exceptions.filter(({ files }) => files.test(path)).map((e) => e.packages),
        ];
        if (!allowed.some((pattern) => pattern?.test(specifier))) yield `${at}: may not import ${specifier}`;
      } else if (!sources.has(target) && !isGenerated(target)) {
        yield `${at}: ${specifier} does not exist`;
      } else if (layerOf(target) !== layer) {
        const wanted = layerOf(target);
        if (rule.layers?.includes(wanted) || (types && rule.types?.includes(wanted))) continue;
        const hint = rule.types?.includes(wanted) ? ' (types only)' : '';
        yield `${at}: ${layer} may not import ${wanted}${hint}`;
      }
    }
  }
}

function* unservedPackages(sources) {
  for (const entry of served.map((name) => `src/${name}`)) {
    const from = new Map([[entry, undefined]]);
    for (const path of from.keys()) {
      for (const { specifier, target, types } of sources.get(path)?.imports ?? []) {
        if (types) continue;
        if (target !== undefined && !from.has(target)) from.set(target, path);
        if (target !== undefined || !unserved.test(specifier)) continue;
        const way = [];
        for (let step = path; step; step = from.get(step)) way.unshift(step);
        yield `${way.join(' -> ')}: reaches ${specifier}`;
      }
    }
  }
}

/** Each cycle once, from its first file in order of the alphabet. */
function* cycles(sources) {
  const done = new Set();
  const way = [];
  function* visit(path) {
    const start = way.indexOf(path);
    if (start >= 0) yield `${[...way.slice(start), path].join(' -> ')}: a cycle`;
    if (start >= 0 || done.has(path)) return;
    way.push(path);
    for (const { target } of sources.get(path)?.imports ?? []) if (target !== undefined) yield* visit(target);
    way.pop();
    done.add(path);
  }
  for (const path of sources.keys()) yield* visit(path);
}

function* longFiles(root, sources) {
  for (const [path, { lines }] of sources) {
    if (lines > longest.src && !isGenerated(path)) yield `${path}: ${lines} lines, at most ${longest.src}`;
  }
  for (const path of ['.ts', '.mjs'].flatMap((ending) => listFiles(root, 'test', ending))) {
    const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    if (lines > longest.test) yield `${path}: ${lines} lines, at most ${longest.test}`;
  }
}

/** @returns {{problems: string[], long: string[], files: number}} `long`: worth splitting, but allowed */
export function checkLayers(root) {
  const sources = readSources(root);
  const problems = [
    ...wrongImports(sources),
    ...unservedPackages(sources),
    ...cycles(sources),
    ...longFiles(root, sources),
  ];
  const long = [...sources].filter(([path, { lines }]) => lines > comfortable && !isGenerated(path));
  return { problems, long: long.map(([path, { lines }]) => `${path} (${lines})`), files: sources.size };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { problems, long, files } = checkLayers(fileURLToPath(new URL('..', import.meta.url)));
  for (const problem of problems) console.log(problem);
  if (long.length) console.log(`over ${comfortable} lines: ${long.join(', ')}`);
  console.log(
    `layers: ${files} files, ${problems.length ? `${problems.length} problems` : 'all imports go one way'}`,
  );
  process.exitCode = problems.length ? 1 : 0;
}
