import { UTM_NAMES, type Utm } from '../utm.js';
import { hostOf, namedIn, own, partsOf, shorten, splitIds, textOf, utmPairs } from './form.js';
import { isAt, type Ids, type Programme } from './programme.js';
import { programmes } from './programmes.js';

/** One usable entry: links to `site` go through `programme`. */
export interface Entry {
  /** A host, `books` or `*`. */
  readonly site: string;
  readonly programme: Programme;
  readonly ids: Ids;
}

/** Why an entry, or a part of one, is left out. */
export interface EntryProblem {
  /** The entry as given, shortened. */
  readonly entry: string;
  /** The field at fault: an id's name, `site`, `programme`, `utm`; '' when the whole cannot be read. */
  readonly field: string;
  /** Names the entry, the field and the expected form. */
  readonly message: string;
}

/** What a `links` value comes to. One bad entry never costs the others. */
export interface ReadLinks {
  readonly entries: readonly Entry[];
  readonly utm: Utm;
  readonly problems: readonly EntryProblem[];
}

/** Reads the short form `udemy.com=impact:...; *=...`, JSON, or the same as an object. Never throws. */
export function readLinks(given: unknown): ReadLinks {
  const reading = new Reading();
  const parts = partsOf(given);
  if (typeof parts === 'string') reading.refuse(textOf(given), '', parts);
  else for (const { site, value, text } of parts) reading.read(site, value, text);
  return reading;
}

class Reading implements ReadLinks {
  readonly entries: Entry[] = [];
  readonly problems: EntryProblem[] = [];
  utm: Utm = {};

  refuse(text: string, field: string, what: string): void {
    const entry = shorten(text);
    this.problems.push({ entry, field, message: `links: in "${entry}" ${field || 'the whole'} ${what}.` });
  }

  read(site: string, value: unknown, text: string): void {
    if (site === 'utm') return this.#readUtm(value, text);
    const host = hostOf(site);
    if (host === undefined)
      return this.refuse(
        text,
        'site',
        `is "${shorten(site)}", expected a host such as udemy.com, books or *`,
      );
    const given = namedIn(value);
    const programme = this.#programmeOf(given.programme, text);
    if (!programme || !this.#fits(host, programme, text)) return;
    const ids = this.#idsOf(programme, given.ids, text);
    if (!ids) return;
    const fault = programme.check?.(ids, host);
    if (fault) return this.refuse(text, fault.field, fault.message);
    this.entries.push({ site: host, programme, ids });
  }

  #programmeOf(name: unknown, text: string): Programme | undefined {
    if (typeof name !== 'string') {
      this.refuse(text, 'programme', 'is missing, expected programme:ids');
      return undefined;
    }
    const found = programmes.find((each) => each.name === name.trim().toLowerCase());
    const known = programmes.filter(({ closed }) => !closed).map((each) => each.name);
    const accepted = `expected one of ${known.join(', ')}, or an address with {url}`;
    if (!found) this.refuse(text, 'programme', `is "${shorten(name)}", ${accepted}`);
    else if (found.closed) this.refuse(text, 'programme', `is closed. ${found.closed}`);
    return found?.closed ? undefined : found;
  }

  /** Whether the programme pays for links to the site at all. */
  #fits(site: string, { name, shops, serves }: Programme, text: string): boolean {
    const isHost = site !== 'books' && site !== '*';
    if (isHost ? !shops || shops.some((shop) => isAt(site, shop)) : serves?.includes(site)) return true;
    const why = isHost ? 'pays for its own shops only' : 'pays for single shops';
    const expected = `expected a host such as ${shops?.[0] ?? 'udemy.com'}`;
    this.refuse(text, 'site', `is "${site}", but ${name} ${why}, ${expected}`);
    return false;
  }

  /** All ids of an entry; the first that is wrong is enough to say which form the entry should have. */
  #idsOf({ name, fields }: Programme, rest: unknown, text: string): Ids | undefined {
    const values = typeof rest === 'string' ? splitIds(rest, fields) : rest;
    const ids: Record<string, string> = {};
    for (const [field, { pattern, expected, optional }] of Object.entries(fields)) {
      const value = own(values, field);
      const id = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
      if (!pattern.test(id) && !(optional && id === '')) {
        const found = id ? `is "${shorten(id)}"` : 'is missing';
        const form = `${name}:${Object.keys(fields).join('/')}`;
        this.refuse(text, field, `${found}, expected ${expected} (${form})`);
        return undefined;
      }
      ids[field] = id;
    }
    return ids;
  }

  #readUtm(value: unknown, text: string): void {
    for (const [given, content] of typeof value === 'string'
      ? utmPairs(value)
      : Object.entries(value ?? {})) {
      const name = UTM_NAMES.find((each) => each === given.trim().toLowerCase().replace(/^utm_/, ''));
      const word = typeof content === 'string' ? content.trim() : '';
      if (name && /^[\w .~{}-]{1,100}$/.test(word)) this.utm = { ...this.utm, [name]: word };
      else {
        const found = name ? `has "${shorten(word)}" for ${name}` : `knows no "${shorten(given)}"`;
        const expected = name
          ? 'letters, digits, spaces, . _ ~ - or {ref}'
          : `one of ${UTM_NAMES.join(', ')}`;
        this.refuse(text, 'utm', `${found}, expected ${expected} (utm=source:myblog, medium:referral)`);
      }
    }
  }
}
