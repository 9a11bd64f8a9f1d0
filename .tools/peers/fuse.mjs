/** Fuse.js over all fields, anywhere in a text. */
import Fuse from 'fuse.js';
import { FIELDS, WEIGHTS } from './documents.mjs';

/** @returns a peer; `more` are further options of Fuse.js */
export function fusePeer({ name, setup, more = {} }) {
  const keys = FIELDS.map((field) => ({ name: field, weight: WEIGHTS[field] }));
  const options = { keys, threshold: 0.4, ignoreLocation: true, ...more };
  const engineOf = (documents, index) => {
    const fuse = new Fuse(documents, options, index);
    return {
      find: (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id),
      save: () => JSON.stringify({ documents, index: fuse.getIndex() }),
    };
  };
  return {
    name,
    setup,
    build: ({ documents }) => engineOf(documents),
    load(text) {
      const { documents, index } = JSON.parse(text);
      return engineOf(documents, Fuse.parseIndex(index));
    },
  };
}

export default fusePeer({ name: 'fuse', setup: 'threshold 0.4, ignoreLocation' });
