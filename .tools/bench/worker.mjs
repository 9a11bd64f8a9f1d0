/**
 * One search in a process of its own, so that neither its memory nor its garbage is mixed up with another's. Takes one
 * message at a time, `{ task, ... }`, and answers each with one. Needs `--expose-gc`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { readCatalog } from '../peers/catalogs.mjs';
import { loadPeer } from '../peers/peers.mjs';

const LIMIT = 6;
/** Two words: one is known to every search, the other to none. */
const FIRST_QUERY = 'unfamiliar python';

let peer;
let engine;
let cards;
let emptyHeap;

const tasks = {
  /** Builds from the items of a catalogue, which are read before the clock starts, and writes what a browser would load. */
  async build({ name, catalog, rows, files }) {
    peer = await loadPeer(name);
    const read = await readCatalog(catalog, { rows });
    const { value: built, ms } = await timed(() => peer.build(read));
    const texts = [await built.save(), peer.hasCards ? '' : JSON.stringify(cardsOf(read.items))];
    await Promise.all(texts.map((text, at) => writeFile(files[at], text)));
    return { ms, items: read.items.length };
  },

  /** gzip -9 of what `build` wrote. */
  async weigh({ files }) {
    const texts = await Promise.all(files.map((file) => readFile(file)));
    return { bytes: gzipSync(Buffer.concat(texts), { level: 9 }).length };
  },

  /** From texts in memory to the first answer, as look-up tables may be made only then. */
  async load({ name, files }) {
    peer = await loadPeer(name);
    engine = undefined;
    cards = undefined;
    emptyHeap ??= usedHeap();
    const [text, cardText] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const { ms } = await timed(async () => {
      engine = await peer.load(text);
      cards = cardText ? JSON.parse(cardText) : undefined;
      await engine.find(FIRST_QUERY, LIMIT);
    });
    return { ms };
  },

  /** Milliseconds of each query. */
  async find({ queries }) {
    const times = [];
    for (const query of queries) times.push((await timed(() => engine.find(query, LIMIT))).ms);
    return { times };
  },

  /** What the loaded search keeps on the heap, in bytes, cards included. */
  async weighHeap() {
    const bytes = usedHeap() - emptyHeap;
    // Said after measuring, so that neither can be collected before.
    return { bytes, cards: cards === undefined ? 0 : Object.keys(cards).length, ready: Boolean(engine) };
  },
};

/** What a card shows, for searches that answer with ids alone. */
function cardsOf(items) {
  return Object.fromEntries(
    items.map(({ id, title, url, provider, institution, level, hours, language, free, skills }) => [
      id,
      { title, url, provider, institution, level, hours, language, free, skills },
    ]),
  );
}

async function timed(run) {
  const start = performance.now();
  const value = await run();
  return { value, ms: performance.now() - start };
}

function usedHeap() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

process.on('message', async ({ task, ...parameters }) => {
  try {
    process.send({ result: await tasks[task](parameters) });
  } catch (error) {
    process.send({ error: error.stack ?? String(error) });
  }
});
