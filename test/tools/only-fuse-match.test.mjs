/** What the build leaves of fuse.js finds what all of it finds. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { onlyFuseMatch } from '../../.tools/only-fuse-match.ts';

const file = fileURLToPath(import.meta.resolve('fuse.js/basic'));

async function trimmed(code) {
  const fail = (message) => {
    throw new Error(message);
  };
  const text = onlyFuseMatch().transform.call({ error: fail }, code, file);
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).default;
}

test('a text matches a name in what is left if it does in fuse.js', async () => {
  const { match } = await trimmed(await readFile(file, 'utf8'));
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '機'), minLength: 1, maxLength: 32 });
  const options = { threshold: 0.5, ignoreLocation: true };
  let matches = 0;
  fc.assert(
    fc.property(letters, letters, (text, name) => {
      const expected = Fuse.match(text, name, { ...options, isCaseSensitive: true }).isMatch;
      matches += expected;
      assert.equal(match(text, name).isMatch, expected);
    }),
    { numRuns: 2000 },
  );
  assert.ok(matches > 200 && matches < 1800, `${matches} of 2000 match`);
});

test('another fuse.js ends the build', async () => {
  const code = (await readFile(file, 'utf8')).replace('let binMin = 0;', 'let lowest = 0;');
  await assert.rejects(trimmed(code), /fuse\.js has changed, it lacks "let binMin = 0;/);
});
