import type { ItemProblem } from '../catalog/guard.js';
import type { UntaggedItem } from '../catalog/item.js';
import { tablesOf } from '../knowledge/tables.js';
import { Tagger } from '../knowledge/tagger.js';
import type { Index } from '../match/types.js';
import { mapInSteps } from '../text/map-in-steps.js';
import type { Steps } from '../text/steps.js';
import { fetchCatalogue, placed, type Fetched } from './fetched.js';
import { parseJson } from './json.js';
import { bundledKnowledge } from './matching.js';
import { loadReading } from './pieces.js';
import { atPlace, type GivenValue, type PlacedItem } from './placed.js';
import { SourceError, type Given } from './source.js';

type Reading = Awaited<ReturnType<typeof loadReading>>;
type OnProblem = (problem: ItemProblem) => void;

/** So many values make a step. */
const ROWS = 50;

/**
 * The index that a page hands over, packed or not, or one made of its items. Rejects with a `SourceError` when neither is
 * usable.
 */
export async function indexOf(given: Given, onProblem: OnProblem): Promise<Index | string> {
  if (given.index) return given.index;
  const [reading, found] = await Promise.all([loadReading(), openItems(given, onProblem)]);
  if ('index' in found) return found.index;
  const { untilDone, withRests } = reading;
  const items =
    'items' in found ? found.items : await withRests(readValues(found.values, reading, onProblem));
  const unique = firstOfEachId(items, onProblem);
  const knowledge = await bundledKnowledge();
  const { graph, lexicon } = tablesOf(knowledge);
  await untilDone(() => lexicon.add());
  const tagger = new Tagger(graph, lexicon);
  const tagged = mapInSteps(unique, ({ subjects, ...item }) => tagger.tagged(item, subjects));
  return { knowledge, items: await withRests(tagged) };
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
): Steps<PlacedItem[]> {
  const items: PlacedItem[] = [];
  for (const { value, place } of values) {
    if (place.index % ROWS === 0) yield;
    const found = readItem(value, place.index);
    if (isProblem(found)) onProblem(atPlace(found, place));
    else items.push({ item: found, place });
  }
  return items;
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
