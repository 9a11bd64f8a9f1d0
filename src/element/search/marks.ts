import { html } from 'lit';
import type { Highlight } from '../../match/types.js';
import type { ShelfView } from '../templates/view.js';

/** The cards with what was searched for marked in their titles. */
export function withMarks(view: ShelfView): ShelfView {
  return {
    ...view,
    cards: view.cards.map((card) =>
      card.highlights ? { ...card, title: marked(card.item.title, card.highlights) } : card,
    ),
  };
}

function marked(title: string, highlights: readonly Highlight[]): unknown[] {
  let at = 0;
  const parts = highlights.flatMap(([start, end]) => {
    const before = title.slice(at, start);
    at = end;
    return [before, html`<mark>${title.slice(start, end)}</mark>`];
  });
  return [...parts, title.slice(at)];
}
