import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../.tools/imports.mjs';
import { INNER_NAMES, LIT_NAMES, renaming } from '../../.tools/inner-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const sources = listFiles(root, 'src', '.ts')
  .filter((file) => !file.includes('/generated/'))
  .map(read);
const scripts = listFiles(root, 'dist', '.js')
  .filter((file) => /^dist\/shelf(-[\w-]+)?\.js$/.test(file) && file !== 'dist/shelf-worker.js')
  .map(read);
const isIn = (texts, pattern) => texts.some((text) => pattern.test(text));

const all = [...INNER_NAMES, ...LIT_NAMES];

describe('names that are shortened', () => {
  it('are ours, or lit\u2019s', () => {
    for (const name of INNER_NAMES) assert.ok(isIn(sources, new RegExp(`\\b${name}\\b`)), name);
  });

  it('are nowhere a text, and not left in the scripts', () => {
    for (const name of all) {
      const left = new RegExp(`['"\`]${name}['"\`]|\\.${name}\\b|[{,]${name}[:,}(]`);
      assert.ok(!isIn(scripts, left), name);
    }
  });

  it('are no properties of items, of knowledge, or of the element', () => {
    const data = listFiles(root, 'src/knowledge/data', '.jsonl');
    const files = ['dist/custom-elements.json', 'dist/schema.json', 'dist/catalog.schema.json', ...data];
    const texts = files.map(read);
    for (const name of all) assert.ok(!isIn(texts, new RegExp(`"${name}":|"name": ?"${name}"`)), name);
  });

  it('get names that are different from each other', () => {
    assert.equal(new Set(Object.values(renaming().names)).size, all.length);
  });
});
