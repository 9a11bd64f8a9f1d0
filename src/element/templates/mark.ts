import { html, type TemplateResult } from 'lit';
import type { Item } from '../../catalog/item.js';

/** Far enough apart to be told from each other, in degrees of the colour circle. */
const HUES = [255, 30, 155, 320, 80, 205];

/** The picture of a card, made of letters: a provider's monogram, or a small book cover. Never a request, never a logo. */
export function mark({ kind, title, provider, language }: Item): TemplateResult {
  const isBook = kind === 'book';
  const name = (!isBook && provider) || title;
  return html`<span
    class="mark"
    part=${isBook ? 'mark cover' : 'mark'}
    aria-hidden="true"
    lang=${language ?? ''}
    .style=${`--hue:${hue(name)}`}
    >${isBook ? html`<b dir="auto">${title.split(': ')[0]}</b>` : letters(name)}</span
  >`;
}

/** "Khan Academy" -> "KA", "freeCodeCamp" -> "fC", "Coursera" -> "Co", "edX" -> "ed". */
function letters(name: string): string {
  const [first = '', second = ''] = name.match(/\p{Lu}?[\p{Ll}\p{Lo}\p{N}]+|[\p{L}\p{N}]+/gu) ?? [];
  const [one = '', two = ''] = first;
  return one + (second.length > 1 ? second.charAt(0) : two);
}

/** The same name has the same hue on every page. */
function hue(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return HUES[sum % HUES.length]!;
}
