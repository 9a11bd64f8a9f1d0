import { enPath } from './en-path.js';
import { en } from './en.js';
import type { Strings } from './strings.js';

/** All English texts together. */
export const english: Strings = { ...en, ...enPath };
