import type { Career, Knowledge, Skill } from '../../knowledge/types.js';
import { compareTexts } from '../../text/compare.js';

/** Careers that belong together. */
export interface Field {
  readonly id: string;
  readonly careers: readonly Career[];
}

/** As many topics and skills as are read. */
const MOST = 14;
/** What a career cannot do without says more of its field than what helps. */
const CORE = 2;

/** The fields of some knowledge, in the order in which their careers come. */
export function fieldsOf({ careers }: Pick<Knowledge, 'careers'>): Field[] {
  const ids = [...new Set(careers.map(({ field }) => field))];
  return ids.map((id) => ({ id, careers: careers.filter(({ field }) => field === id) }));
}

/**
 * What is learnt in a field: topics first, then skills, those first that most of its careers need and few others do.
 */
export function subjectsOf({ id }: Field, { careers, skills }: Knowledge): Skill[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const inside = new Map<string, number>();
  const everywhere = new Map<string, number>();
  for (const career of careers) {
    for (const [skill, weight] of needs(career, byId)) {
      everywhere.set(skill, (everywhere.get(skill) ?? 0) + weight);
      if (career.field === id) inside.set(skill, (inside.get(skill) ?? 0) + weight);
    }
  }
  const worth = (skill: string): number => inside.get(skill)! ** 2 / everywhere.get(skill)!;
  const best = [...inside.keys()].sort((one, other) => worth(other) - worth(one) || compareTexts(one, other));
  const found = best.slice(0, MOST).map((skill) => byId.get(skill)!);
  const isTopic = ({ kind }: Skill): boolean => kind === 'topic';
  return [...found.filter(isTopic), ...found.filter((skill) => !isTopic(skill))];
}

/** The skills of a career and the topics they belong to, each once, with how much the career needs them. */
function needs({ core, useful }: Career, byId: ReadonlyMap<string, Skill>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [stages, weight] of [
    [core, CORE],
    [useful, 1],
  ] as const) {
    for (const id of Object.values(stages).flat()) {
      const topics = (byId.get(id)?.parents ?? []).filter((parent) => byId.get(parent)?.kind === 'topic');
      for (const each of [id, ...topics]) {
        if (byId.has(each)) found.set(each, Math.max(weight, found.get(each) ?? 0));
      }
    }
  }
  return found;
}
