import type { Choice } from './choice.js';
import type { Form } from './snippets.js';

/** What the page in the preview is told to show. */
export interface PreviewContent {
  /** The snippet, with the files of this demo. */
  readonly markup: string;
  /** Stands at the end of a post, which the shelf reads. */
  readonly inPost: boolean;
  readonly dark: boolean;
}

/** What the page in the preview tells of itself. */
export type PreviewNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'error'; readonly message: string }
  | ResultNews;

export interface ResultNews {
  readonly kind: 'results';
  readonly count: number;
  /** The words that were answered; '' where the page was. */
  readonly query: string;
  /** Labels of careers, skills and topics that the words, or the page, were understood as. */
  readonly understood: readonly string[];
}

/** Where the demo pages have the shelf's files. */
const FILES = 'dist/';

/** The host that a catalogue would be fetched from, if it is not the demo's own. */
export function foreignHost({ src }: Choice, origin: string): string | undefined {
  if (src === undefined || !URL.canParse(src, `${origin}/`)) return undefined;
  const url = new URL(src, `${origin}/`);
  return url.origin === origin ? undefined : url.host;
}

/**
 * The snippet of a form as the preview shows it. A catalogue of another site is left out until the reader lets it in: who
 * opens somebody's link asks nobody by that.
 *
 * @param allowed the address of the catalogue that was let in
 */
export function previewMarkup(choice: Choice, form: Form, origin: string, allowed?: string): string {
  const { src, ...rest } = choice;
  const shown = foreignHost(choice, origin) === undefined || src === allowed ? choice : rest;
  return form.markup({ ...shown, folder: FILES });
}
