import type { Layout } from './view.js';

/** The grid travels with the shelf, all others come when they are asked for. */
export const layouts: { readonly [name: string]: () => Promise<{ default: Layout }> } = {
  list: () => import('./list.js'),
  compact: () => import('./compact.js'),
  path: () => import('./path.js'),
  guide: () => import('../guide.js'),
};
