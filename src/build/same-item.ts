import type { Item } from '../catalog/item.js';
import type { Name, Traits } from './item-traits.js';

/*
 * Catalogues list one course twice: under an old and a new address, with and without "[2024]", with a partner link. A reader
 * who sees both loses a place on the shelf; one who misses a course because it was taken for another loses more. So two
 * items are one only if nothing speaks against it:
 *
 *     the same page or ISBN     and titles that do not contradict each other
 *     the same title, site      and somebody who made both, or the same name in both addresses
 *     the same title, site      but addresses of different forms, makers unknown, and no third item that it could be
 *     the same title, provider  and somebody who made both
 *
 * A title that differs in a number, a level or a part is another title.
 */

/** An item and what it is compared by. */
export interface Entry {
  readonly item: Item;
  readonly traits: Traits;
}

/** Which part of a site an address leads to: a course is no programme of courses, even if both bear one name. */
const PROGRAMME =
  /\/(?:specializations?|professional-certificates?|degrees?|certificates|xseries|micromasters|masters|paths?|bundles?|tracks?|programs?|nanodegrees?|live|watch)(?=[/?]|$)/i;
/** Numbers, parts and letters, without which a title is of something else on the same page: "1st Edition", "Part II", "C". */
const PART = /^(?:\d.*|.*[+#].*|[b-z]|[ivx]+|one|two|three|first|second|third|part|volume|vol|book)$/;
/** A level may be added to a title later on, but not become another. */
const LEVEL = /^(?:basics?|beginners?|introduction|introductory|intro|intermediate|advanced|experts?|level)$/;
/** How much of the words titles of one page have in common at least. */
const ALIKE = 0.6;
/** A short title ("Computer Graphics") has many courses, so it proves little; less of a proof is needed where a site moved. */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_MOVED = 2;
/** Words that do not tell schools apart. */
const COMMON_NAME =
  /^(?:universi.*|college|institut.*|school|academy|technolog.*|state|national|international|business|sciences?|online|education|foundation)$/;
const SHORTEST_NAME = 5;

/** Whether two items are one. `likely`: nothing speaks against it, but nothing proves it either. */
export function compareItems(one: Entry, other: Entry): 'sure' | 'likely' | undefined {
  const [{ item: a, traits: s }, { item: b, traits: t }] = [one, other];
  if (a.kind !== b.kind || differ(languageOf(a), languageOf(b))) return undefined;
  if ((s.address && s.address.page === t.address?.page) || (a.isbn && a.isbn === b.isbn))
    return agree(s.title, t.title) ? 'sure' : undefined;
  if (s.title.join(' ') !== t.title.join(' ')) return undefined;
  if (programmeOf(s) !== programmeOf(t)) return undefined;
  const isMoved = s.address !== undefined && t.address !== undefined && s.address.isOld !== t.address.isOld;
  const sameSite = s.address?.site === t.address?.site || !s.address || !t.address;
  if (sameSite && s.address?.slug && s.address.slug === t.address?.slug) return 'sure';
  const samePlace = s.address?.place === t.address?.place;
  if (s.makers.length && t.makers.length) {
    if (!meet(s.makers, t.makers, isMoved ? isNamedAlike : isSameName)) return undefined;
    // One school may have two teachers of "Introduction to Python".
    if (samePlace && s.authors.length && t.authors.length && !meet(s.authors, t.authors, isSameName))
      return undefined;
    return sameSite || a.provider === b.provider ? 'sure' : undefined;
  }
  if (!sameSite || samePlace || differ(a.level, b.level)) return undefined;
  return s.title.length >= (isMoved ? FEWEST_WORDS_MOVED : FEWEST_WORDS) ? 'likely' : undefined;
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function languageOf({ language }: Item): string | undefined {
  return language?.split('-')[0];
}

function programmeOf({ address }: Traits): string | undefined {
  return address && PROGRAMME.exec(address.page)?.[0].toLowerCase();
}

function meet(
  names: readonly Name[],
  others: readonly Name[],
  isSame: (one: Name, other: Name) => boolean,
): boolean {
  return names.some((name) => others.some((other) => isSame(name, other)));
}

/** "Berklee" is "Berklee College of Music". */
function isSameName(one: Name, other: Name): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  return [...fewer].every((word) => more.has(word));
}

/** "Dartmouth_IMTx" became "Dartmouth College, IMT". */
function isNamedAlike(one: Name, other: Name): boolean {
  return (
    isSameName(one, other) ||
    [...one].some((word) => word.length >= SHORTEST_NAME && !COMMON_NAME.test(word) && other.has(word))
  );
}

/** Whether two titles may be written of one page: one may be cut off or say more, but neither another part or level. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  const own = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>, telling: RegExp): boolean =>
    [...mine].some((word) => telling.test(word) && !theirs.has(word));
  if (own(a, b, PART) || own(b, a, PART) || (own(a, b, LEVEL) && own(b, a, LEVEL))) return false;
  return common === Math.min(a.size, b.size) || common >= ALIKE * Math.max(a.size, b.size);
}
