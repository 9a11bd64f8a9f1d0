/** What only pages ask for that earn from links or count them; loaded when `links`, `linkFor` or `analytics` is set. */
import { html, type TemplateResult } from 'lit';
import { plainLink } from '../links/link.js';
import { createLinkMaker, type LinkMaker } from '../links/links.js';
import type { Card } from './cards.js';
import { reportFrom } from './reporting.js';
import type { Settings } from './settings.js';
import { en } from './strings/en.js';
import type { BaseStrings } from './strings/strings.js';

export interface Extras {
  readonly link: LinkMaker['link'];
  /** What stands above a list of cards, if one of their links pays. */
  readonly disclosure: (cards: readonly Card[], strings: BaseStrings) => TemplateResult | undefined;
}

type Report = (message: string, facts: { field: string }) => void;

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
export function extrasOf(shelf: Settings, report: Report): Extras {
  if (shelf.analytics) reportFrom(shelf);
  const { links, linkFor, ref } = shelf;
  const last = made.get(shelf);
  if (last && last.links === links && last.linkFor === linkFor && last.ref === ref) return last.extras;
  const extras = links || linkFor ? paidLinks(shelf, report) : PLAIN;
  made.set(shelf, { extras, links, linkFor, ref });
  return extras;
}

/** For a shelf that counts, but earns nothing. */
const PLAIN: Extras = { link: plainLink, disclosure: () => undefined };

function paidLinks(shelf: Settings, report: Report): Extras {
  const maker = createLinkMaker(shelf, (message, field) => report(message, { field }));
  let warned = false;
  const disclosure: Extras['disclosure'] = (cards, strings) => {
    // It can be put in other words, but not left out by empty ones.
    const words = { ...strings, disclosure: String(strings.disclosure ?? '').trim() || en.disclosure };
    const sentences = maker.disclosure(cards, words);
    if (!sentences) return undefined;
    const slotted = shelf.querySelector(':scope > [slot=disclosure]');
    if (slotted?.textContent?.trim() === '' && !warned) {
      warned = true;
      report('The slot disclosure is empty: paid links stand there unsaid.', { field: 'disclosure' });
    }
    return html`<p class="disclosure" part="disclosure">${sentences}</p>`;
  };
  return { link: maker.link, disclosure };
}
