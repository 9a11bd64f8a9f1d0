import type { Utm } from './utm.js';

/** One programme with its ids by name, as in `{ programme: 'awin', publisher: 123456, advertiser: 6798 }`. */
export interface ProgrammeIds {
  readonly programme: string;
  readonly [id: string]: string | number;
}

/**
 * Which links pay, by the host they lead to: `{ 'udemy.com': 'impact:trk.udemy.com/123456/3193860/39854' }`. A host
 * stands for all below it; `books` for all books, `*` for every other link. Of a list the first that fits counts.
 */
export interface LinkProgrammes {
  readonly utm?: string | Utm;
  readonly [site: string]: string | ProgrammeIds | readonly (string | ProgrammeIds)[] | Utm | undefined;
}
