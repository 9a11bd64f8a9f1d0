import type { Item, ItemKind, Level } from '../catalog/item.js';
import type { Knowledge, SkillKind, Stage } from '../knowledge/types.js';

/** What a matcher searches: the items and what is known about careers and skills. */
export interface Index {
  readonly knowledge: Knowledge;
  readonly items: readonly Item[];
}

/** How many items an answer has unless told. */
export const LIMIT = 6;

export interface FindOptions {
  /** How many items at most; `LIMIT` unless told. */
  readonly limit?: number | undefined;
  readonly kind?: ItemKind | undefined;
  readonly level?: Level | undefined;
  /** BCP 47 tag; items in other languages are left out, items of unknown language stay. */
  readonly language?: string | undefined;
  /** BCP 47 tag of what readers speak: items in it come first, then those in English, far behind all others; English unless told. */
  readonly preferLanguage?: string | undefined;
  /** Names of providers or institutions, or the first words of these, case-insensitive. */
  readonly provider?: string | readonly string[] | undefined;
  /** `true`: only what is free or free to audit. */
  readonly free?: boolean | undefined;
  /** Item ids never to show. */
  readonly exclude?: readonly string[] | undefined;
  /** Item ids to show first, in this order, whatever the query. */
  readonly pin?: readonly string[] | undefined;
}

/** A career, skill or topic that a query names. */
export interface Entity {
  readonly id: string;
  readonly label: string;
  /** 1: named exactly; below: how sure the fuzzy match is. */
  readonly certainty: number;
  /** Of a skill or topic; careers have none. */
  readonly kind?: SkillKind;
}

/** What a query was understood to ask for. */
export interface Understood {
  readonly careers: readonly Entity[];
  readonly skills: readonly Entity[];
  readonly topics: readonly Entity[];
  readonly level?: Level;
  readonly free?: boolean;
  readonly provider?: string;
  readonly kind?: ItemKind;
  readonly language?: string;
  readonly short?: boolean;
  /** Words that are no known career, skill or topic, as typed. */
  readonly words: readonly string[];
}

/** Why an item is shown: a skill it teaches that the query asks for, or a word of the query that its title holds. */
export interface Reason {
  /** Id of the skill; empty for a word. */
  readonly skill: string;
  readonly label: string;
  readonly kind: SkillKind | 'word';
}

/** Whole words of a title that the query holds too, as offsets in UTF-16 units. */
export type Highlight = readonly [start: number, end: number];

export interface Match {
  readonly item: Item;
  /** Comparable within one answer only. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** For a career: when in the path it is due. */
  readonly stage?: Stage;
  /** In order; absent when the query is about a career alone, as its name would be everywhere. */
  readonly highlights?: readonly Highlight[];
}

/** What nobody can do without in a career: its core skills by stage, in the order of `STAGES`. */
export type CoreSkills = readonly (readonly Reason[])[];

export interface FindResult {
  readonly items: readonly Match[];
  readonly understood: Understood;
  /** Of the first career that was understood; absent if none was. */
  readonly core?: CoreSkills;
  /** What may have been meant, to offer as "Did you mean ...?". */
  readonly suggestion?: string;
}

export interface Matcher {
  /** Never throws on any text. The same query gives the same answer in every engine. */
  find(query: string, options?: FindOptions): FindResult;
  readonly index: Index;
}
