import type { ItemProblem } from '../catalog/guard.js';
import type { Item } from '../catalog/item.js';
import { tablesOf } from '../knowledge/tables.js';
import { Tagger } from '../knowledge/tagger.js';
import type { Index } from '../match/types.js';
import { bundledKnowledge } from './matching.js';
import { fetchCatalogue } from './fetched.js';
import { loadReading } from './pieces.js';
import { SourceError, type Given } from './source.js';

type Reading = Awaited<ReturnType<typeof loadReading>>;

/** The index that a page hands over, or one made of its items. Rejects with a `SourceError` when neither is usable. */
export async function indexOf(given: Given, onProblem: (problem: ItemProblem) => void): Promise<Index> {
  const { src } = given;
  const isAsked = src !== undefined && (given.index ?? given.items) === undefined;
  const { index, items }: Given = isAsked ? await fetchCatalogue(src, onProblem) : given;
  const reading = await loadReading();
  if (index) return typeof index === 'string' ? unpack(index, reading) : index;
  const values: unknown = typeof items === 'string' ? parse(items) : items;
  if (!Array.isArray(values)) throw new SourceError('The catalogue is no list of items.');
  const good = readItems(values, reading, onProblem);
  const knowledge = await bundledKnowledge();
  const { graph, lexicon } = tablesOf(knowledge);
  const tagger = new Tagger(graph, lexicon);
  return { knowledge, items: good.map((item) => tagger.tagged(item)) };
}

function unpack(packed: string, { unpackIndex }: Reading): Index {
  try {
    return unpackIndex(packed);
  } catch (error) {
    throw new SourceError((error as Error).message, { cause: error });
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new SourceError(
      `The catalogue in <script type="application/json"> is no valid JSON: ${String(error)}`,
    );
  }
}

function readItems(
  values: readonly unknown[],
  { isProblem, readItem }: Reading,
  onProblem: (problem: ItemProblem) => void,
): Item[] {
  const items = new Map<string, Item>();
  values.forEach((value, index) => {
    const found = readItem(value, index);
    if (isProblem(found)) onProblem(found);
    else if (items.has(found.id)) {
      const message = `item ${index}: id "${found.id}" is taken by an earlier item, accepted is an id of its own`;
      onProblem({ index, field: 'id', message });
    } else items.set(found.id, found);
  });
  return [...items.values()];
}
