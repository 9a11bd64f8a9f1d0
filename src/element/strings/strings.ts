import type { ItemKind, Level } from '../../catalog/item.js';
import type { SkillKind } from '../../knowledge/types.js';
import type { GuideStrings } from './guide.js';

/** A skill or topic as a text may mention it, or a word of the query; its kind tells names from plain words. */
export interface Named {
  readonly label: string;
  readonly kind?: SkillKind | 'word';
}

/** What a heading speaks of. Labels come as the index has them: "Backend Developer", "Unit testing". */
export interface HeadingSubject {
  readonly kind: ItemKind;
  readonly careers: readonly string[];
  /** Skills and topics. */
  readonly subjects: readonly Named[];
  /** For when no career, skill or topic was understood; empty for a shelf of pinned items. */
  readonly query: string;
}

/** Every text of the shelf's own, in one language. Override single ones through the `strings` property. */
export interface Strings {
  /** BCP 47 tag of these texts. */
  readonly language: string;
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
  /** Stands before and after the suggested words, which are a button. */
  readonly didYouMean: readonly [before: string, after: string];
  /** Texts around the guide of layout `guide`; those left out are English, as the guides are. */
  readonly guide?: Partial<GuideStrings>;
}
