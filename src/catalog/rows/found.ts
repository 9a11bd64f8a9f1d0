/** An object whose fields nobody has checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value that may be an item, and where it stands. */
export interface FoundRow {
  readonly value: unknown;
  /** From 1. */
  readonly line: number;
  /** Position among the rows of the file, from 0. */
  readonly index: number;
  /** The file that holds it, if it is another than the one that is read. */
  readonly file?: string;
  /** The address of the page that holds it, if known. */
  readonly pageUrl?: string | undefined;
}

/** A place that holds no row at all. */
export interface FoundFault {
  /** What is wrong there and what is accepted. */
  readonly fault: string;
  readonly line: number;
  readonly index: number;
  readonly file?: string;
}

export type Found = FoundRow | FoundFault;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
