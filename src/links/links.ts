import type { Item } from '../catalog/item.js';
import type { LinkProgrammes } from './config.js';
import { disclosureOf } from './disclosure.js';
import { askHook } from './hook.js';
import { plainLink, type Link, type LinkContext, type LinkFor } from './link.js';
import { isAt } from './programmes/programme.js';
import { isPaidAlready } from './programmes/programmes.js';
import { readLinks, type Entry } from './programmes/read.js';
import { sameUrl } from './same-url.js';
import { withUtm } from './utm.js';

/** What a page sets of its links; as scripts set it, so anything may be empty. */
export interface LinkSettings {
  readonly links: string | LinkProgrammes | null | undefined;
  readonly linkFor: LinkFor | null | undefined;
  readonly ref: string | null | undefined;
}

/** Makes the links of a shelf. */
export interface LinkMaker {
  /** Never throws; what fails on the way is the link's `problem`. */
  readonly link: (item: Item, place: Omit<LinkContext, 'ref'>) => Link;
  readonly disclosure: typeof disclosureOf;
}

/** @param report is told what is wrong with the settings, with the attribute at fault */
export function createLinkMaker(
  settings: LinkSettings,
  report: (message: string, field: string) => void,
): LinkMaker {
  const { entries, utm, problems } = readLinks(settings.links || '');
  for (const { message } of problems) report(message, 'links');
  const ref = refOf(settings.ref, report);
  const { linkFor } = settings;
  // The closest host counts: all.example before *, and learn.all.example before both.
  const ranked = [...entries].sort((one, other) => closeness(other) - closeness(one));
  const linkHosts = entries.map(({ site, programme, ids }) => {
    const host = programme.linkHost?.(ids);
    // A template may lead back to the very site it is for; then its host tells nothing.
    return host?.replace(/^www\./, '') === site ? undefined : host;
  });

  const link: LinkMaker['link'] = (item, place) => {
    const plain = plainLink(item);
    const asked = typeof linkFor === 'function' ? askHook(linkFor, item, { ...place, ref }) : {};
    const problem = asked.problem ?? plain.problem;
    const made = (href: string | undefined, paid: boolean): Link => ({
      ...(href !== undefined && { href }),
      rel: paid ? 'sponsored nofollow noopener' : 'noopener',
      paid,
      ...(problem !== undefined && { problem }),
    });
    if (asked.href !== undefined) {
      const changed = plain.href === undefined || !sameUrl(asked.href, plain.href);
      return made(asked.href, changed || isPaidAlready(new URL(asked.href)));
    }
    if (plain.href === undefined) return made(undefined, false);
    const url = new URL(plain.href);
    if (isPaidAlready(url) || linkHosts.includes(url.hostname)) return made(plain.href, true);
    const paid = pay(ranked, { url, item, ref });
    return paid ? made(paid, true) : made(withUtm(plain.href, utm, ref), false);
  };
  return { link, disclosure: disclosureOf };
}

function pay(entries: readonly Entry[], target: { url: URL; item: Item; ref: string }): string | undefined {
  for (const { site, programme, ids } of entries) {
    if (site === 'books' ? target.item.kind !== 'book' : site !== '*' && !isAt(target.url.hostname, site))
      continue;
    const href = programme.build({ ...target, site }, ids);
    if (href !== undefined && /^https?:/.test(href) && URL.canParse(href)) return href;
  }
  return undefined;
}

const closeness = ({ site }: Entry): number => (site === '*' ? 0 : site === 'books' ? 1 : 1 + site.length);

function refOf(ref: string | null | undefined, report: (message: string, field: string) => void): string {
  const given = String(ref ?? '').trim();
  if (given === '' || /^[A-Za-z0-9]{1,30}$/.test(given)) return given;
  report(`ref is "${given.slice(0, 60)}" and left out, expected 1 to 30 letters and digits.`, 'ref');
  return '';
}
