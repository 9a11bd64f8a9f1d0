import type { BaseStrings } from './strings/strings.js';

/** What a layout puts above the list; the cards' titles are then one level further down. */
export interface Lead {
  /** Takes the place of the shelf's heading. */
  readonly title: string;
  readonly template: (place: LeadPlace) => unknown;
}

/** Where a lead stands. */
export interface LeadPlace {
  readonly strings: BaseStrings;
  /** Of the shelf; empty for a shelf without a heading. */
  readonly heading: string | undefined;
  readonly headingLevel: number;
}
