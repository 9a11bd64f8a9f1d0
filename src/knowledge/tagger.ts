import { isJoiner } from '../text/key.js';
import { tokenize } from '../text/tokens.js';
import { isEveryday, isMeant } from './everyday.js';
import type { KnowledgeGraph } from './graph.js';
import type { Lexicon } from './lexicon.js';
import { segment, type Segment } from './segment.js';

/** What a title names. */
export interface Tags {
  /** Skill ids, most central first. */
  readonly skills: string[];
  /** Ids of careers named as a whole. */
  readonly careers: string[];
}

/** What a tagger needs to know of an item. */
interface Taggable {
  readonly title: string;
  readonly skills: readonly string[];
  readonly careers?: readonly string[];
}

/** More tags than this say little about a course. */
const MOST_TAGS = 10;

/** Words before the people that a course is for. */
const AUDIENCE = new Set(['for', 'non']);

/** Finds the skills and careers that a course's own words name. */
export class Tagger {
  constructor(
    readonly graph: KnowledgeGraph,
    readonly lexicon: Lexicon,
  ) {}

  /**
   * @param title the course's title
   * @param hints its provider's tags, subject and topic, most telling first; of one that is no name, only names of several
   *   words count
   */
  tag(title: string, hints: readonly string[] = []): Tags {
    const hinted = hints.flatMap((hint) => this.#namesIn(hint));
    const segments = segment(tokenize(title), this.lexicon);
    const isSure = (skill: number, found: Segment): boolean => !isEveryday(skill, found, this.graph);
    const sure = segments.flatMap((found) => skillsOf(found).filter((skill) => isSure(skill, found)));
    const named = { text: title, segments, sure: [...hinted, ...sure] };
    const skills = new Set<number>();
    const careers = new Set<number>();
    segments.forEach((found, at) => {
      for (const skill of skillsOf(found))
        if (isSure(skill, found) || isMeant(skill, at, named, this.graph)) skills.add(skill);
      if (!isAudience(segments, at))
        for (const meaning of found.meanings) if (meaning.type === 'career') careers.add(meaning.at);
    });
    for (const skill of hinted) skills.add(skill);
    return {
      skills: [...skills].slice(0, MOST_TAGS).map((at) => this.graph.skill(at).id),
      careers: [...careers].map((at) => this.graph.career(at).id),
    };
  }

  /**
   * The item with tags: as it is if its skills are all known ids; else tagged from its title, its own words for its
   * skills and what its provider files it under.
   */
  tagged<T extends Taggable>(item: T, subjects: readonly string[] = []): T {
    if (item.skills.length && item.skills.every((id) => this.graph.skillAt.has(id))) return item;
    const { skills, careers } = this.tag(item.title, [...item.skills, ...subjects]);
    return {
      ...item,
      skills,
      ...(!item.skills.some((name) => this.#namesIn(name).length) && { guessed: true }),
      ...(careers.length && !item.careers && { careers }),
    };
  }

  /** Skills that a hint names: each if it is nothing but names, else those whose names are too long to be chance. */
  #namesIn(hint: string): number[] {
    // Catalogues write "Python (Programming Language)": the bracket explains, the rest is the name.
    const name = hint.replace(/\s*\([^)]*\)\s*$/, '').replaceAll('-', ' ');
    const parts = segment(tokenize(name), this.lexicon).filter(({ tokens }) => !isJoiner(tokens[0]!.word));
    const isWhole = parts.every(({ meanings }) => meanings.length > 0);
    return parts.filter(({ tokens }) => isWhole || tokens.length > 1).flatMap(skillsOf);
  }
}

function skillsOf({ meanings }: Segment): number[] {
  return meanings.filter(({ type }) => type === 'skill').map(({ at }) => at);
}

/** "SQL for Data Analysts" and "Finance for Non-Financial Managers" address people who have the job, or another one. */
function isAudience(segments: readonly Segment[], at: number): boolean {
  return segments.slice(0, at).some(({ tokens }) => AUDIENCE.has(tokens[0]!.word));
}
