import type { KnowledgeGraph } from '../knowledge/graph.js';
import type { Meaning } from '../knowledge/lexicon.js';
import { segment } from '../knowledge/segment.js';
import { tablesOf } from '../knowledge/tables.js';
import type { Knowledge } from '../knowledge/types.js';
import { finish, type Steps } from '../text/steps.js';
import { tokenize } from '../text/tokens.js';
import { findEvidence, type PageText } from './page-evidence.js';
import { scorePage, type Scored } from './page-score.js';

/** Below this score nothing is a subject: what a page is about stands in its title or headings, or all over its text. */
const ENOUGH = 2.5;
/** What has less than this share of the best score is a side issue. */
const BESIDE = 0.5;
/** An area gains from its parts, so a part with nearly its score is what the page is about. */
const AS_MUCH = 0.8;
/** Courses about three things at once are rare. */
const MOST_SUBJECTS = 2;

/** A career or skill that a page is about. */
export interface Subject {
  readonly type: Meaning['type'];
  readonly id: string;
  readonly label: string;
  /** 0.5 for what just passes as a subject, up to 1. */
  readonly certainty: number;
}

/**
 * What a page is about, the surest first: one career, or a skill or two; empty for a page about nothing known. Linear in
 * the length of the texts.
 *
 * @param knowledge of the index that will be asked
 */
export function pageSubjects(texts: readonly PageText[], knowledge: Knowledge): Subject[] {
  return finish(findSubjects(texts, knowledge));
}

/** What `pageSubjects` does. */
export function* findSubjects(texts: readonly PageText[], knowledge: Knowledge): Steps<Subject[]> {
  const { graph } = tablesOf(knowledge);
  const evidence = yield* findEvidence(texts, knowledge);
  yield;
  const subjects = scorePage(evidence, graph)
    .filter(({ score }) => score >= ENOUGH)
    .map((scored) => ({ ...scored, ...nameOf(scored, graph) }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const near = subjects.filter(({ score }) => score >= BESIDE * subjects[0]!.score);
  // Who reads about a job wants what the job takes, which is more than the skills that the page names.
  const career = near.find(({ type }) => type === 'career');
  const chosen = career ? [career] : withoutAreas(near, graph).slice(0, MOST_SUBJECTS);
  return chosen.map(({ type, id, label, score }) => ({
    type,
    id,
    label,
    certainty: Math.round(Math.min(1, score / (2 * ENOUGH)) * 100) / 100,
  }));
}

/** The words in which a reader would ask for subjects; every one of them is understood as the subject it is made of. */
export function queryFor(subjects: readonly Subject[], knowledge: Knowledge): string {
  const { lexicon } = tablesOf(knowledge);
  const labels = subjects.map(({ label }) => label);
  const isUnderstood = (names: readonly string[]): boolean =>
    segment(tokenize(names.join(' ')), lexicon).filter(({ meanings }) => meanings.length).length ===
    names.length;
  // "Python, pandas" is one name, as commas count for nothing; "pandas, Python" are two.
  const names = [labels, labels.toReversed()].find(isUnderstood) ?? labels.slice(0, 1);
  return names.join(', ');
}

/** Leaves out the broad areas of subjects: beside React, web development says nothing. */
function withoutAreas<T extends Scored>(subjects: readonly T[], graph: KnowledgeGraph): T[] {
  return subjects.filter(
    ({ at, score }) =>
      !subjects.some(
        (part) => part.score >= AS_MUCH * score && graph.skill(part.at).parents?.includes(graph.skill(at).id),
      ),
  );
}

function nameOf({ type, at }: Scored, graph: KnowledgeGraph): { id: string; label: string } {
  const { id, label } = type === 'career' ? graph.career(at) : graph.skill(at);
  return { id, label };
}
