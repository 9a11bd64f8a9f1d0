import type { Item } from '../catalog/item.js';
import type { KnowledgeGraph } from '../knowledge/graph.js';
import type { Meaning } from '../knowledge/lexicon.js';
import { STAGES, type Stage } from '../knowledge/types.js';
import { singular } from '../text/key.js';
import { tokenize } from '../text/tokens.js';
import type { CoreSkills, Highlight, Reason } from './types.js';

/** More reasons would not be read. */
const MOST_REASONS = 3;

/** The skills an item teaches that a query asks for: what was named first, then what belongs to it. */
export function reasonsFor(item: Item, wanted: readonly Meaning[], graph: KnowledgeGraph): Reason[] {
  const asked = new Map<number, number>();
  for (const meaning of wanted) {
    if (meaning.type === 'career') {
      for (const { skill, core } of graph.skillsOf(meaning.at)) ask(asked, skill, core ? 0.9 : 0.4);
    } else {
      ask(asked, meaning.at, 1);
      for (const { skill, closeness } of graph.relativesOf(meaning.at)) ask(asked, skill, closeness * 0.8);
    }
  }
  return item.skills
    .map((id, rank) => ({ at: graph.skillAt.get(id), rank }))
    .flatMap(({ at, rank }) =>
      at !== undefined && asked.has(at) ? [{ at, rank, weight: asked.get(at)! }] : [],
    )
    .sort((one, other) => other.weight - one.weight || one.rank - other.rank)
    .slice(0, MOST_REASONS)
    .map(({ at }) => reason(at, graph));
}

/** What nobody can do without in a career, by stage. */
export function coreSkills(career: number, graph: KnowledgeGraph): CoreSkills {
  const core = graph.skillsOf(career).filter((asked) => asked.core);
  return STAGES.map((due) =>
    core.filter(({ stage }) => stage === due).map(({ skill }) => reason(skill, graph)),
  );
}

function reason(at: number, graph: KnowledgeGraph): Reason {
  const { id, label, kind } = graph.skill(at);
  return { skill: id, label, kind };
}

function ask(asked: Map<number, number>, skill: number, weight: number): void {
  asked.set(skill, Math.max(weight, asked.get(skill) ?? 0));
}

/** What a title says of the query, where no skill tells why it is shown. */
export function wordReasons(title: string, highlights: readonly Highlight[]): Reason[] {
  const held = new Set(highlights.map(([start, end]) => title.slice(start, end)));
  return [...held].slice(0, MOST_REASONS).map((label) => ({ skill: '', label, kind: 'word' }));
}

/** Where a title holds any of some folded words; a plural counts as its singular. */
export function highlightsIn(title: string, words: readonly string[]): Highlight[] {
  const wanted = new Set(words.map(singular));
  return tokenize(title)
    .filter(({ word }) => wanted.has(singular(word)))
    .map(({ raw, start }) => [start, start + raw.length]);
}

/** When on the path of a career an item is due: by the first of its skills that the career asks for, and by its level. */
export function stageFor(item: Item, career: number, graph: KnowledgeGraph): Stage | undefined {
  const stages = new Map(graph.skillsOf(career).map(({ skill, stage }) => [graph.skill(skill).id, stage]));
  const first = item.skills.map((id) => stages.get(id)).find((stage) => stage !== undefined);
  if (!first) return item.careers?.includes(graph.career(career).id) ? 'start' : undefined;
  if (item.level === 'advanced') return 'deepen';
  return item.level === 'intermediate' && first === 'start' ? STAGES[1] : first;
}
