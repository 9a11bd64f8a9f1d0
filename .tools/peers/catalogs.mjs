/** Reads the catalogues that are compared on. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { documentsOf } from './documents.mjs';

const dist = (file) => import(new URL(`../../dist/${file}`, import.meta.url));

/**
 * The items of a catalogue file (.json, .jsonl) as they stand there, or the bundled ones. What is no item is reported.
 *
 * @param {string | undefined} file
 * @param {{ rows?: number, report?: (problem: string) => void }} options `rows`: how many items, from the first
 * @returns {Promise<import('./documents.mjs').Catalog & { name: string }>}
 */
export async function readCatalog(file, { rows = Infinity, report = () => undefined } = {}) {
  if (file === undefined) return readBundled(rows);
  const { readItems } = await dist('build.js');
  const format = extname(file).toLowerCase() === '.json' ? 'json' : 'jsonl';
  const onProblem = ({ index, message }) => report(`${file}:${index + 1}: ${message}`);
  const text = await readFile(file, 'utf8');
  const items = readItems(text, { format, onProblem }).slice(0, rows);
  const itemsForPeers = readItems(withoutTopics(text, format), { format }).slice(0, rows);
  return { name: basename(file), items, documents: documentsOf(itemsForPeers) };
}

/** Peers do better without the topics of items: these repeat the subject in other words, or take its place. */
function withoutTopics(text, format) {
  const strip = (json) =>
    JSON.stringify(JSON.parse(json), (key, value) => (key === 'topic' ? undefined : value));
  if (format === 'json') return strip(text);
  const lines = text.split(/\r?\n/).map((line) => {
    try {
      return strip(line);
    } catch {
      return line;
    }
  });
  return lines.join('\n');
}

async function readBundled(rows) {
  const { loadBundledIndex } = await dist('match.js');
  const { items: all, knowledge } = await loadBundledIndex();
  const items = all.slice(0, rows);
  const labels = new Map(knowledge.skills.map(({ id, label }) => [id, label]));
  return { name: 'bundled', items, documents: documentsOf(items, (skill) => labels.get(skill)) };
}
