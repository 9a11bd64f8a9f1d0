import type { Level } from '../item.js';
import { languageTag } from './languages.js';
import { isFields } from './found.js';

/** What other catalogues call our levels, in the languages that questions are understood in. */
const LEVEL_WORDS: { readonly [level in Level]: string } = {
  beginner:
    'beginner beginners introductory introduction intro basic basics elementary easy entry foundation foundational fundamental novice starter anfänger einsteiger débutant débutants principiante principiantes básico iniciante iniciantes',
  intermediate: 'intermediate medium moderate fortgeschrittene mittel intermédiaire intermedio intermediário',
  advanced: 'advanced hard difficult expert professional experte experten avancé avanzado avançado experto',
};
const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  Object.entries(LEVEL_WORDS).flatMap(([level, words]) =>
    words.split(' ').map((word) => [word, level as Level] as const),
  ),
);
const NO_LEVEL =
  /^(-|n\/?a|none|null|all|any|mixed|various|unknown|(all|any|mixed|various|multiple|not) .*)$/;

/** "Introductory" → "beginner", "All levels" → `undefined`; a text that names no level is given back as it is. */
export function readLevel(text: string): string | undefined {
  const lower = text.trim().toLowerCase();
  if (!lower || NO_LEVEL.test(lower)) return undefined;
  const levels = new Set(lower.split(/[^\p{L}]+/u).flatMap((word) => LEVEL_OF.get(word) ?? []));
  if (!levels.size) return text;
  return levels.size === 1 ? [...levels][0] : undefined;
}

/** A level as other platforms say it; `undefined` for what is none of ours. */
export function knownLevel(value: unknown): Level | undefined {
  const level = textOf(value) && readLevel(textOf(value)!);
  return level === 'beginner' || level === 'intermediate' || level === 'advanced' ? level : undefined;
}

/** What "1.2M", "12,345 learners" or "1.234" count. */
export function readCount(text: string): number | undefined {
  const [, digits, unit] = /^([\d.,\s]*\d)\s*([km]?)\b/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  if (!unit) return Number(digits.replace(/[.,\s](?=\d{3}(?!\d))/g, '').replace(',', '.'));
  return Number(digits.replace(',', '.')) * (unit.toLowerCase() === 'k' ? 1e3 : 1e6);
}

/** "English", "en_US", "EN", "Spanish (Latin America)" as a BCP 47 tag. */
export function readLanguage(text: string): string | undefined {
  const [first = ''] = text.split(/[,;|]/);
  const name = first
    .replace(/\([^)]*\)/, '')
    .trim()
    .replaceAll('_', '-');
  const [language = '', ...rest] = name.split('-');
  const tag = [
    language.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-');
  return languageTag(name) ?? languageTag(tag);
}

/** An ISBN in any spelling as its digits alone; what is none is given back as it is. */
export function readIsbn(text: string): string {
  return text.replace(/^isbn(-1[03])?:?/i, '').replace(/[\s-]/g, '') || text;
}

/** "SQL; Python", "SQL, Python", '["SQL"]' as a list. */
export function readList(text: string): string[] {
  const bare = text.trim().replace(/^[[{]([^]*)[\]}]$/, '$1');
  const separator = /[;|\n]/.test(bare) ? /[;|\n]/ : /,/;
  return bare
    .split(separator)
    .map((entry) =>
      entry
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim(),
    )
    .filter(Boolean);
}

/** What something is filed under: commas are part of a name such as "Arts, Design & Crafts". */
export function readSubjects(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** Like `readList`, but "Knuth, Donald" is one person and "Ada Byron, Alan Turing" or "Ada Byron / Alan Turing" are two. */
export function readPeople(text: string): string[] {
  const separated = text.replaceAll(' / ', '; ');
  const people = readList(separated);
  return /[;|\n[]/.test(separated) || people.every((name) => name.includes(' ')) ? people : [text.trim()];
}

/** A text, or the name of something that has one; of a list the first. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isFields(value)) return textOf(value.name ?? value['@value']);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** The names in a value that may be a text, an object with a name, or a list of such. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((entry) => textOf(entry) ?? []);
}

/** A value that stands for a list of one, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? readCount(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
