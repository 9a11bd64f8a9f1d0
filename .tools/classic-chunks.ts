import { minifySync, parseSync } from 'rolldown/utils';
import { minify as terser } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { renaming } from './inner-names.js';

/*
 * Turns a build of ES modules into classic scripts. A page on another host may load modules only if our server sends CORS
 * headers, and a blogger's host often sends none; classic scripts need none. Chunks find each other without a global name:
 * a chunk leaves [what it needs, what makes it] on its own script element, where the one that loads it picks it up.
 */

/** The property of a script element that carries a chunk. */
const PIECE = 'courseShelfPiece';

/**
 * The script that runs. Not `document.currentScript`: an image in a comment that is called so would take its place, and
 * choose the address that pieces are loaded from.
 */
const OWN = `Reflect.get(Document.prototype, 'currentScript', document)`;

/**
 * Runs at the top of the entry. A chunk is made once, after the chunks it imports; one that cannot be loaded, is cut off or
 * needs one that is, may be asked for again. Pages with Trusted Types take a script's address only from a policy; where none
 * is allowed, or the browser knows none, the plain address is all there is. `need.url` is the address of a file, or another
 * one, as it can be loaded.
 */
const LOADER = `
const own = ${OWN};
const made = new Map();
let policy;
try {
  policy = trustedTypes.createPolicy('course-shelf-pieces', { createScriptURL: (url) => url });
} catch {}
const need = (file) => {
  let piece = made.get(file);
  if (!piece) {
    const script = document.createElement('script');
    piece = new Promise((loaded, failed) => {
      script.src = need.url(file);
      script.nonce = own?.nonce ?? '';
      script.onload = loaded;
      script.onerror = () => failed(new Error(script.src));
      document.head.append(script);
    })
      .finally(() => script.remove())
      .then(() => Promise.all(script.${PIECE}[0].map(need)))
      .then((pieces) => script.${PIECE}[1](need, ...pieces));
    made.set(file, piece);
    piece.catch(() => made.delete(file));
  }
  return piece;
};
need.url = (file) => {
  const url = new URL(file, own?.src ?? document.baseURI).href;
  return policy ? policy.createScriptURL(url) : url;
};
`;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Module {
  /** The code without imports and exports, dynamic imports being calls of `need`. */
  readonly code: string;
  /** What it imports: a pattern for the exports of each file. */
  readonly imports: ReadonlyMap<string, string>;
  /** The object of its exports. */
  readonly exports: string;
}

export function classicChunks(): Plugin {
  return {
    name: 'classic-chunks',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code, imports, exports } = read(chunk.code);
          const inside = chunk.isEntry
            ? [...imports].map(([file, pattern]) => takeIn(bundle, file, pattern)).join('\n')
            : '';
          const files = JSON.stringify([...imports.keys()]);
          const script = chunk.isEntry
            ? `(() => {${LOADER}${inside}${code}\nmade.set('${chunk.fileName}', Promise.resolve(${exports}));})();`
            : `${OWN}.${PIECE} = [${files}, (${['need', ...imports.values()].join(', ')}) => {${code}\nreturn ${exports};}];`;
          const isData = chunk.moduleIds.every((id) => id.includes('/generated/'));
          chunk.code = isData ? minifyOnce(chunk.fileName, script) : await minify(chunk.fileName, script);
        }
      },
    },
  };
}

/**
 * What the entry shares with chunks may be a file of its own, as the bundler sees it. The entry cannot wait for a file, so it
 * has it inside, and hands it to the chunks.
 */
function takeIn(bundle: Rolldown.OutputBundle, file: string, pattern: string): string {
  const shared = bundle[file];
  if (shared?.type !== 'chunk') throw new Error(`the entry imports ${file}, which is not there`);
  const { code, imports, exports } = read(shared.code);
  if (imports.size) throw new Error(`${file} imports ${[...imports.keys()].join(', ')}`);
  delete bundle[file];
  const name = file.replace(/\W/g, '_');
  return `const ${name} = (() => {${code}\nreturn ${exports};})();
const ${pattern} = ${name};
made.set('${file}', Promise.resolve(${name}));\n`;
}

function minifyOnce(name: string, code: string): string {
  const { code: small, errors } = minifySync(name, code, {
    compress: true,
    mangle: true,
    codegen: { removeWhitespace: true, asciiOnly: true },
  });
  if (errors.length) throw new Error(`${name}: ${errors.map(({ message }) => message).join(', ')}`);
  return small;
}

/** A second minifier finds what the first has left: together a fiftieth less. */
async function minify(name: string, code: string): Promise<string> {
  const compress = {
    ecma: 2020,
    passes: 3,
    unsafe_arrows: true,
    pure_getters: true,
    keep_fargs: false,
  } as const;
  const { regex, names } = renaming();
  const { code: small } = await terser(minifyOnce(name, code), {
    ecma: 2020,
    compress,
    mangle: { properties: { regex, keep_quoted: true } },
    nameCache: { props: { props: names } },
    format: { ascii_only: true },
  });
  if (!small) throw new Error(`${name}: nothing is left of it`);
  return `${small}\n`;
}

function read(code: string): Module {
  const spans: Span[] = [];
  const imports = new Map<string, string>();
  let exports = '{}';
  const text = (node: { start: number; end: number }) => code.slice(node.start, node.end);
  for (const node of parseSync('chunk.js', code).program.body as any[]) {
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers.map(
        (one: any) => `${one.imported.name ?? JSON.stringify(one.imported.value)}: ${one.local.name}`,
      );
      imports.set(fileOf(node.source.value), `{ ${names.join(', ')} }`);
      spans.push({ start: node.start, end: node.end, text: '' });
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
      const names = node.specifiers.map((one: any) => `${one.exported.name}: ${text(one.local)}`);
      exports = `{ ${names.join(', ')} }`;
      spans.push({ start: node.start, end: node.end, text: '' });
    } else if (/^Export/.test(node.type)) throw new Error(`an export that is not understood: ${text(node)}`);
  }
  for (const match of code.matchAll(/\bimport\(\s*(["'`])([^"'`]+)\1\s*\)/g)) {
    spans.push({
      start: match.index,
      end: match.index + match[0].length,
      text: `need('${fileOf(match[2]!)}')`,
    });
  }
  return { code: replace(code, spans), imports, exports };
}

function fileOf(specifier: string): string {
  return specifier.replace(/^\.\//, '');
}

function replace(code: string, spans: Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of spans.sort((one, other) => one.start - other.start)) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}
