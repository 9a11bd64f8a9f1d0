import type { Stage } from './types.js';

/** What a career is like, section by section. English; plain text of two or three sentences each. */
export interface GuideTexts {
  /** What the job is. */
  readonly about: string;
  /** How people come to the job. */
  readonly ways: {
    readonly degree: string;
    readonly certificate: string;
    readonly selfTaught: string;
  };
  /** A usual day. */
  readonly day: string;
  /** Where the job leads. */
  readonly growth: string;
  /** What learnt here is of use elsewhere. */
  readonly transferable: string;
  /** What is hard about it. */
  readonly challenges: string;
  /** Ideas of something small to make, easiest first. */
  readonly projects: readonly string[];
}

/** One line of `data/guides`. */
export interface GuideEntry extends GuideTexts {
  /** Id of the career. */
  readonly career: string;
  /** Ids of skills ("git"), or names as they are shown ("Tape measure"). */
  readonly tools: readonly string[];
}

/** A guide as readers get it: everything by its label. */
export interface Guide extends GuideTexts {
  readonly tools: readonly string[];
  /** The skills a career cannot do without by stage, and those that help. */
  readonly skills: { readonly [group in Stage | 'useful']: readonly string[] };
}
