import type { Fields, Found } from '../../catalog/rows/found.js';

/** A page of a site as a file. */
export interface PageCopy {
  readonly file: string;
  readonly chunks: Iterable<string>;
}

/** What a format is told beside the text. */
export interface Surroundings {
  /** Completes addresses of exports that have none or relative ones: "https://learn.example.com". */
  readonly site?: string | undefined;
  /** Address of the page that is read, if known. */
  readonly pageUrl?: string | undefined;
  /** Finds a page's copy on this machine. */
  readonly findPage?: ((url: string) => PageCopy | undefined) | undefined;
  /** Is told once what a reader should know although no row is wrong, such as columns that are not used. */
  readonly onNote?: ((note: string) => void) | undefined;
}

/**
 * One way to write a catalogue down. Rows are found while the text arrives in chunks, so that no file has to fit into
 * memory; nothing waits for anything, which lets `readItems` stay synchronous.
 */
export interface Format {
  /**
   * @param sample how the text begins
   * @param name the file's name; empty if unknown
   */
  detect(sample: string, name: string): boolean;
  /** Throws a SyntaxError where the text as a whole is not of this format. */
  rows(chunks: Iterable<string>, surroundings: Surroundings): Iterable<Found>;
}

/** What a learning platform exports: it has field names of its own. */
export interface Export {
  /** Its courses do not tell their addresses, which follow from that of the site. */
  readonly needsSite?: true;
  recognizes(fields: Fields): boolean;
  /** The row as items with the fields of `Item` and of `Hints`; none where the platform itself hides it. */
  items(fields: Fields, surroundings: Surroundings): readonly Fields[];
}

/** Whether a file's name ends in one of these, in whatever case. */
export function endsIn(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}
