/** What only pages ask for that earn from links or count them; loaded when `links`, `linkFor` or `analytics` is set. */
import { html, type TemplateResult } from 'lit';
import { createLinkMaker, type LinkMaker } from '../links/links.js';
import type { Card } from './cards.js';
import { reportFrom } from './reporting.js';
import type { Settings } from './settings.js';
import { en } from './strings/en.js';
import type { Strings } from './strings/strings.js';

export interface Extras {
  readonly link: LinkMaker['link'];
  /** What stands above a list of cards, if one of their links pays. */
  readonly disclosure: (cards: readonly Card[], strings: Strings) => TemplateResult | undefined;
}

/** What a shelf's extras were made of. */
interface Made {
  readonly extras: Extras;
  readonly links: unknown;
  readonly linkFor: unknown;
  readonly ref: unknown;
}

const made = new WeakMap<Settings, Made>();

/**
 * The extras of a shelf as its settings are now; the same ones while these stay.
 *
 * @param report is told what is wrong with the settings
 */
export function extrasOf(
  shelf: Settings,
  report: (message: string, facts: { field: string }) => void,
): Extras {
  if (shelf.analytics) reportFrom(shelf);
  const { links, linkFor, ref } = shelf;
  const last = made.get(shelf);
  if (last && last.links === links && last.linkFor === linkFor && last.ref === ref) return last.extras;
  const maker = createLinkMaker(shelf, (message, field) => report(message, { field }));
  let warned = false;
  const disclosure: Extras['disclosure'] = (cards, strings) => {
    // It can be put in other words, but not left out by empty ones.
    const words = { ...strings, disclosure: strings.disclosure || en.disclosure };
    const sentences = maker.disclosure(cards, words);
    if (!sentences) return undefined;
    const slotted = shelf.querySelector(':scope > [slot=disclosure]');
    if (slotted?.textContent?.trim() === '' && !warned) {
      warned = true;
      report('The slot disclosure is empty: paid links stand there unsaid.', { field: 'disclosure' });
    }
    return html`<p class="disclosure" part="disclosure">${sentences}</p>`;
  };
  const extras = { link: maker.link, disclosure };
  made.set(shelf, { extras, links, linkFor, ref });
  return extras;
}
