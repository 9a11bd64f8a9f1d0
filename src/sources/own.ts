import type { ItemProblem } from '../catalog/guard.js';
import type { UntaggedItem } from '../catalog/item.js';
import { tablesOf } from '../knowledge/tables.js';
import { Tagger } from '../knowledge/tagger.js';
import type { Index } from '../match/types.js';
import { bundledKnowledge } from './matching.js';
import { fetchCatalogue, placed, type Fetched } from './fetched.js';
import { parseJson } from './json.js';
import { loadReading } from './pieces.js';
import { atPlace, type GivenValue, type PlacedItem } from './placed.js';
import { SourceError, type Given } from './source.js';

type Reading = Awaited<ReturnType<typeof loadReading>>;
type OnProblem = (problem: ItemProblem) => void;

/**
 * The index that a page hands over, packed or not, or one made of its items. Rejects with a `SourceError` when neither is
 * usable.
 */
export async function indexOf(given: Given, onProblem: OnProblem): Promise<Index | string> {
  if (given.index) return given.index;
  const [reading, found] = await Promise.all([loadReading(), openItems(given, onProblem)]);
  if ('index' in found) return found.index;
  const items = 'items' in found ? found.items : readValues(found.values, reading, onProblem);
  const unique = firstOfEachId(items, onProblem);
  const knowledge = await bundledKnowledge();
  const { graph, lexicon } = tablesOf(knowledge);
  const tagger = new Tagger(graph, lexicon);
  return { knowledge, items: unique.map(({ subjects, ...item }) => tagger.tagged(item, subjects)) };
}

/** What stands in the page comes before what it only names. */
async function openItems({ items, src, host }: Given, onProblem: OnProblem): Promise<Fetched> {
  if (items === undefined && src !== undefined) return fetchCatalogue(src, onProblem, host);
  const what = 'The catalogue in <script type="application/json">';
  const values = typeof items === 'string' ? parseJson(items, what) : items;
  if (!Array.isArray(values)) throw new SourceError('The catalogue is no list of items.');
  return { values: placed(values) };
}

function* readValues(
  values: Iterable<GivenValue>,
  { isProblem, readItem }: Reading,
  onProblem: OnProblem,
): Generator<PlacedItem> {
  for (const { value, place } of values) {
    const found = readItem(value, place.index);
    if (isProblem(found)) onProblem(atPlace(found, place));
    else yield { item: found, place };
  }
}

function firstOfEachId(items: Iterable<PlacedItem>, onProblem: OnProblem): UntaggedItem[] {
  const unique = new Map<string, UntaggedItem>();
  for (const { item, place } of items) {
    if (unique.has(item.id)) {
      const message = `${place.name}: id "${item.id}" is taken by an earlier item, accepted is an id of its own`;
      onProblem({ index: place.index, field: 'id', message });
    } else unique.set(item.id, item);
  }
  return [...unique.values()];
}
