import type { FindOptions } from '../match/types.js';

/** What an element's properties ask for; as scripts set them, so anything may be empty. */
export interface Asking extends Omit<FindOptions, 'provider' | 'exclude' | 'pin'> {
  readonly for: string;
  readonly provider: string | readonly string[];
  readonly exclude: readonly string[];
  readonly pin: readonly string[];
}

/** The words to answer, and how; empty words ask for what the page is about. */
export interface Question {
  readonly query: string;
  readonly options: FindOptions;
}

export function questionOf(asking: Asking): Question {
  const { limit, kind, level, language, provider, free, exclude, pin } = asking;
  const words = asking.for?.trim() ?? '';
  return {
    query: words === 'page' ? '' : words,
    options: {
      limit,
      kind,
      level,
      exclude,
      pin,
      language: language || undefined,
      provider: provider?.length ? provider : undefined,
      free: free || undefined,
    },
  };
}
