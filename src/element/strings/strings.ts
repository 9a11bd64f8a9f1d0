import type { ItemKind, Level } from '../../catalog/item.js';
import type { SkillKind, Stage } from '../../knowledge/types.js';
import type { GuideStrings } from './guide.js';
import type { SearchStrings } from './search.js';

/** A skill or topic as a text may mention it, or a word of the query; its kind tells names from plain words. */
export interface Named {
  readonly label: string;
  readonly kind?: SkillKind | 'word';
}

/**
 * What a heading speaks of. Labels come as the index has them: "Backend Developer", "Unit testing"; those of careers in the
 * language of the texts, where `Strings.careers` has them.
 */
export interface HeadingSubject {
  readonly kind: ItemKind;
  readonly careers: readonly string[];
  /** Skills and topics. */
  readonly subjects: readonly Named[];
  /** For when no career, skill or topic was understood; empty for a shelf of pinned items. */
  readonly query: string;
}

/** The texts that any shelf may need at once. */
export interface BaseStrings {
  /** BCP 47 tag of these texts. */
  readonly language: string;
  /** Names of careers by id, in this language. */
  readonly careers?: Readonly<Record<string, string>>;
  /** "Courses for backend developers". */
  readonly heading: (subject: HeadingSubject) => string;
  readonly level: Readonly<Record<Level, string>>;
  readonly book: string;
  readonly free: string;
  readonly freeToAudit: string;
  /** "40 h"; below one hour in minutes. */
  readonly length: (hours: number) => string;
  /** "Teaches SQL and REST APIs"; of words, never mixed with skills, "Has “backend” in its title". */
  readonly reason: (kind: ItemKind, skills: readonly Named[]) => string;
  readonly disclosure: string;
  readonly loading: string;
  /** Announced to screen readers when an answer is there. */
  readonly found: (count: number) => string;
  readonly empty: (query: string) => string;
  readonly error: string;
  /** Instead of `error` where the reader's device has no connection. */
  readonly offline: string;
  /** On the button below these two. */
  readonly retry: string;
  /** On the button below the cards, when there are more of them. */
  readonly more: (count: number) => string;
  /** Stands before and after the suggested words, which are a button. */
  readonly didYouMean: readonly [before: string, after: string];
  /** Texts around the guide of layout `guide`; those left out are English, as the guides are. */
  readonly guide?: Partial<GuideStrings>;
  /** Texts of `searchable` and `browse`; for those left out there is one in the language of the shelf. */
  readonly search?: Partial<SearchStrings>;
}

/** The texts of layout `path`. */
export interface PathStrings {
  /** Headings of the stages. */
  readonly stage: Readonly<Record<Stage, string>>;
  /** "These 8 cover 17 of 20 skills". */
  readonly coverage: (cards: number, covered: number, skills: number) => string;
  /** Said after the skills of a stage that the shelf does not cover. */
  readonly notCovered: string;
}

/** Every text of the shelf's own, in one language. Override single ones through the `strings` property. */
export interface Strings extends BaseStrings, PathStrings {}
