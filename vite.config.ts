import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { classicChunks } from './.tools/classic-chunks.js';
import { onlyFuseMatch } from './.tools/only-fuse-match.js';
import { minifyTemplates } from './.tools/minify-templates.js';
import { ownKeys } from './.tools/own-keys.js';
import { privateLit } from './.tools/private-lit.js';
import { trimLit } from './.tools/trim-lit.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** `production`: lit without its warnings for developers, in every build. */
const conditions = ['production', 'module', 'browser'];

/** The single file holds the whole index: ready answers taken from it would be there twice. */
function withoutReadyAnswers(): Plugin {
  return {
    name: 'without-ready-answers',
    enforce: 'pre',
    load: (id) =>
      id === path('src/sources/generated/routes.ts')
        ? `export default undefined; export const answers = {};`
        : null,
  };
}

/** Beside a classic script, the worker is a script of its own; `need` is what loads such files, see `classicChunks`. */
function workerByAddress(): Plugin {
  return {
    name: 'worker-by-address',
    enforce: 'pre',
    load: (id) =>
      id === path('src/sources/generated/worker.ts')
        ? `export const address = need.url('shelf-worker.js'); export const trust = need.url; export const code = '';`
        : null,
  };
}

/** ES modules for bundlers and Node: dependencies stay imports, lazy pieces stay `import()`. */
function modules(): InlineConfig {
  return {
    build: {
      target: 'es2022',
      lib: {
        entry: {
          index: path('src/index.ts'),
          define: path('src/define.ts'),
          match: path('src/match.ts'),
          build: path('src/build.ts'),
          cli: path('src/cli/main.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [
          /^lit($|\/)/,
          /^lit-(html|element)($|\/)/,
          /^@lit\//,
          /^fuse\.js($|\/)/,
          /^zod($|\/)/,
          /^node:/,
        ],
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          // A hash may happen to spell a word that content blockers look for.
          chunkFileNames: 'chunks/[name].js',
          banner: (chunk) => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  };
}

/** One script without `import` or `export`: runs as a classic script and as a module alike. */
function script(name: string, source: string, plugins: Plugin[] = []): InlineConfig {
  return {
    plugins,
    build: {
      target: 'es2022',
      lib: { entry: { [name]: path(source) }, formats: ['iife'], name: 'courseShelf' },
      rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
    },
  };
}

/** `shelf.js` and what it loads on demand, as classic scripts beside it. */
function scripts(): InlineConfig {
  return {
    plugins: [trimLit(), privateLit(), onlyFuseMatch(), workerByAddress(), classicChunks()],
    build: {
      target: 'es2022',
      minify: false,
      lib: { entry: { shelf: path('src/shelf.ts') }, formats: ['es'] },
      rolldownOptions: {
        // What chunks share may then live in the entry instead of in one more file.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js', chunkFileNames: 'shelf-[name].js', minify: false },
      },
    },
  };
}

/** The configurator among the demo pages, which needs the element's own tables; the other pages are as they stand. */
function demo(): InlineConfig {
  return {
    build: {
      target: 'es2022',
      outDir: 'demo/generated',
      emptyOutDir: true,
      lib: {
        entry: {
          configure: path('demo/configure/main.ts'),
          'configure-preview': path('demo/configure/preview-page.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  };
}

const builds: { [mode: string]: () => InlineConfig } = {
  npm: modules,
  embed: () => script('embed', 'src/embed.ts'),
  shelf: scripts,
  worker: () => script('shelf-worker', 'src/worker.ts', [onlyFuseMatch()]),
  standalone: () =>
    script('course-shelf', 'src/standalone.ts', [
      trimLit(),
      privateLit(),
      onlyFuseMatch(),
      withoutReadyAnswers(),
      ownKeys(),
    ]),
  demo,
};

/** `vite build --mode NAME` makes one of `builds`; any other mode (Storybook, tests) gets the shared part. */
export default defineConfig(({ mode, command }) => {
  const wanted = command === 'build' ? builds[mode]?.() : undefined;
  if (!wanted) return { resolve: { conditions } };
  return {
    publicDir: false,
    resolve: { conditions },
    plugins: [minifyTemplates(), ...(wanted.plugins ?? [])],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      ...wanted.build,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        ...wanted.build?.rolldownOptions,
        output: {
          // Pages in legacy encodings read our bytes as theirs: only ASCII means the same everywhere.
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true, asciiOnly: true } },
          comments: { legal: false, annotation: true, jsdoc: false },
          ...wanted.build?.rolldownOptions?.output,
        },
      },
    },
  };
});
