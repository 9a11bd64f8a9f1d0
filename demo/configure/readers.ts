import { createLinkMaker } from '../../src/links/links.js';
import { safeUrl } from '../../src/links/gate.js';
import { readLinks } from '../../src/links/programmes/read.js';
import { linksText } from './programmes.js';
import { oneLine } from './text.js';

/** What a text comes to: a value, what is wrong with it, or neither, where it says what counts anyway. */
export interface Reading {
  readonly value?: string;
  /** For the person who typed it: what is accepted. */
  readonly problem?: string;
}

export type Reader = (text: string) => Reading;

const NONE: Reading = {};

/** One of a few words; the one that counts anyway need not be said. */
export function word(accepted: readonly string[], usual?: string): Reader {
  return (text) => {
    const found = accepted.find((each) => each.toLowerCase() === text.trim().toLowerCase());
    return found === undefined || found === usual ? NONE : { value: found };
  };
}

export function wholeNumber(from: number, to: number, usual: number): Reader {
  return (text) => {
    if (text.trim() === '') return NONE;
    const number = Number(text);
    if (!Number.isInteger(number) || number < from || number > to)
      return { problem: `A whole number from ${from} to ${to}.` };
    return number === usual ? NONE : { value: String(number) };
  };
}

export const flag: Reader = (text) => (text.trim().toLowerCase() === 'false' ? NONE : { value: '' });

/** What the shelf is for; nothing, and "page", leave it to the page. */
export const words: Reader = (text) => {
  const value = oneLine(text);
  return value === '' || value === 'page' ? NONE : { value };
};

/** A text of the page's own; an empty one counts. */
export const ownText: Reader = (text) => ({ value: oneLine(text) });

/** Where a catalogue lies: an address, or a path on the site itself. */
export const address: Reader = (text) => {
  const value = oneLine(text, 2000);
  if (value === '') return NONE;
  const isPath = !/^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(value) && !value.includes('\\');
  if (isPath || safeUrl(value) !== undefined) return { value };
  return { problem: 'An address that starts with https://, or a path on your site such as /classes.json.' };
};

export const FOLDER = '/course-shelf/';

/** Where the files of the shelf lie: a folder of the site, or of another one. */
export const folder: Reader = (text) => {
  const given = oneLine(text, 2000);
  if (given === '') return NONE;
  const isAddress = /^https?:\/\//i.test(given);
  const problem = 'A folder of your site such as /course-shelf/, or its address with https://.';
  const base = 'https://site.example/';
  if (!isAddress && (/^[a-z][a-z0-9+.-]*:/i.test(given) || /^[/\\]{2}|\\/.test(given))) return { problem };
  if (!URL.canParse(given, base)) return { problem };
  const url = new URL(given, base);
  const path = url.pathname.replace(/\/*$/, '/');
  const value = isAddress ? url.origin + path : path;
  return value === FOLDER ? NONE : { value };
};

/** A colour, as fields for colours give it. */
export const colour: Reader = (text) => {
  const value = text.trim().toLowerCase();
  if (value === '') return NONE;
  return /^#[0-9a-f]{6}$/.test(value) ? { value } : { problem: 'A colour such as #a63d00.' };
};

/** Programmes as the attribute `links` has them; what the element would refuse is left out. */
export const links: Reader = (text) => {
  const { entries, utm } = readLinks(text);
  const value = linksText(entries, utm);
  return value === '' ? NONE : { value };
};

/** The page's own sub-id, checked as the element does it. */
export const ref: Reader = (text) => {
  const value = text.trim();
  let problem = '';
  createLinkMaker({ links: '', linkFor: undefined, ref: value }, (message) => (problem = message));
  if (problem) return { problem: '1 to 30 letters and digits.' };
  return value === '' ? NONE : { value };
};
