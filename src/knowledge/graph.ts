import { STAGES, type Career, type Knowledge, type Skill, type Stage, type StagedSkills } from './types.js';

/** How much a career asks for a skill. */
export interface CareerSkill {
  /** Position of the skill in `Knowledge.skills`. */
  readonly skill: number;
  readonly core: boolean;
  readonly stage: Stage;
}

/** A skill met on the way from another one along parents or related skills. */
export interface Relative {
  readonly skill: number;
  /** 0 to 1: how far an item about this relative serves somebody who asked for the skill itself. */
  readonly closeness: number;
}

/** A course on a part of a topic serves the topic well; one on the whole serves the part less; a neighbour hardly. */
const CLOSENESS = { child: 0.7, grandchild: 0.5, parent: 0.25, related: 0.2 };

/** Careers and skills with their connections, by position in the knowledge's lists. */
export class KnowledgeGraph {
  readonly skillAt: ReadonlyMap<string, number>;
  readonly careerAt: ReadonlyMap<string, number>;
  readonly #children: readonly (readonly number[])[];
  readonly #relatives = new Map<number, readonly Relative[]>();
  readonly #careerSkills = new Map<number, readonly CareerSkill[]>();

  constructor(readonly knowledge: Pick<Knowledge, 'careers' | 'skills'>) {
    this.skillAt = new Map(knowledge.skills.map((skill, at) => [skill.id, at]));
    this.careerAt = new Map(knowledge.careers.map((career, at) => [career.id, at]));
    const children: number[][] = knowledge.skills.map(() => []);
    knowledge.skills.forEach((skill, at) => {
      for (const parent of this.#positions(skill.parents)) children[parent]?.push(at);
    });
    this.#children = children;
  }

  skill(at: number): Skill {
    return this.knowledge.skills[at]!;
  }

  career(at: number): Career {
    return this.knowledge.careers[at]!;
  }

  /** The skills a career asks for, core before useful, in path order. */
  skillsOf(career: number): readonly CareerSkill[] {
    let skills = this.#careerSkills.get(career);
    if (!skills) {
      const { core, useful } = this.career(career);
      skills = [...this.#staged(core, true), ...this.#staged(useful, false)];
      this.#careerSkills.set(career, skills);
    }
    return skills;
  }

  /** The skills near to one, closest first; without the skill itself. */
  relativesOf(skill: number): readonly Relative[] {
    let relatives = this.#relatives.get(skill);
    if (!relatives) {
      relatives = this.#findRelatives(skill);
      this.#relatives.set(skill, relatives);
    }
    return relatives;
  }

  #findRelatives(skill: number): Relative[] {
    const found = new Map<number, number>();
    const meet = (at: number, closeness: number): void => {
      if (at !== skill && closeness > (found.get(at) ?? 0)) found.set(at, closeness);
    };
    for (const child of this.#children[skill] ?? []) {
      meet(child, CLOSENESS.child);
      for (const grandchild of this.#children[child] ?? []) meet(grandchild, CLOSENESS.grandchild);
    }
    for (const parent of this.#positions(this.skill(skill).parents)) meet(parent, CLOSENESS.parent);
    for (const related of this.#positions(this.skill(skill).related)) meet(related, CLOSENESS.related);
    return [...found]
      .map(([at, closeness]) => ({ skill: at, closeness }))
      .sort((one, other) => other.closeness - one.closeness || one.skill - other.skill);
  }

  #staged(skills: StagedSkills, core: boolean): CareerSkill[] {
    return STAGES.flatMap((stage) => this.#positions(skills[stage]).map((skill) => ({ skill, core, stage })));
  }

  #positions(ids: readonly string[] = []): number[] {
    return ids.map((id) => this.skillAt.get(id)).filter((at) => at !== undefined);
  }
}
