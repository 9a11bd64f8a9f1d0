import { KnowledgeGraph } from './graph.js';
import { Lexicon } from './lexicon.js';
import type { Knowledge } from './types.js';

/** The names of some knowledge and its connections, for look-up. */
export interface Tables {
  readonly lexicon: Lexicon;
  readonly graph: KnowledgeGraph;
}

const made = new WeakMap<Knowledge, Tables>();

/** The tables of some knowledge; made once, however many ask, as that takes longer than most of what they are for. */
export function tablesOf(knowledge: Knowledge): Tables {
  let tables = made.get(knowledge);
  if (!tables) {
    tables = { lexicon: new Lexicon(knowledge), graph: new KnowledgeGraph(knowledge) };
    made.set(knowledge, tables);
  }
  return tables;
}
