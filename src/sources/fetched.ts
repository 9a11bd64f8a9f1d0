import type { ItemProblem } from '../catalog/guard.js';
import { SourceError } from './source.js';

/** What a file of a site's own holds: the text of a packed index, or values that should be items. */
export type Fetched = { readonly index: string } | { readonly items: readonly unknown[] };

/**
 * Loads a packed index, a JSON list of items (or an object with a list in `items`), or JSON Lines; which of them it is, its
 * beginning tells. Rejects with a `SourceError` that says what to do.
 *
 * @param address absolute
 * @param onProblem is told of each line that is no JSON; it is left out
 */
export async function fetchCatalogue(
  address: string,
  onProblem: (problem: ItemProblem) => void,
): Promise<Fetched> {
  const text = (await load(address)).replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('course-shelf ')) return { index: text };
  if (text.startsWith('[')) return { items: listOf(json(text, address), address) };
  if (!text.startsWith('{')) {
    const what = text.startsWith('<') ? 'a web page' : 'neither an index nor JSON';
    throw new SourceError(
      `${address} is ${what}: make an index of a table or of pages with \`course-shelf build\`.`,
    );
  }
  // An object is a whole file, or the first of many lines.
  const [first = ''] = text.split('\n', 1);
  return {
    items: isJson(first) && !isWhole(first) ? linesOf(text, onProblem) : listOf(json(text, address), address),
  };
}

async function load(address: string): Promise<string> {
  if (!/^https?:/.test(address)) throw new SourceError(`${address} is no http(s) address.`);
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    const message = `${address} could not be loaded: the address is wrong, there is no connection, the page's policy (connect-src) does not allow it, or its server does not let other sites read it (CORS).`;
    throw new SourceError(message, { cause: error });
  }
  if (!response.ok)
    throw new SourceError(`${address} could not be loaded: its server answers ${response.status}.`);
  return response.text();
}

function listOf(value: unknown, address: string): readonly unknown[] {
  const list = Array.isArray(value) ? value : (value as { items?: unknown }).items;
  if (Array.isArray(list)) return list as unknown[];
  throw new SourceError(`${address} holds no list of items, and none in "items".`);
}

function linesOf(text: string, onProblem: (problem: ItemProblem) => void): unknown[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      onProblem({ index, field: '', message: `line ${index + 1}: no JSON value` });
      return [];
    }
  });
}

function json(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${address} is no valid JSON, or cut off: ${String(error)}`, { cause: error });
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Whether a line of JSON is a catalogue by itself. */
function isWhole(line: string): boolean {
  return Array.isArray((JSON.parse(line) as { items?: unknown }).items);
}
