import type { KnowledgeGraph } from '../knowledge/graph.js';
import type { Meaning } from '../knowledge/lexicon.js';
import type { Skill } from '../knowledge/types.js';
import type { Counts, Evidence, Evidences } from './page-evidence.js';

/*
 * How much a page is about what it names:
 *
 *     own   = (title + keywords + headings + summary + mentions in its body, saturating) x how telling its kind is
 *     score = own + what named relatives add, up to SUPPORT
 *
 * An everyday word counts only in the company of what belongs to the same thing.
 */

/** What one mention counts, and how many count: a title is chosen with care, a fourth heading says nothing new. */
const TITLE = { weight: 3, most: 1 };
const KEYWORD = { weight: 1.8, most: 1 };
const HEADING = { weight: 0.9, most: 3 };
const SUMMARY = { weight: 0.9, most: 1 };
/** What a body full of it counts, and how many mentions make half of that in a text of the usual length. */
const BODY = { most: 3, half: 5 };
/** Longer texts name more things in passing. */
const USUAL_WORDS = 800;
/** Sample code names what it imports, but also columns, variables and comments. */
const CODE = 0.3;
/** Everybody communicates; broad areas are what many pages touch. */
const TELLING: { readonly [kind in Skill['kind']]?: number } = { human: 0.9, topic: 0.85 };

/** What relatives add at most, and what share of their own score: NumPy makes Python likelier. */
const SUPPORT = 1.2;
const SHARED = 0.5;
/** How close a core skill is to its career: a page that names a job and what it takes is about the job. */
const CORE = 0.5;
/** A broad area that a page does not name is its subject if it names so many of its parts. */
const PARTS = 3;

/**
 * Own scores of relatives that tell an everyday word for the name it may be; less if it is often written like a name. Kin,
 * which share no more than a broad area, count half.
 */
const TELLS = 0.7;
const KIN = 0.5;
/** Sample code keeps company with tools and languages. */
const WITH_CODE = 0.5;

/** A career or skill and how much a page is about it. */
export interface Scored {
  readonly type: Meaning['type'];
  /** Position in the knowledge's careers or skills. */
  readonly at: number;
  readonly score: number;
}

/** Scores everything that a page names more than once, or enough parts of. */
export function scorePage(found: Evidences, graph: KnowledgeGraph): Scored[] {
  return new Scores(found, graph).all();
}

class Scores {
  /** Own scores. */
  readonly #skills = new Map<number, number>();
  readonly #areas = new Map<number, ReadonlySet<string>>();

  constructor(
    readonly found: Evidences,
    readonly graph: KnowledgeGraph,
  ) {
    const skills = found.evidence.filter(({ type }) => type === 'skill');
    for (const { at, counts } of skills) {
      if (sum(counts.sure))
        this.#skills.set(at, this.#ownOf(at, [counts.sure, counts.likely, counts.doubtful]));
    }
    const sure = [...this.#skills];
    for (const { at, counts } of skills) {
      if (sum(counts.sure) || !this.#isMeant(at, counts, sure)) continue;
      this.#skills.set(at, this.#ownOf(at, [counts.likely, counts.doubtful]));
    }
  }

  all(): Scored[] {
    const named = this.found.evidence.flatMap(({ type, at, counts }): Scored[] => {
      const own = type === 'career' ? this.#own(counts.sure) : this.#skills.get(at);
      // One mention is none, be it in the title.
      if (!own || sum(counts.sure) + sum(counts.likely) + sum(counts.doubtful) <= 1) return [];
      const relatives =
        type === 'skill'
          ? this.graph.relativesOf(at)
          : this.graph
              .skillsOf(at)
              .filter(({ core }) => core)
              .map(({ skill }) => ({ skill, closeness: CORE }));
      const support = relatives.reduce(
        (all, { skill, closeness }) => all + closeness * SHARED * (this.#skills.get(skill) ?? 0),
        0,
      );
      return [{ type, at, score: own + Math.min(SUPPORT, support) }];
    });
    return [...named, ...this.#unnamedAreas()];
  }

  #unnamedAreas(): Scored[] {
    const parts = new Map<number, number[]>();
    for (const [at, own] of this.#skills) {
      for (const id of this.graph.skill(at).parents ?? []) {
        const area = this.graph.skillAt.get(id);
        if (area !== undefined) parts.set(area, [...(parts.get(area) ?? []), own]);
      }
    }
    return [...parts]
      .filter(([area, owns]) => !this.#skills.has(area) && owns.length >= PARTS)
      .map(([at, owns]) => ({ type: 'skill', at, score: owns.reduce((all, own) => all + SHARED * own, 0) }));
  }

  /** Whether an everyday word is the name it may be. */
  #isMeant(
    skill: number,
    { likely }: Evidence['counts'],
    sure: readonly (readonly [number, number])[],
  ): boolean {
    const { kind } = this.graph.skill(skill);
    const isWrittenLarge = kind === 'tool' || kind === 'language';
    // A tool's name that never stands in a sentence like a name is the everyday word.
    if (isWrittenLarge && !sum(likely)) return false;
    const relatives = new Set(this.graph.relativesOf(skill).map((relative) => relative.skill));
    const areas = this.#areasOf(skill);
    let company = isWrittenLarge && this.found.hasCode ? WITH_CODE : 0;
    for (const [at, own] of sure) {
      if (relatives.has(at)) company += own;
      else if ([...this.#areasOf(at)].some((area) => areas.has(area))) company += KIN * own;
    }
    return company * Math.max(1, sum(likely)) >= TELLS;
  }

  /** A skill, its parents and theirs. */
  #areasOf(skill: number): ReadonlySet<string> {
    let areas = this.#areas.get(skill);
    if (!areas) {
      const { id, parents = [] } = this.graph.skill(skill);
      const theirs = parents.flatMap((parent) => {
        const at = this.graph.skillAt.get(parent);
        return at === undefined ? [] : (this.graph.skill(at).parents ?? []);
      });
      areas = new Set([id, ...parents, ...theirs]);
      this.#areas.set(skill, areas);
    }
    return areas;
  }

  #ownOf(skill: number, graded: readonly Counts[]): number {
    const all: { -readonly [place in keyof Counts]: Counts[place] } = {};
    for (const counts of graded) {
      for (const place of Object.keys(counts) as (keyof Counts)[]) {
        all[place] = (all[place] ?? 0) + (counts[place] ?? 0);
      }
    }
    return (TELLING[this.graph.skill(skill).kind] ?? 1) * this.#own(all);
  }

  #own({ title = 0, keyword = 0, heading = 0, summary = 0, body = 0, code = 0 }: Counts): number {
    const counted = (count: number, { weight, most }: typeof TITLE): number => weight * Math.min(count, most);
    const often = (body + CODE * code) * Math.min(1, USUAL_WORDS / Math.max(1, this.found.words));
    return (
      counted(title, TITLE) +
      counted(keyword, KEYWORD) +
      counted(heading, HEADING) +
      counted(summary, SUMMARY) +
      (BODY.most * often) / (often + BODY.half)
    );
  }
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
