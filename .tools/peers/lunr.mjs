/** lunr with its stemmer and stop words; each word exactly, or one edit away for less. */
import lunr from 'lunr';
import { FIELDS, WEIGHTS } from './documents.mjs';

const EXACT_BOOST = 3;

function engineOf(index) {
  return {
    find: (query, limit) =>
      index
        .query((terms) => {
          for (const term of lunr.tokenizer(query)) {
            terms.term(term, { boost: EXACT_BOOST });
            terms.term(term, { editDistance: 1 });
          }
        })
        .slice(0, limit)
        .map(({ ref }) => ref),
    save: () => JSON.stringify(index),
  };
}

export default {
  name: 'lunr',
  setup: 'stemmer, edit distance 1',
  build: ({ documents }) =>
    engineOf(
      lunr(function () {
        this.ref('id');
        for (const field of FIELDS) this.field(field, { boost: WEIGHTS[field] });
        for (const document of documents) this.add(document);
      }),
    ),
  load: (text) => engineOf(lunr.Index.load(JSON.parse(text))),
};
