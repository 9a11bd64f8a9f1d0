import type { Plugin } from 'vite';

const LOOP = /for\s*\(\s*var (\w+) in (\w+)\s*\)/;

/**
 * The bundler collects what a module exports in a loop that meets what host pages gave every object
 * (`Object.prototype.extend = ...`), and stops there. It must be there to be mended, so that no other form of it goes unseen.
 */
export function ownKeys(): Plugin {
  return {
    name: 'own-keys',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          if (!LOOP.test(chunk.code))
            this.error(`${chunk.fileName}: the loop over exports is not as expected`);
          chunk.code = chunk.code.replace(LOOP, 'for(var $1 of Object.keys($2))');
        }
      },
    },
  };
}
