import type { Item } from '../../catalog/item.js';
import type { Career, Knowledge, Skill } from '../../knowledge/types.js';
import type { ItemIndex } from '../../match/item-index.js';
import type { LocalKnowledge } from '../../match/shards/packed-shard.js';
import { initials, keyOf } from '../../text/key.js';
import { words as wordsOf } from '../../text/tokens.js';

/**
 * What a matcher needs to know to rank and explain some items for some careers and skills: these with all their names, what
 * they ask for, what the items teach, and what that belongs to.
 *
 * @param asked numbers of entities: careers come first
 */
export function localKnowledge(
  items: readonly Item[],
  asked: ReadonlySet<number>,
  index: ItemIndex,
): LocalKnowledge {
  const { graph, titles } = index;
  const { careers, skills } = graph.knowledge;
  const near = new Set<number>();
  const addSkill = (id: string): void => {
    const at = graph.skillAt.get(id);
    if (at !== undefined) near.add(at);
  };
  for (const item of items) item.skills.forEach(addSkill);
  const careerPositions = [...asked].filter((number) => number < careers.length);
  for (const at of careerPositions) for (const { skill } of graph.skillsOf(at)) near.add(skill);
  const askedSkills = new Set([...asked].map((number) => number - careers.length).filter((at) => at >= 0));
  for (const at of askedSkills) near.add(at);
  for (const at of [...near]) graph.skill(at).parents?.forEach(addSkill);
  const skillPositions = [...near].sort((one, other) => one - other);
  const named = [...careerPositions.map((at) => careers[at]!), ...[...askedSkills].map((at) => skills[at]!)];
  const words = new Set(named.flatMap((entity) => namesOf(entity).flatMap((name) => wordsOf(name))));
  return {
    careers: careerPositions.map((at) => careers[at]!),
    skills: skillPositions.map((at) =>
      askedSkills.has(at) ? skillWithKeys(skills[at]!) : withoutNames(skills[at]!),
    ),
    careerPositions,
    skillPositions,
    carriers: skillPositions.map((at) => index.withSkill(at).length),
    words: [...words].map((word) => [word, titles.holders(word).length]),
  };
}

/** Knowledge whose skills have the keys of their names in place of these: nothing else is looked up, and keys pack smaller. */
export function withKeys({ careers, skills }: Knowledge): Knowledge {
  // The words of intent stand in the manifest; names in other languages and what no answer needs, in a file of their own.
  return {
    careers: careers.map(({ names: _, related: __, ...career }) => career),
    skills: skills.map(skillWithKeys),
    intent: [],
  };
}

function skillWithKeys(skill: Skill): Skill {
  const { label, aliases = [], common = [] } = skill;
  const keys = new Set([keyOf(label)]);
  const short = aliases.flatMap((alias) => {
    const key = keyOf(alias);
    if (keys.has(key)) return [];
    keys.add(key);
    // Names that are everyday words, too, are told by how they are written, and what an abbreviation stands for by its words.
    const isWritten = common.includes(alias) || initials(alias) === keyOf(label) || keyOf(key) !== key;
    return [isWritten ? alias : key];
  });
  return { ...skill, aliases: short.sort() };
}

function namesOf(entity: Career | Skill): string[] {
  const foreign = 'names' in entity ? Object.values(entity.names ?? {}).flat() : [];
  return [entity.label, ...(entity.aliases ?? []), ...foreign];
}

function withoutNames({ id, label, kind, parents, related }: Skill): Skill {
  return { id, label, kind, ...(parents && { parents }), ...(related && { related }) };
}
