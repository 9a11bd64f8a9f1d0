import { fold } from '../text/fold.js';
import type { Token } from '../text/tokens.js';
import type { KnowledgeGraph } from './graph.js';
import type { Segment } from './segment.js';

/** A title, and the skills that it or its provider names beyond doubt. */
export interface NamedTitle {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sure: readonly number[];
}

/** Words beside an everyday word that show it is meant as a name: "Go programming", "learn Swift", "Adobe Illustrator". */
const AFTER = new Set([
  'programming',
  'language',
  'lang',
  'developer',
  'development',
  'bootcamp',
  'framework',
  'fundamentals',
  'essentials',
  'basics',
  'tutorial',
  'tutorials',
  'training',
  'crash',
  'masterclass',
  'certification',
  'course',
]);
const BEFORE = new Set([
  'learn',
  'learning',
  'microsoft',
  'ms',
  'adobe',
  'apache',
  'google',
  'mastering',
  'master',
  'in',
  'with',
  'using',
  'to',
  'complete',
  'modern',
  'advanced',
  'autodesk',
  'oracle',
  'beginning',
  'practical',
  'con',
  'com',
  'avec',
  'de',
  'en',
  'em',
]);

/** Words that follow a verb: "Excel at Interviews". */
const AFTER_VERB = new Set(['at', 'in']);

/** Kinds of skills whose names are proper ones. */
const PROPER = new Set(['tool', 'language']);

/** Where a title or a part of one begins: "Data Pipelines: Go for ..." */
const BEGINNING = /(?:^|[:|–—-])\s*$/;
const VERSION = /^\d{1,2}(?:\.|$)/;
/** Between two names of a list, in some languages. */
const LISTED = /^\s*(?:[,&/+]|,?\s*(?:and|und|et|y|e))\s*$/i;

/** Whether a skill goes by a name that is an everyday word too: "Go", "Excel". */
export function isEveryday(skill: number, { tokens }: Segment, graph: KnowledgeGraph): boolean {
  const name = fold(nameOf(tokens));
  return graph.skill(skill).common?.some((word) => fold(word) === name) ?? false;
}

/** Whether an everyday word, the segment `at` of a title, is meant as the name of a skill. */
export function isMeant(skill: number, at: number, title: NamedTitle, graph: KnowledgeGraph): boolean {
  const { segments, sure } = title;
  if (sure.includes(skill)) return true;
  const { tokens } = segments[at]!;
  const name = nameOf(tokens);
  if (name === name.toLowerCase()) return false;
  const after = segments[at + 1]?.tokens[0]?.word ?? '';
  const before = segments[at - 1]?.tokens.at(-1)?.word ?? '';
  if (AFTER.has(after) || BEFORE.has(before)) return true;
  const isProper = PROPER.has(graph.skill(skill).kind);
  if (isProper && AFTER_VERB.has(after)) return false;
  if (sure.some((other) => isParent(other, skill, graph))) return true;
  return (
    isProper &&
    (sure.some((other) => isNear(other, skill, graph) || isNear(skill, other, graph)) ||
      isHeading(tokens[0]!, after, title.text) ||
      isListed(at, title, graph))
  );
}

function isParent(parent: number, skill: number, graph: KnowledgeGraph): boolean {
  return graph.skill(skill).parents?.includes(graph.skill(parent).id) ?? false;
}

function isNear(one: number, other: number, graph: KnowledgeGraph): boolean {
  return graph.relativesOf(one).some(({ skill }) => skill === other);
}

/** "Angular for Front-End Engineers", "Angular 11": not "Plan C for ..." */
function isHeading({ raw, start }: Token, after: string, text: string): boolean {
  return raw.length > 1 && BEGINNING.test(text.slice(0, start)) && (after === 'for' || VERSION.test(after));
}

/** "Python and Rust", "SQL, Tableau": beside another proper name, and one that is nothing else. */
function isListed(at: number, { text, segments, sure }: NamedTitle, graph: KnowledgeGraph): boolean {
  const own = segments[at]!;
  return segments.slice(Math.max(0, at - 2), at + 3).some((other) => {
    if (!other.meanings.some((meaning) => isProperName(meaning.at) && sure.includes(meaning.at)))
      return false;
    const [first, second] = segments.indexOf(other) < at ? [other, own] : [own, other];
    const last = first.tokens.at(-1)!;
    return LISTED.test(text.slice(last.start + last.raw.length, second.tokens[0]!.start));
  });

  function isProperName(skill: number): boolean {
    return PROPER.has(graph.skill(skill).kind);
  }
}

function nameOf(tokens: readonly Token[]): string {
  return tokens.map(({ raw }) => raw).join(' ');
}
