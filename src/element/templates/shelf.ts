import { html, nothing, type TemplateResult } from 'lit';
import type { BaseStrings } from '../strings/strings.js';
import { cardTemplate } from './card.js';
import { heading } from './heading.js';
import type { ShelfActions, ShelfView } from './view.js';

/** As many cards stand at first, and come with each "Show more"; room is kept for no more before they are there. */
export const AT_ONCE = 12;
/** What an answer begins with, or says instead. */
export const ANSWER = '.heading, .status';

export function shelfTemplate(view: ShelfView, actions: ShelfActions): TemplateResult {
  const { status, strings, cards, lead } = view;
  const hasList = cards.length > 0;
  const look = hasList ? 'results' : status;
  return html`<section
    part="shelf"
    class="shelf ${look} ${view.theme} as-${view.layoutName}"
    lang=${strings.language}
    aria-label=${view.heading || nothing}
    aria-busy=${status === 'loading'}
  >
    <div class="head" ?searchable=${view.searchable} ?browse=${view.browse}>${view.search?.head(view)}</div>
    <slot name="heading">${title(view)}</slot>
    ${lead?.template(view)}
    <slot name="disclosure">${view.disclosure || nothing}</slot>
    <div class="status" part="status" role="status" tabindex="-1">
      ${message(view)}<span class="said">${view.said}</span>
    </div>
    ${status === 'error' && view.retryable ? button(strings.retry, actions.retry) : nothing}
    ${view.suggestion ? suggestion(view.suggestion, strings, actions) : nothing}
    ${hasList ? list(view, actions) : status === 'loading' ? skeleton(view.expected) : nothing}
    ${view.more > 0 ? button(strings.more(Math.min(view.more, AT_ONCE)), actions.showMore) : nothing}
    <slot name="footer"></slot>
  </section>`;
}

function title({ heading: text, headingLevel }: ShelfView): unknown {
  // Not yet known: its room only, as an empty heading would be read out.
  if (text === undefined) return html`<div class="heading" aria-hidden="true">&nbsp;</div>`;
  return text ? heading(headingLevel, 'heading', text) : nothing;
}

function message({ status, strings, query }: ShelfView): unknown {
  if (status === 'error') return navigator.onLine ? strings.error : strings.offline;
  return status === 'empty' ? html`<slot name="empty">${query && strings.empty(query)}</slot>` : nothing;
}

function button(text: unknown, act: (event: Event) => void): TemplateResult {
  return html`<button type="button" part="button" @click=${act}>${text}</button>`;
}

function suggestion(words: string, { didYouMean }: BaseStrings, { search }: ShelfActions): TemplateResult {
  return html`<p class="suggestion">
    ${didYouMean[0]}${button(words, () => search(words))}${didYouMean[1]}
  </p>`;
}

function list(view: ShelfView, actions: ShelfActions): TemplateResult {
  const level = view.headingLevel + (view.heading === '' ? 0 : 1) + (view.lead ? 1 : 0);
  return (view.layout.template ?? cardList)(view, level, actions);
}

/** Cards in their order, as one list. */
export function cardList(
  { cards, strings, expected }: ShelfView,
  level: number,
  { follow }: ShelfActions,
): TemplateResult {
  // Safari drops the meaning of a list without bullets unless its role is spelled out.
  return html`<ul class="cards" role="list" .style=${room(cards.length, expected)}>
    ${cards.map((card) => cardTemplate(card, level, strings, (event) => follow(event, card)))}
  </ul>`;
}

function skeleton(count: number): TemplateResult {
  const card = html`<div class="card"><span class="mark"></span><span class="bars"></span></div>`;
  return html`<div class="cards skeleton" aria-hidden="true" .style=${room(count)}>
    ${Array(count).fill(card)}
  </div>`;
}

/**
 * Room for so many cards, as before the answer; none for fewer than were expected, as then what follows moves anyway.
 * Set through the CSSOM, as a property: a style attribute in markup would need `unsafe-inline`.
 */
export function room(count: number, expected = 0): string {
  return `--count:${count < expected ? 0 : count}`;
}
