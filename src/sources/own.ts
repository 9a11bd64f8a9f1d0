import { isProblem, readItem, type ItemProblem } from '../catalog/guard.js';
import type { Item } from '../catalog/item.js';
import { KnowledgeGraph } from '../knowledge/graph.js';
import { Lexicon } from '../knowledge/lexicon.js';
import { Tagger } from '../knowledge/tagger.js';
import type { Index } from '../match/types.js';
import { bundledKnowledge } from './matching.js';
import { SourceError } from './source.js';

/**
 * Makes an index of items that a page handed over, as a list or its JSON text; those without skills are tagged from
 * their titles. Rejects with a `SourceError` when it is no list at all.
 */
export async function indexOf(
  given: readonly unknown[] | string,
  onProblem: (problem: ItemProblem) => void,
): Promise<Index> {
  const values: unknown = typeof given === 'string' ? parse(given) : given;
  if (!Array.isArray(values)) throw new SourceError('The catalogue is no list of items.');
  const items = readItems(values, onProblem);
  const knowledge = await bundledKnowledge();
  const tagger = new Tagger(new KnowledgeGraph(knowledge), new Lexicon(knowledge));
  return { knowledge, items: items.map((item) => withTags(item, tagger)) };
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

function readItems(values: readonly unknown[], onProblem: (problem: ItemProblem) => void): Item[] {
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

function withTags(item: Item, tagger: Tagger): Item {
  if (item.skills.length) return item;
  const { skills, careers } = tagger.tag(item.title);
  return { ...item, skills, ...(careers.length && !item.careers && { careers }) };
}
