import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../.tools/imports.mjs';
import { INNER_NAMES, renaming } from '../../.tools/inner-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const sources = listFiles(root, 'src', '.ts')
  .filter((file) => !file.includes('/generated/'))
  .map(read);
const scripts = listFiles(root, 'dist', '.js')
  .filter((file) => /^dist\/shelf(-[\w-]+)?\.js$/.test(file) && file !== 'dist/shelf-worker.js')
  .map(read);
const isIn = (texts, pattern) => texts.some((text) => pattern.test(text));

describe('names that are shortened', () => {
  for (const name of INNER_NAMES) {
    it(`${name} is used, is nowhere a text, and is not left in the scripts`, () => {
      assert.ok(isIn(sources, new RegExp(`\\b${name}\\b`)));
      assert.ok(!isIn(scripts, new RegExp(`['"\`]${name}['"\`]|\\.${name}\\b|[{,]${name}[:,}(]`)));
    });

    it(`${name} is no property of an item, of knowledge, or of the element`, () => {
      const data = [
        ...listFiles(root, 'src/knowledge/data', '.jsonl'),
        ...listFiles(root, 'src/catalog', '.jsonl'),
      ];
      const files = ['dist/custom-elements.json', 'dist/schema.json', 'dist/catalog.schema.json', ...data];
      assert.ok(!isIn(files.map(read), new RegExp(`"${name}":|"name": ?"${name}"`)));
    });
  }

  it('get names that are different from each other', () => {
    const given = Object.values(renaming().names);
    assert.equal(new Set(given).size, INNER_NAMES.length);
  });
});
