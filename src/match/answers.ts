import type { Item } from '../catalog/item.js';
import type { Stage } from '../knowledge/types.js';
import type { Route } from './routes.js';
import type { CoreSkills, FindResult, Match, Reason } from './types.js';

/** The ways to ask for a career that are answered in advance. */
export const KINDS = [undefined, 'course', 'book'] as const;

/**
 * Ready answers for some careers, as they travel: plain data, so that reading them takes no code to speak of. Items and
 * reasons stand once and are referred to by position.
 */
export interface AnswerFile {
  readonly items: readonly Item[];
  readonly reasons: readonly Reason[];
  /** By id of the career. */
  readonly careers: Readonly<
    Record<
      string,
      {
        readonly label: string;
        readonly answers: readonly (readonly ReadyMatch[])[];
        /** Core skills by stage, as positions of reasons. */
        readonly core: readonly (readonly number[])[];
      }
    >
  >;
}

type ReadyMatch = readonly [item: number, score: number, reasons: readonly number[], stage?: Stage];

/** A career and its answers, in the order of `KINDS`. */
export interface CareerAnswers {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly (readonly Match[])[];
  readonly core: CoreSkills;
}

/** Puts answers into the form they travel in. */
export function packAnswers(careers: readonly CareerAnswers[]): AnswerFile {
  const matches = careers.flatMap(({ answers }) => answers.flat());
  const items = [...new Set(matches.map(({ item }) => item))];
  const reasons = [
    ...new Map(
      [...matches.flatMap((match) => match.reasons), ...careers.flatMap(({ core }) => core.flat())].map(
        (reason) => [reason.skill, reason],
      ),
    ).values(),
  ];
  const skills = reasons.map(({ skill }) => skill);
  const places = (given: readonly Reason[]): number[] => given.map(({ skill }) => skills.indexOf(skill));
  const ready = ({ item, score, reasons: given, stage }: Match): ReadyMatch => {
    const match = [items.indexOf(item), score, places(given)] as const;
    return stage ? [...match, stage] : match;
  };
  return {
    items,
    reasons,
    careers: Object.fromEntries(
      careers.map(({ id, label, answers, core }) => [
        id,
        { label, answers: answers.map((answer) => answer.map(ready)), core: core.map(places) },
      ]),
    ),
  };
}

/** The answer for a career, as a matcher over the whole index would give it. */
export function readAnswer(
  { items, reasons, careers }: AnswerFile,
  { career, kind, said }: Route,
  limit: number,
): FindResult {
  const { label, answers, core } = careers[career]!;
  const at = (places: readonly number[]): Reason[] => places.map((place) => reasons[place]!);
  return {
    items: answers[KINDS.indexOf(kind)]!.slice(0, Math.max(0, limit)).map(([item, score, why, stage]) => ({
      item: items[item]!,
      score,
      reasons: at(why),
      ...(stage && { stage }),
    })),
    understood: {
      careers: [{ id: career, label, certainty: 1 }],
      skills: [],
      topics: [],
      ...(said && { kind: said }),
      words: [],
    },
    core: core.map(at),
  };
}
