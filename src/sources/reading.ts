/*
 * What reads data, packed or as a page gives it, as a piece of its own: a page whose answer is ready needs none of it, and
 * any other loads it beside the data.
 */

export { isProblem, readItem } from '../catalog/guard.js';
export { unpackItems } from '../catalog/packed.js';
export { idsOf, unpackKnowledge } from '../knowledge/packed.js';
export { unpackIndex } from '../match/packed-index.js';
