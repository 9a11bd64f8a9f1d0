/** FlexSearch: a document index, words by their beginnings, the fields asked in the order of their weight. */
import { Charset, Document } from 'flexsearch';
import { FIELDS } from './documents.mjs';

function emptyDocument() {
  return new Document({
    tokenize: 'forward',
    encoder: Charset.LatinBalance,
    document: { id: 'id', index: FIELDS },
  });
}

function engineOf(document) {
  return {
    find(query, limit) {
      const ids = document.search(query, { limit, suggest: true }).flatMap(({ result }) => result);
      return [...new Set(ids)].slice(0, limit);
    },
    async save() {
      const parts = {};
      await document.export(async (key, data) => {
        parts[key] = data;
      });
      return JSON.stringify(parts);
    },
  };
}

export default {
  name: 'flexsearch',
  setup: 'forward, balanced Latin, suggest',
  build({ documents }) {
    const document = emptyDocument();
    for (const each of documents) document.add(each);
    return engineOf(document);
  },
  load(text) {
    const document = emptyDocument();
    for (const [key, data] of Object.entries(JSON.parse(text))) document.import(key, data);
    return engineOf(document);
  },
};
