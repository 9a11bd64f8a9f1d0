/** MiniSearch as its documentation suggests: fuzzy and prefix search with boosted fields. */
import MiniSearch from 'minisearch';
import { FIELDS, WEIGHTS } from './documents.mjs';

/** @returns a peer; `more` are further options of MiniSearch */
export function miniSearchPeer({ name, setup, more = {} }) {
  const options = {
    fields: FIELDS,
    searchOptions: { boost: WEIGHTS, fuzzy: 0.2, prefix: true },
    ...more,
  };
  const engineOf = (search) => ({
    find: (query, limit) =>
      search
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id),
    save: () => JSON.stringify(search),
  });
  return {
    name,
    setup,
    build({ documents }) {
      const search = new MiniSearch(options);
      search.addAll(documents);
      return engineOf(search);
    },
    load: (text) => engineOf(MiniSearch.loadJSON(text, options)),
  };
}

export default miniSearchPeer({ name: 'minisearch', setup: 'fuzzy 0.2, prefix' });
