/**
 * The searches that are compared, ours first. One file each, all with one interface:
 *
 * @typedef {object} Engine
 * @property {(query: string, limit: number) => string[] | Promise<string[]>} find ids of items, the best first
 * @property {() => string | Promise<string>} save what a browser would have to load
 *
 * @typedef {object} Peer
 * @property {string} name for `--peers`, and in tables
 * @property {string} setup how it is set up, in a few words
 * @property {boolean} [hasCards] whether what `save` gives holds titles, addresses and the other facts of a card
 * @property {(catalog: import('./documents.mjs').Catalog) => Engine | Promise<Engine>} build
 * @property {(text: string) => Engine | Promise<Engine>} load from what `save` gave
 */

const FILES = [
  'course-shelf',
  'minisearch-terms',
  'minisearch',
  'lunr',
  'fuse-tokens',
  'fuse',
  'ufuzzy',
  'flexsearch',
  'orama',
];

/** Names that `--peers` takes. */
export const PEER_NAMES = FILES;

/** What all others are compared with. */
export const OURS = FILES[0];

/** @returns {Promise<Peer>} */
export async function loadPeer(name) {
  return (await import(`./${name}.mjs`)).default;
}

/** Names from a list with commas, ours always first; all unless given. Throws on a name that is unknown. */
export function choosePeers(list) {
  if (list === undefined) return PEER_NAMES;
  const wanted = list.split(',').filter(Boolean);
  const unknown = wanted.filter((name) => !PEER_NAMES.includes(name));
  if (unknown.length)
    throw new Error(`--peers: unknown ${unknown.join(', ')}; known are ${PEER_NAMES.join(', ')}`);
  return [OURS, ...wanted.filter((name) => name !== OURS)];
}
