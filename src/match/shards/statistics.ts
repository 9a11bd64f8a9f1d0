/**
 * What must be known of a whole catalogue to score a part of its items as they would be scored among all of them. Words are
 * folded and singular.
 */
export interface Statistics {
  /** How many items the catalogue has. */
  readonly items: number;
  /** How many words a title has on average. */
  readonly titleLength: number;
  /** How many titles hold a word; `undefined` where only those at hand can be counted. */
  titlesWith(word: string): number | undefined;
  /** Whether a title holds a word, so that it is no typo. */
  isInTitles(word: string): boolean;
  /** The words that a misspelt one may stand for. */
  titleWords(): string[];
  /** How many items carry a skill, by its position; `undefined` where only those at hand can be counted. */
  carriersOf(skill: number): number | undefined;
  /** A provider's name by its key. */
  readonly providers: ReadonlyMap<string, string>;
}
