import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Of fuse.js the shelf needs `Fuse.match` of plain texts with one set of options. As that hangs on the class, no bundler can
 * leave the rest out: the classes, the reading of fields, the places of matches, the table of diacritics, which names have lost
 * before they are compared (src/text/fold.ts). Nor can it know that options which are handed through never change. Together
 * they are four fifths of it. The build fails when fuse.js or our use of it has changed.
 */
export function onlyFuseMatch(): Plugin {
  return {
    name: 'only-fuse-match',
    transform(code, id) {
      if (!/fuse\.basic\.mjs$/.test(id)) return null;
      const missing = (what: string): never =>
        this.error(`fuse.js has changed, it lacks "${what}": see what src/text/fuzzy.ts needs now`);
      const between = (start: string, end: string): string => {
        const [from, to] = [code.indexOf(start), code.indexOf(end, code.indexOf(start))];
        return from < 0 || to < 0 ? missing(from < 0 ? start : end) : code.slice(from, to);
      };
      const replaced = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
        pairs.reduce(
          (done, [old, by]) => (old.test(done) ? done.replaceAll(old, by) : missing(old.source)),
          text,
        );
      return [
        constants(),
        replaced(between('function search', 'function mergeIndices'), [
          [/, \{ location = Config\.location[^}]*\} = \{\}/g, ''],
          [/Math\.max\(0, Math\.min\(location, textLen\)\)/g, '0'],
          // src/text/fuzzy.ts asks for none that is longer, and not how well it matches.
          [/if \(pattern\.length > 32\)[^\n]*/g, ''],
          [/score: Math\.max\(\.001, finalScore\)/g, ''],
          // Where in the text a match is, and whether there is a better one, makes no difference: all of it is searched, and the
          // first one ends it.
          [/while \(\(index = text\.indexOf[^]*?\n\t\}/g, ''],
          [/let binMin = 0;[^]*?\n\t\tbinMax = binMid;/g, ''],
          [/Math\.max\(1, expectedLocation - binMid \+ 1\)/g, '1'],
          [/findAllMatches \? textLen : Math\.min\(expectedLocation \+ binMid, textLen\)/g, 'textLen'],
          [/finalScore = calcScore\(i, currentLocation\);[^]*?\n\t{4}\}/g, 'return { isMatch: true };'],
          [/isMatch: bestLocation >= 0/g, 'isMatch: false'],
        ]),
        // The class only cuts up patterns that are longer than a machine word has bits.
        'const convertMaskToIndices = () => [];',
        'export default { match: (pattern, text) => search(text, pattern, createPatternAlphabet(pattern)) };',
      ].join('\n');
    },
  };
}

/** What fuse.js is asked for, as constants. */
function constants(): string {
  const source = readFileSync(new URL('../src/text/fuzzy.ts', import.meta.url), 'utf8');
  const options = /^const OPTIONS = \{ threshold: ([\d.]+), ignoreLocation: true \};$/m.exec(source);
  if (!options) throw new Error('src/text/fuzzy.ts asks fuse.js for other options: see what is constant now');
  // Keys are folded, and so lower case, before they are compared.
  return `const threshold = ${options[1]}, ignoreLocation = true, isCaseSensitive = true, ignoreDiacritics = false,
    distance = 100, findAllMatches = false, includeMatches = false, minMatchCharLength = 1;`;
}
