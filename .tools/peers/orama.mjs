/** Orama: full-text search with boosted fields and a tolerance of one edit. */
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { FIELDS, WEIGHTS } from './documents.mjs';

const emptyDatabase = () =>
  create({ schema: Object.fromEntries(['id', ...FIELDS].map((name) => [name, 'string'])) });

function engineOf(database) {
  return {
    async find(query, limit) {
      const { hits } = await search(database, {
        term: query,
        limit,
        tolerance: 1,
        boost: WEIGHTS,
        properties: FIELDS,
      });
      return hits.map(({ id }) => id);
    },
    save: () => JSON.stringify(save(database)),
  };
}

export default {
  name: 'orama',
  setup: 'tolerance 1',
  async build({ documents }) {
    const database = emptyDatabase();
    await insertMultiple(database, documents);
    return engineOf(database);
  },
  load(text) {
    const database = emptyDatabase();
    load(database, JSON.parse(text));
    return engineOf(database);
  },
};
