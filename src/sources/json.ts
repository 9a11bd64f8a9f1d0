import { SourceError } from './source.js';

/**
 * The value that a text holds. Throws a `SourceError` where it holds none.
 *
 * @param what as the message names the text
 */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${what} is no valid JSON, or cut off: ${String(error)}`, { cause: error });
  }
}
