import type { Programme } from './programme.js';

/** One entry of a `links` value, taken apart but not understood yet. */
export interface Part {
  /** A host, `books`, `*`, `utm`, or anything wrong. */
  readonly site: string;
  readonly value: unknown;
  /** The entry for messages. */
  readonly text: string;
}

const WHOLE_FORM = 'host=programme:ids; host=programme:ids';
const LONGEST_SHOWN = 80;

/** The entries of a value: the short form, JSON, or an object; why it is none of these otherwise. */
export function partsOf(given: unknown): readonly Part[] | string {
  if (typeof given === 'string' && !given.trim().startsWith('{')) return shortParts(given);
  let value = given;
  try {
    if (typeof given === 'string') value = JSON.parse(given);
  } catch (error) {
    return `is no valid JSON (${String(error)}), expected ${WHOLE_FORM}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `is no text or object, expected ${WHOLE_FORM}`;
  return Object.entries(value).flatMap(([site, found]) =>
    (Array.isArray(found) ? found : [found]).map((one: unknown) => ({
      site: site.trim().toLowerCase(),
      value: one,
      text: `${site}: ${textOf(one)}`,
    })),
  );
}

function shortParts(given: string): Part[] {
  const texts = given.split(/[;\n]/).map((text) => text.trim());
  return texts.filter(Boolean).map((text) => {
    const [, site = '', value = text] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    return { site: site.trim().toLowerCase(), value: value.trim(), text };
  });
}

/** The name that a value gives a programme, and its ids: as one text, or an object that has them by name. */
export function namedIn(value: unknown): { readonly programme: unknown; readonly ids: unknown } {
  if (typeof value !== 'string') return { programme: own(value, 'programme'), ids: value };
  if (/^https?:/i.test(value)) return { programme: 'template', ids: value };
  const [, programme, ids] = /^([^:]*):?(.*)$/s.exec(value)!;
  return { programme, ids };
}

/** `source:myblog, medium:referral` as pairs; a word alone is the source. */
export function utmPairs(value: string): [name: string, content: string][] {
  return value.split(',').map((part) => {
    const [, name = 'source', content = ''] = /^(?:([^:]*):)?(.*)$/s.exec(part)!;
    return [name, content];
  });
}

/** The ids of the short form, by name: optional ones come first or last, and only the first of all may hold a slash. */
export function splitIds(text: string, fields: Programme['fields']): Record<string, string> {
  let names = Object.keys(fields);
  const parts = text.split('/');
  if (parts.length < names.length) names = names.filter((name) => !fields[name]!.optional);
  const surplus = Math.max(0, parts.length - names.length);
  parts.splice(0, surplus + 1, parts.slice(0, surplus + 1).join('/'));
  return Object.fromEntries(names.map((name, at) => [name, parts[at] ?? '']));
}

/** A host in the form that addresses have it, without "www."; `books` and `*` as they are. */
export function hostOf(site: string): string | undefined {
  if (site === 'books' || site === '*') return site;
  if (!/^[^\s/:?#@%*\\]+\.[^\s/:?#@%*\\]+$/.test(site) || !URL.canParse(`https://${site}`)) return undefined;
  return new URL(`https://${site}`).hostname.replace(/^www\./, '');
}

/** As much of a text as a message needs. */
export function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}

/** A value for people; not everything that a script may set has a text. */
export function textOf(value: unknown): string {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return `a value of type ${typeof value}`;
  }
}

/** A field of a value that a page made: inherited ones do not count. */
export function own(value: unknown, field: string): unknown {
  const has = typeof value === 'object' && value !== null && Object.hasOwn(value, field);
  return has ? (value as Record<string, unknown>)[field] : undefined;
}
