/** Fuse.js with its token search: any word of the query, each with errors. */
import { fusePeer } from './fuse.mjs';

export default fusePeer({
  name: 'fuse-tokens',
  setup: 'token search, threshold 0.3',
  more: { useTokenSearch: true, threshold: 0.3 },
});
