import type { Finder } from './finder.js';
import type { BaseStrings } from './strings/strings.js';
import { subjectOf } from './subject.js';

/**
 * What the heading of a shelf says; empty for a shelf without one, `undefined` while it is not known yet.
 *
 * @param own what the page has put there
 * @param hasCards whether what the finder answered stands on the shelf
 */
export function headingText(
  own: string | null | undefined,
  { answer, status }: Finder,
  hasCards: boolean,
  strings: BaseStrings,
): string | undefined {
  if (typeof own === 'string') return own;
  if (hasCards && answer) return answer.lead?.title ?? strings.heading(subjectOf(answer, strings));
  return status === 'loading' ? undefined : '';
}
