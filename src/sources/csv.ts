import type { ItemProblem } from '../catalog/guard.js';
import { cellRows } from '../catalog/rows/cells.js';
import { FieldReader } from '../catalog/rows/fields.js';
import type { Fields } from '../catalog/rows/found.js';
import { rowItem } from '../catalog/rows/row-item.js';
import { planTable, tableRows } from '../catalog/rows/table.js';
import type { Steps } from '../text/steps.js';
import { loadReading } from './pieces.js';
import { atPlace, type PlacedItem } from './placed.js';
import { SourceError } from './source.js';

/**
 * Reads a table (CSV, also with semicolons, tabs or bars) whose first row names the columns in any of the usual words.
 * Rejects with a `SourceError` that says what to do if it is none.
 *
 * @param bytes in UTF-8, UTF-16 or Windows-1252, as spreadsheets write them
 * @param onProblem is told of each row that is no item and left out, and of each field that is left out of an item
 */
export async function readTable(
  bytes: ArrayBuffer,
  address: string,
  onProblem: (problem: ItemProblem) => void,
): Promise<PlacedItem[]> {
  const text = decode(new Uint8Array(bytes));
  if (text.includes('\0')) {
    throw new SourceError(`${address} is an Excel or other packed file: save the table as "CSV UTF-8".`);
  }
  if (!text.trim())
    throw new SourceError(`${address} is empty: it needs a first row that names the columns.`);
  const reading = await loadReading();
  try {
    return await reading.withRests(itemsIn(text, reading, onProblem));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `${address} is neither an index nor JSON, and as a table it cannot be read: ${error.message}`;
    throw new SourceError(message, { cause: error });
  }
}

function* itemsIn(
  text: string,
  reading: Awaited<ReturnType<typeof loadReading>>,
  onProblem: (problem: ItemProblem) => void,
): Steps<PlacedItem[]> {
  const reader = new FieldReader({ table: true });
  const items: PlacedItem[] = [];
  for (const found of tableRows(cellRows(text), planTable)) {
    const { index, line } = found;
    const place = { index, name: `line ${line}` };
    yield;
    if ('fault' in found) {
      onProblem({ index, field: '', message: `${place.name}: ${found.fault}` });
      continue;
    }
    const { item, problems } = rowItem(reader.read(found.value as Fields), index, reading);
    for (const problem of problems) onProblem(atPlace(problem, place));
    if (item) items.push({ item, place });
  }
  return items;
}

/** The text of a table, with lines that end in LF; what is no UTF-8 is from a spreadsheet of Windows. */
function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  let text: string;
  try {
    text = new TextDecoder(wide ?? 'utf-8', { fatal: !wide }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  return text.replace(/\r\n?/g, '\n');
}

/** UTF-16 has a mark of its own, or a zero beside each plain letter. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return undefined;
}
