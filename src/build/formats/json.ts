import { isFields, type Found } from '../../catalog/rows/found.js';
import { endsIn, type Format } from './format.js';
import { ListedValues, type ListedValue } from './json-values.js';

const ENDINGS = ['.json', '.jsonld'];
/** Under these names learning platforms and catalogues list their courses. */
const LISTS: ReadonlySet<string> = new Set(['items', 'results', 'elements', 'courses', 'itemListElement']);
const ACCEPTED = 'accepted is a JSON list of items, or an object with a list in "items"';

/** JSON: a list, an object that holds one, or a page's linked data. */
export const json: Format = {
  detect: (sample, name) => endsIn(name, ENDINGS) || /^\s*[[{]/.test(sample),

  *rows(chunks) {
    const whole = yield* listRows(chunks, LISTS);
    if (whole === undefined) return;
    const value = JSON.parse(whole) as unknown;
    if (!isFields(value) || !('@graph' in value || '@type' in value)) throw new SyntaxError(ACCEPTED);
    yield { value, line: 1, index: 0 };
  },
};

/** The values of a JSON list, or of the lists that an object holds under `names`; returns a text without any. */
export function* listRows(
  chunks: Iterable<string>,
  names: ReadonlySet<string>,
): Generator<Found, string | undefined> {
  const values = new ListedValues(names);
  let index = 0;
  for (const chunk of chunks) {
    for (const listed of values.push(chunk)) yield { ...parsed(listed), line: listed.line, index: index++ };
  }
  values.end();
  return values.whole;
}

function parsed({ text }: ListedValue): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: `no JSON value (${(error as Error).message})` };
  }
}
