/** What a shelf can hold. */
export type ItemKind = 'course' | 'book';
/** How much the reader should know before. */
export type Level = 'beginner' | 'intermediate' | 'advanced';
/** `yes`: free; `audit`: the lessons are free, the certificate is paid; `no`: paid (a free trial is `no`). */
export type Free = 'yes' | 'audit' | 'no';

export const KINDS: readonly ItemKind[] = ['course', 'book'];
export const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];

/** One course or book. Texts are plain text, never HTML. */
export interface Item {
  /** Stable and unique in its index: what `pin`, `exclude` and events name. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** Absolute http(s) address without tracking; `''` where there is none, the card then shows without a link. */
  readonly url: string;
  /** The site or publisher that offers it, as shown: "Coursera". */
  readonly provider: string;
  /** Who made it, if not the provider: "Stanford University", an instructor, a book's publisher. */
  readonly institution?: string;
  readonly authors?: readonly string[];
  readonly level?: Level;
  /** Hours of work, as the provider states them. */
  readonly hours?: number;
  /** BCP 47: "en". */
  readonly language?: string;
  readonly free?: Free;
  /** Ids of skills, most central first. */
  readonly skills: readonly string[];
  /** Its skills were found in its title and subject; its provider names none. */
  readonly guessed?: true;
  /** Ids of careers that it prepares for as a whole, such as a professional certificate for data analysts. */
  readonly careers?: readonly string[];
  /** 0 (unknown) to 3 (everybody has heard of it). */
  readonly popularity?: number;
  /** ISBN-13, digits only. */
  readonly isbn?: string;
}

/** An item that may still lack its tags, with what helps to find them. */
export interface UntaggedItem extends Item {
  /** What its provider files it under. */
  readonly subjects?: readonly string[];
}
