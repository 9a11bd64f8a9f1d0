import type { Free } from './item.js';

/** Apart from the other words, as a shelf that reads no catalogue needs none of it. */
export const FREE: readonly Free[] = ['yes', 'audit', 'no'];
