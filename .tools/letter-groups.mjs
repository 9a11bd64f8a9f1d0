/** Turns the n-grams of eld into a form that takes a tenth of their memory: for `src/build/letters.ts`. */

const eld = (file) => import(new URL(`../node_modules/eld/src/${file}`, import.meta.url));

const hexadecimal = (number) => number.toString(16).padStart(2, '0');

/** The module that holds the n-grams: a line each, its bytes as Latin-1, a tab, and two bytes in hexadecimal a language. */
export async function letterGroupsModule() {
  const [{ ngramsData }, { dictionary }] = await Promise.all([
    eld('ngrams/extrasmall.js'),
    eld('dictionary.js'),
  ]);
  // eld writes bytes that are no ASCII letters as characters of its own choice.
  const byteOf = new Map(dictionary.map((character, byte) => [character, byte]));
  const bytesOf = (group) =>
    [...group]
      .map((character) => (character === ' ' ? ' ' : String.fromCharCode(byteOf.get(character))))
      .join('');
  const lines = Object.entries(ngramsData.ngrams).map(([group, scores]) => {
    const pairs = Object.entries(scores).map(([at, score]) => hexadecimal(Number(at)) + hexadecimal(score));
    return `${bytesOf(group)}\t${pairs.join('')}`;
  });
  const languages = Object.values(ngramsData.languages);
  return [
    `export const languages: readonly string[] = ${JSON.stringify(languages)};`,
    `export const groups: string = ${JSON.stringify(lines.join('\n'))};`,
    '',
  ].join('\n');
}
