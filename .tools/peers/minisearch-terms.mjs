/** MiniSearch as a careful user sets it up: without empty words, with one form for plurals. */
import { miniSearchPeer } from './minisearch.mjs';
import { searchTerm } from './vocabulary.mjs';

export default miniSearchPeer({
  name: 'minisearch-terms',
  setup: 'fuzzy 0.2, prefix, stop words, plural folding',
  more: { processTerm: searchTerm },
});
