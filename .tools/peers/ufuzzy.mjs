/** uFuzzy: no index, one text an item; words in any order, one error a word. */
import UFuzzy from '@leeoniya/ufuzzy';
import { textOf } from './documents.mjs';

/** Words of a query that may change places; each more multiplies the work. */
const WORDS_OUT_OF_ORDER = 5;
/** Up to how many finds are ranked; above they stay in the order of the items. */
const RANKED = 10_000;

function engineOf({ ids, texts }) {
  const fuzzy = new UFuzzy({ intraMode: 1 });
  return {
    find(query, limit) {
      const [found, info, order] = fuzzy.search(texts, UFuzzy.latinize(query), WORDS_OUT_OF_ORDER, RANKED);
      const positions = order ? order.map((at) => info.idx[at]) : (found ?? []);
      return positions.slice(0, limit).map((at) => ids[at]);
    },
    save: () => JSON.stringify({ ids, texts }),
  };
}

export default {
  name: 'ufuzzy',
  setup: 'one error a word, any order',
  build: ({ documents }) =>
    engineOf({
      ids: documents.map(({ id }) => id),
      texts: UFuzzy.latinize(documents.map(textOf)),
    }),
  load: (text) => engineOf(JSON.parse(text)),
};
