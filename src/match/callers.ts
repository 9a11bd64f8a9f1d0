import { keyOf } from '../text/key.js';
import { words } from '../text/tokens.js';
import type { ItemIndex } from './item-index.js';

/** A name with fewer letters may be part of another word. */
const LONG = 5;
/** Names that begin with as many letters of a word are of its family: "REST" and "RESTful", "Postgres" and "PostgreSQL". */
const STEM = 4;

/**
 * Tells of items that teach a skill whether their titles call it by its name, though in other words than its label:
 * "ReactJS" for React, "Cyber Security", "RESTful API", "Search Engine Optimization" for SEO.
 */
export function callerOf(skill: number, { graph, items }: ItemIndex): (at: number) => boolean {
  const { label, aliases = [] } = graph.skill(skill);
  const stems = words(label)
    .filter((word) => word.length >= STEM)
    .map(stemOf);
  const names = aliases.filter(
    (alias) =>
      stems.includes(stemOf(keyOf(alias))) ||
      initials(alias) === keyOf(label) ||
      initials(label) === keyOf(alias),
  );
  const keys = [label, ...names].map(keyOf);
  // Looked for first: most titles hold none, and the rest takes longer.
  const heads = [...new Set(keys.map(stemOf))];
  return (at) => {
    const { title } = items[at]!;
    const lower = title.toLowerCase();
    if (!heads.some((head) => lower.includes(head))) return false;
    const joined = lower.replace(/[^\p{L}\p{N}]+/gu, '');
    return keys.some((key) => (key.length < LONG ? words(title).includes(key) : joined.includes(key)));
  };
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}

/** The first letters of a name's words: "seo". */
export function initials(name: string): string {
  return words(name)
    .map((word) => word[0])
    .join('');
}
