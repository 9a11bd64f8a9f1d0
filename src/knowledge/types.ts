/** What sort of thing a skill is; `topic` is a broad area that has other skills under it. */
export type SkillKind = 'language' | 'tool' | 'concept' | 'craft' | 'human' | 'topic';
export const SKILL_KINDS: readonly SkillKind[] = ['language', 'tool', 'concept', 'craft', 'human', 'topic'];

/** Something that can be learnt. */
export interface Skill {
  /** kebab-case: "rest-api". */
  readonly id: string;
  /** As shown on a card: "REST APIs". */
  readonly label: string;
  readonly kind: SkillKind;
  /** Other names for the same thing; case, accents, hyphens and plurals need no entry of their own. */
  readonly aliases?: readonly string[];
  /** Ids of broader skills that a course about this one also helps with. */
  readonly parents?: readonly string[];
  readonly related?: readonly string[];
  /** Those of its names that are everyday words too ("go", "excel"): in a title they need more evidence. */
  readonly common?: readonly string[];
}

/** When in a learning path a skill is due. */
export type Stage = 'start' | 'build' | 'deepen';
export const STAGES: readonly Stage[] = ['start', 'build', 'deepen'];

/** Skill ids by stage. */
export type StagedSkills = { readonly [stage in Stage]?: readonly string[] };

/** A job people prepare for. */
export interface Career {
  readonly id: string;
  /** Singular, title case: "Backend Developer". */
  readonly label: string;
  /** The group it is shown in: "software". */
  readonly field: string;
  readonly aliases?: readonly string[];
  /** Near but different careers. */
  readonly related?: readonly string[];
  /** O*NET-SOC code and ESCO occupation id of the nearest occupation. */
  readonly onet?: string;
  readonly esco?: string;
  /** Without these one cannot do the job. */
  readonly core: StagedSkills;
  /** These help. */
  readonly useful: StagedSkills;
  /** What the job is called, by BCP 47 tag; a name here may be shared with other jobs and skills ("PM"), an alias may not. */
  readonly names?: { readonly [language: string]: readonly string[] };
}

/** Words of a query that say how rather than what; without any of the optional fields they say nothing at all ("best"). */
export interface IntentWord {
  /** One word or a phrase, lower case, singular: "from scratch". */
  readonly say: string;
  readonly level?: 'beginner' | 'intermediate' | 'advanced' | undefined;
  readonly free?: true | undefined;
  readonly kind?: 'course' | 'book' | undefined;
  /** Only says that a subject is somebody's job: "developer". */
  readonly person?: true | undefined;
  /** What such a person does, in the words of titles: "development". */
  readonly work?: readonly string[] | undefined;
  /** Asks for what takes few hours: "crash course". */
  readonly short?: true | undefined;
  /** BCP 47 tag of the language that is asked for, "in Spanish", or that the word itself is of, "Kurse". */
  readonly language?: string | undefined;
  /** Says something after all when a title says it, too: "certification". */
  readonly telling?: true | undefined;
}

/** Everything known about careers and skills, and about how people ask for them. */
export interface Knowledge {
  readonly intent: readonly IntentWord[];
  readonly careers: readonly Career[];
  readonly skills: readonly Skill[];
}
