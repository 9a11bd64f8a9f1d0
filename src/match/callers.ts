import type { KnowledgeGraph } from '../knowledge/graph.js';
import { keyOf } from '../text/key.js';
import { words } from '../text/tokens.js';

/** A name with fewer letters may be part of another word. */
const LONG = 5;
/** Names that begin with as many letters of a word are of its family: "REST" and "RESTful", "Postgres" and "PostgreSQL". */
const STEM = 4;

/**
 * Finds titles that call a skill by its name, though in other words than its label: "ReactJS" for React, "Cyber Security",
 * "RESTful API", "Search Engine Optimization" for SEO. For items that teach it: others may mean something else.
 */
export function callOf(skill: number, graph: KnowledgeGraph): RegExp {
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
  return new RegExp([label, ...names].map(keyOf).map(pattern).join('|'), 'i');
}

/** Finds a key however its words are divided. */
function pattern(key: string): string {
  const letters = [...key].map((letter) => (/\w/.test(letter) ? letter : `\\${letter}`)).join('\\W?');
  return key.length < LONG ? `\\b${letters}\\b` : letters;
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
