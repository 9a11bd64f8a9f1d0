import type { Item } from '../catalog/item.js';
import { fold } from '../text/fold.js';
import { words } from '../text/tokens.js';

/** What tells whether two items are one, in a form that can be compared. */
export interface Traits {
  /** The words of the title without what only marks an edition. */
  readonly title: readonly string[];
  /** The newest year that marks an edition, in the title or else in the address; 0 if none does. */
  readonly year: number;
  /** Who made it: institution and authors, the words of each name. */
  readonly makers: readonly Name[];
  readonly authors: readonly Name[];
  readonly address: AddressTraits | undefined;
}

/** The folded words of a name. */
export type Name = ReadonlySet<string>;

export interface AddressTraits {
  /** Equal for addresses of one page. */
  readonly page: string;
  /** The site, by the name it goes by today: "edx.org". */
  readonly site: string;
  /** What names the item in the path, if it is long enough to do so: "6-830-database-systems-fall-2010". */
  readonly slug: string | undefined;
  /** The path without what names the item: "/learn/". */
  readonly place: string;
  /** Whether the address is of a form that its site has given up. */
  readonly isOld: boolean;
}

/** "[2024]", "(Updated)", "- 2023 Edition", "Updated for 2024": when a course was last touched, not what it teaches. */
const YEAR = String.raw`(?:19|20)\d\d`;
const MARK = String.raw`(?:${YEAR}(?:\s*[-/]\s*(?:${YEAR}|\d\d))?|new|newly|latest|updated?|version|edition|recently|in|for|of)`;
const EDITION = new RegExp(
  String.raw`[[({]\s*${MARK}(?:[\s,:!-]+${MARK})*\s*[\])}]|[-|:,]?\s*\b(?:updated?\s+(?:for\s+|in\s+)?${YEAR}|${YEAR}\s+(?:edition|update[d]?))\s*$`,
  'giu',
);
/** Sites that live on under another name. */
const MOVED: { readonly [host: string]: string } = {
  'class.coursera.org': 'coursera.org',
  'courses.edx.org': 'edx.org',
  'lagunita.stanford.edu': 'edx.org',
  'docs.microsoft.com': 'learn.microsoft.com',
  'lynda.com': 'linkedin.com',
  'archive.nptel.ac.in': 'nptel.ac.in',
  'youtu.be': 'youtube.com',
};
/** Addresses as sites wrote them once. */
const OLD =
  /^(?:edx\.org\/course\/|coursera\.org\/course\/|class\.coursera\.org|courses\.edx\.org|lagunita\.|docs\.microsoft\.com|lynda\.com)/;
/** What a query says of where visitors come from, or of a price. */
const TRACKING =
  /^(?:utm_.*|ref|referralcode|referrer|source|src|fbclid|gclid|msclkid|mc_.*|affcode|aff.*|couponcode|coupon|ranmid|raneaid|ransiteid|siteid|irclickid|irgwc|clickid|click_id|feature|si|trk|tag|linkcode|campaign.*|deal_code|persist_locale|locale|hl|pp)$/;

/** Parts of a slug; "r-programming" may be used twice. */
const LEAST_PARTS = 3;
const SINGLE_YEAR = new RegExp(String.raw`(?<!\d)${YEAR}(?!\d)`, 'g');

export function traitsOf({ title, url, institution, authors = [] }: Item): Traits {
  const names = (list: readonly string[]): Name[] =>
    list.map((name) => new Set(nameWords(name))).filter((name) => name.size);
  const marks = title.match(EDITION) ?? [];
  const plain = words(title.replace(EDITION, ' ')).filter((word) => word !== 'and');
  return {
    title: plain.length ? plain : words(title),
    year: newestYear(marks.join(' ')) || newestYear(url),
    makers: names([institution ?? '', ...authors]),
    authors: names(authors),
    address: addressTraits(url),
  };
}

function newestYear(text: string): number {
  return Math.max(0, ...(text.match(SINGLE_YEAR) ?? []).map(Number));
}

/** "O'Reilly Media" and "OReilly Media" are one; titles and forms of companies name nobody. */
function nameWords(name: string): string[] {
  return fold(name)
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(
      (word) => word && !/^(?:dr|prof|professor|phd|mba|msc|inc|ltd|llc|pvt|et|al|the|of|and)$/.test(word),
    );
}

function addressTraits(url: string): AddressTraits | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:www|m|mobile)\./, '');
  const site = MOVED[host] ?? host;
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name.toLowerCase()))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const path = pathname.replace(/\/+(?:index\.(?:html?|php))?$/i, '');
  const slug = path.replace(/^.*\//, '');
  return {
    slug: slug.split('-').length >= LEAST_PARTS ? slug : undefined,
    page: `${site}${path}${query && '?'}${query}`,
    site,
    place: query ? path : path.replace(/[^/]*$/, ''),
    isOld: OLD.test(host + pathname),
  };
}
