/**
 * `npm run readme`: writes the tables of README.md from the manifest, the data, and the sizes and hashes of what was built. With
 * `--check` it writes nothing and fails when one of them is out of date.
 */
import './typescript.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { accepted, elementOf, readManifest } from './manifest.mjs';
import { measure } from './size.mjs';

const root = new URL('../', import.meta.url);
const file = fileURLToPath(new URL('README.md', root));

const code = (text) => (text ? `\`${text}\`` : '');
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** What may stand in an attribute, and what counts without it. */
function valuesOf({ type, default: initial }) {
  const words = accepted(type);
  const shown = initial?.replace(/^'(.*)'$/, '$1');
  if (words.length > 0) {
    return words.map((word) => (word === shown ? `**${code(word)}**` : code(word))).join(' ');
  }
  if (type?.text === 'boolean') return 'on when present';
  return type?.text === 'number' ? `number, **${code(shown)}**` : 'text';
}

const rowsOf = (list) => list.map(({ name, description }) => [code(name), description]);

/** Properties that have no attribute. */
const isOwnProperty = ({ kind, attribute }) => kind === 'field' && attribute === undefined;

/** Everything a page can set, hear and style, as one section of tables. */
function reference({ attributes, members, events, slots, cssParts, cssProperties, cssStates }) {
  const sections = {
    Attributes: table(
      ['Attribute', 'Values', 'What it does'],
      attributes.map((attribute) => [code(attribute.name), valuesOf(attribute), attribute.description]),
    ),
    Properties: table(
      ['Property', 'Type', 'What it is'],
      members
        .filter(isOwnProperty)
        .map(({ name, type, description }) => [
          code(name),
          code(type.text.replace(/ \| (null|undefined)/g, '')),
          description,
        ]),
    ),
    Events: table(['Event', 'When, and its fields'], rowsOf(events)),
    Slots: table(
      ['Slot', 'What it holds'],
      slots.map(({ name, description }) => [name ? code(name) : 'children', description]),
    ),
    Parts: table(['`::part(...)`', 'What it is'], rowsOf(cssParts)),
    States: table(['`:state(...)`', 'When'], rowsOf(cssStates)),
    'Custom properties': table(
      ['Custom property', 'Default', 'What it sets'],
      cssProperties.map((token) => [code(token.name), code(token.default), token.description]),
    ),
  };
  return Object.entries(sections)
    .map(([title, text]) => `### ${title}\n\n${text}`)
    .join('\n\n');
}

/** Bytes in kB, rounded up: to a tenth below ten. */
function kilobytes(bytes) {
  const step = bytes < 10_000 ? 100 : 1000;
  return bytes === undefined ? '' : `${(Math.ceil(bytes / step) * step) / 1000} kB`;
}

function sizeTable() {
  const rows = measure(fileURLToPath(new URL('dist', root)));
  return table(
    ['`npm run size`', 'gzipped', 'at most'],
    rows.map(({ label, bytes, budget }) => [label, kilobytes(bytes), kilobytes(budget)]),
  );
}

/** A round number that stays true when a few are added. */
function atLeast(count) {
  const step = count < 100 ? 1 : count < 1000 ? 10 : 100;
  return (Math.floor(count / step) * step).toLocaleString('en');
}

async function catalogueFacts() {
  const { readDataFiles } = await import('../src/build/data-files.ts');
  const { careers, skills, items } = await readDataFiles(fileURLToPath(new URL('src', root)), []);
  const books = items.filter(({ value }) => value.kind === 'book').length;
  const counts = [careers.length, skills.length, items.length - books, books].map(atLeast);
  return `Inside are at least ${counts[0]} careers, ${counts[1]} skills, ${counts[2]} courses and ${counts[3]} books.`;
}

/** Whether two texts differ in their numbers only, and in none of these by more than a tenth. */
function isNear(before, after) {
  const number = /\d[\d.,]*/g;
  const numbersOf = (text) => (text.match(number) ?? []).map((found) => Number(found.replaceAll(',', '')));
  const words = (text) =>
    text
      .replace(number, '#')
      .replace(/[\s-]+/g, ' ')
      .trim();
  const now = numbersOf(after);
  return (
    words(before) === words(after) &&
    numbersOf(before).every((count, at) => Math.abs(count - now[at]) <= now[at] / 10)
  );
}

/** Puts each text between its two marks. Figures that are nearly right stay: not every change should touch this file. */
function fill(readme, texts) {
  return Object.entries(texts).reduce((filled, [name, text]) => {
    const marks = new RegExp(`(<!-- ${name} -->)([\\s\\S]*)(<!-- /${name} -->)`);
    if (!marks.test(filled)) throw new Error(`README.md has no place for ${name}: <!-- ${name} -->`);
    return filled.replace(marks, (whole, start, before, end) =>
      name === 'figures' && isNear(before, text) ? whole : `${start}\n\n${text}\n\n${end}`,
    );
  }, readme);
}

/** Each network with an entry of its own; a closed one is no choice. */
async function networkTable() {
  const { programmes } = await import('../src/links/programmes/programmes.ts');
  return table(
    ['Network', 'An entry', 'Its ids, in this order'],
    programmes
      .filter(({ closed }) => !closed)
      .map(({ label, example, fields }) => [
        label,
        code(example),
        Object.entries(fields)
          .map(
            ([name, { expected, optional }]) => `${name}: ${expected}${optional ? ' (may be left out)' : ''}`,
          )
          .join('; '),
      ]),
  );
}

/** Hashes of the scripts that pages name: what these load is under their hash, or none. */
async function hashTable() {
  const hashes = JSON.parse(await readFile(new URL('dist/integrity.json', root), 'utf8'));
  return table(
    ['File', '`integrity`'],
    ['course-shelf.js', 'embed.js'].map((name) => [code(name), code(hashes[name])]),
  );
}

const before = await readFile(file, 'utf8');
const texts = {
  figures: `${await catalogueFacts()}\n\n${sizeTable()}`,
  networks: await networkTable(),
  integrity: await hashTable(),
  reference: reference(elementOf(await readManifest())),
};
const after = await format(fill(before, texts), { ...(await resolveConfig(file)), filepath: file });
if (before === after) process.exit();
if (process.argv.includes('--check')) {
  console.log('README.md is out of date: npm run build && npm run readme');
  process.exitCode = 1;
} else {
  await writeFile(file, after);
}
