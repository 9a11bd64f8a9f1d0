import { packItems, unpackItems } from '../catalog/packed.js';
import type { Item } from '../catalog/item.js';
import { STAGES } from '../knowledge/types.js';
import { joinColumns, packNumberLists, packNumbers, packTexts, splitColumns, unpackNumberLists, unpackNumbers, unpackTexts } from '../text/columns.js';
import { slugOf } from '../text/slug.js';
import type { FindResult, Match } from './types.js';

/*
 * Ready answers for some careers, one for each way to ask, and the items they show. Packed as columns
 * (see text/columns.ts), a form feed, then the items (see catalog/packed.ts):
 *
 *     sizes     numbers of careers, of skills and of answers
 *     careers   position in the knowledge, per career; then label | id where it is not the label's slug
 *     skills    label | id, of those that are given as reasons
 *     answers   per career one for each of KINDS: lists of items
 *     matches   per item of all answers: score in millionths, stage, number of reasons; then the reasons
 */

/** The ways to ask for a career that are answered in advance. */
export const KINDS = [undefined, 'course', 'book'] as const;
const PRECISION = 1e6;

/** A career and its answers, in the order of `KINDS`. */
export interface CareerAnswers {
  /** Position of the career in the knowledge. */
  readonly career: number;
  readonly id: string;
  readonly label: string;
  readonly answers: readonly (readonly Match[])[];
}

/** Packs answers; `readAnswer` gives them back. */
export function packAnswers(careers: readonly CareerAnswers[]): string {
  const matches = careers.flatMap(({ answers }) => answers.flat());
  const items = [...new Set(matches.map(({ item }) => item))];
  const skills = new Map(matches.flatMap(({ reasons }) => reasons.map(({ skill, label }) => [skill, label])));
  const skillIds = [...skills.keys()];
  const columns = joinColumns([
    packNumbers([careers.length, skills.size, careers.length * KINDS.length]),
    packNumbers(careers.map(({ career }) => career)),
    packTexts(careers.flatMap(named)),
    packTexts(skillIds.flatMap((id) => named({ id, label: skills.get(id)! }))),
    packNumberLists(careers.flatMap(({ answers }) => answers.map((answer) => answer.map(({ item }) => items.indexOf(item))))),
    packNumbers(
      matches.flatMap(({ score, stage, reasons }) => [
        Math.round(score * PRECISION),
        stage ? STAGES.indexOf(stage) + 1 : 0,
        reasons.length,
        ...reasons.map(({ skill }) => skillIds.indexOf(skill)),
      ]),
    ),
  ]);
  return `${columns}\f${packItems(items)}`;
}

/** The answer for a career, as a matcher over the whole index would give it; `undefined` if the file holds none. */
export function readAnswer(packed: string, asked: number, kind: Item['kind'] | undefined, limit: number): FindResult | undefined {
  const [head = '', packedItems = ''] = packed.split('\f');
  const columns = splitColumns(head).values();
  const next = (): string => columns.next().value ?? '';
  const [careerCount = 0, skillCount = 0, answerCount = 0] = unpackNumbers(next());
  const at = unpackNumbers(next()).indexOf(asked);
  if (at < 0) return undefined;
  const careers = unpackTexts(next(), careerCount * 2);
  const skills = unpackTexts(next(), skillCount * 2);
  const answers = unpackNumberLists(next(), answerCount);
  const numbers = unpackNumbers(next()).values();
  const nextNumber = (): number => numbers.next().value ?? 0;
  const items = unpackItems(packedItems);
  const entity = (names: readonly string[], position: number): { id: string; label: string } => {
    const label = names[position * 2]!;
    return { id: names[position * 2 + 1] || slugOf(label), label };
  };
  const all = answers.map((answer) =>
    answer.map((item): Match => {
      const score = nextNumber() / PRECISION;
      const stage = STAGES[nextNumber() - 1];
      const reasons = Array.from({ length: nextNumber() }, () => {
        const { id, label } = entity(skills, nextNumber());
        return { skill: id, label };
      });
      return { item: items[item]!, score, reasons, ...(stage && { stage }) };
    }),
  );
  return {
    items: all[at * KINDS.length + KINDS.indexOf(kind)]!.slice(0, limit),
    understood: {
      careers: [{ ...entity(careers, at), certainty: 1 }],
      skills: [],
      topics: [],
      ...(kind && { kind }),
      words: [],
    },
  };
}

function named({ id, label }: { readonly id: string; readonly label: string }): string[] {
  return [label, id === slugOf(label) ? '' : id];
}
