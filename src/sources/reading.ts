/*
 * What reads data, packed or as a page gives it, as a piece of its own: a page whose answer is ready needs none of it, and
 * any other loads it beside the data. All that takes long goes in steps.
 */

export { isProblem, readItem } from '../catalog/guard.js';
export { untilDone, withRests } from './rest.js';
export { readIndex, readItems, readKnowledge, stepwiseSource } from './stepwise.js';
