import type { ItemProblem } from '../catalog/guard.js';
import type { Waiting } from './download.js';
import { parseJson } from './json.js';
import { loadFile } from './load-file.js';
import type { GivenValue, PlacedItem } from './placed.js';
import { SourceError } from './source.js';

/** What a file of a site's own holds: the text of a packed index, values that should be items, or the items of a table. */
export type Fetched =
  | { readonly index: string }
  | { readonly values: Iterable<GivenValue> }
  | { readonly items: readonly PlacedItem[] };

/**
 * Loads a packed index, a JSON list of items (or an object with a list in `items`), JSON Lines, or a table (CSV); which of
 * them it is, its beginning tells. Rejects with a `SourceError` that says what to do.
 *
 * @param address absolute
 * @param onProblem is told of each row that is no item, and of each field that is left out of a table's item
 * @param host who waits for it: the download stops while they are away
 */
export async function fetchCatalogue(
  address: string,
  onProblem: (problem: ItemProblem) => void,
  host?: Waiting,
): Promise<Fetched> {
  const bytes = await loadFile(address, host);
  const text = new TextDecoder().decode(bytes);
  const beginning = text.trimStart();
  if (beginning.startsWith('course-shelf ')) return { index: beginning };
  if (beginning.startsWith('[')) return { values: listIn(text, address) };
  if (beginning.startsWith('{'))
    return { values: isLines(beginning) ? linesOf(text, onProblem) : listIn(text, address) };
  if (beginning.startsWith('<'))
    throw new SourceError(
      `${address} is a web page: the address may be wrong, or its server answers so where a file is missing. To show the courses of a page, make an index of it with \`course-shelf build\`.`,
    );
  const { readTable } = await import('./csv.js');
  return { items: await readTable(bytes, address, onProblem) };
}

/** The values of a list, named by their positions. */
export function placed(values: readonly unknown[]): GivenValue[] {
  return values.map((value, index) => ({ value, place: { index, name: `item ${index}` } }));
}

function listIn(text: string, address: string): GivenValue[] {
  const value = parseJson(text, address);
  const list = Array.isArray(value) ? value : (value as { items?: unknown }).items;
  if (Array.isArray(list)) return placed(list);
  throw new SourceError(`${address} holds no list of items, and none in "items".`);
}

/** Whether an object is the first of many lines, rather than a whole file or its beginning. */
function isLines(text: string): boolean {
  const [first = ''] = text.split('\n', 1);
  const value = valueOf(first);
  return value !== undefined && !Array.isArray((value as { items?: unknown }).items);
}

function* linesOf(text: string, onProblem: (problem: ItemProblem) => void): Generator<GivenValue> {
  let index = -1;
  // No `entries()`: Prototype.js puts a function of its own in its place.
  for (const line of text.split('\n')) {
    index++;
    if (!line.trim()) continue;
    const name = `line ${index + 1}`;
    const value = valueOf(line);
    if (value === undefined) onProblem({ index, field: '', message: `${name}: no JSON value` });
    else yield { value, place: { index, name } };
  }
}

/** `undefined` where a line holds no JSON. */
function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
