import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../cards.js';
import type { Status } from '../finder.js';
import type { Lead } from '../lead.js';
import type { Strings } from '../strings/strings.js';
import { cardTemplate } from './card.js';
import { heading } from './heading.js';

/** Room for more cards than these is not kept before they are there. */
const MOST_DRAWN = 12;

/** Everything a shelf shows, decided already. */
export interface ShelfView {
  readonly status: Status;
  readonly theme: string;
  readonly strings: Strings;
  readonly query: string;
  /** Empty for a shelf without a heading; `undefined` while it is not known yet. */
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly cards: readonly Card[];
  readonly lead?: Lead | undefined;
  /** How many cards are asked for. */
  readonly expected: number;
  /** What is said of paid links, if there are any. */
  readonly disclosure: unknown;
  readonly suggestion: string | undefined;
}

/** What a reader can do on it. */
export interface ShelfActions {
  readonly follow: (event: MouseEvent, card: Card) => void;
  readonly search: (query: string) => void;
}

export function shelfTemplate(view: ShelfView, actions: ShelfActions): TemplateResult {
  const { status, strings, cards, lead } = view;
  const hasList = cards.length > 0;
  const look = hasList ? 'results' : status;
  return html`<section
    class="shelf ${look} ${view.theme}"
    lang=${strings.language}
    aria-label=${view.heading || nothing}
    aria-busy=${status === 'loading'}
  >
    <slot name="heading">${title(view)}</slot>
    ${lead?.template(view)}
    <slot name="disclosure">${view.disclosure || nothing}</slot>
    <div class="status" part="status" role="status" tabindex="-1">${message(view)}</div>
    ${view.suggestion ? suggestion(view.suggestion, strings, actions) : nothing}
    ${hasList ? list(view, actions) : status === 'loading' ? skeleton(Math.min(view.expected, MOST_DRAWN)) : nothing}
    <slot name="footer"></slot>
  </section>`;
}

function title({ heading: text, headingLevel }: ShelfView): unknown {
  // Not yet known: its room only, as an empty heading would be read out.
  if (text === undefined) return html`<div class="heading" aria-hidden="true"> </div>`;
  return text ? heading(headingLevel, 'heading', text) : nothing;
}

function message({ status, strings, cards, query }: ShelfView): unknown {
  if (status === 'loading') return strings.loading;
  if (status === 'error') return strings.error;
  if (status === 'empty') return html`<slot name="empty">${strings.empty(query)}</slot>`;
  return strings.found(cards.length);
}

function suggestion(words: string, { didYouMean }: Strings, { search }: ShelfActions): TemplateResult {
  return html`<p class="suggestion">
    ${didYouMean[0]}<button type="button" @click=${() => search(words)}>${words}</button>${didYouMean[1]}
  </p>`;
}

function list(
  { cards, headingLevel, heading: text, strings, lead }: ShelfView,
  { follow }: ShelfActions,
): TemplateResult {
  const level = headingLevel + (text === '' ? 0 : 1) + (lead ? 1 : 0);
  // Safari drops the meaning of a list without bullets unless its role is spelled out.
  return html`<ul class="list" role="list" .style=${room(cards.length)}>
    ${cards.map((card) => cardTemplate(card, level, strings, (event) => follow(event, card)))}
  </ul>`;
}

function skeleton(count: number): TemplateResult {
  const card = html`<div class="card"><span class="mark"></span><span class="bars"></span></div>`;
  return html`<div class="list skeleton" aria-hidden="true" .style=${room(count)}>
    ${Array(count).fill(card)}
  </div>`;
}

/** Set through the CSSOM, as a property: a style attribute in markup would need `unsafe-inline`. */
function room(count: number): string {
  return `--count:${count}`;
}
