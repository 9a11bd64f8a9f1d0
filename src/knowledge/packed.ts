import {
  joinColumns,
  packNumberLists,
  packNumbers,
  packTextLists,
  packTexts,
  splitColumns,
  unpackNumberLists,
  unpackNumbers,
  unpackTextLists,
  unpackTexts,
} from '../text/columns.js';
import { fold } from '../text/fold.js';
import { slugOf } from '../text/slug.js';
import { mapInSteps } from '../text/map-in-steps.js';
import { finish, type Steps } from '../text/steps.js';
import {
  SKILL_KINDS,
  STAGES,
  type Career,
  type IntentWord,
  type Knowledge,
  type Skill,
  type StagedSkills,
} from './types.js';

/*
 * Packed knowledge, as columns (see text/columns.ts):
 *
 *     counts      numbers of skills and careers
 *     others      as JSON: the words of intent; per career what is near to it and what it is called in other languages
 *     skills      label | id where it is not the label's slug | kind | aliases | parents | related | which names are everyday words
 *     careers     label | id | field | aliases | six lists of skills: core and useful by stage
 *
 * Skills and careers refer to each other by position. O*NET and ESCO codes stay in the data files: no page needs them.
 */

const TIERS = ['core', 'useful'] as const;

export function packKnowledge({ careers, skills, intent }: Knowledge): string {
  const skillAt = new Map(skills.map(({ id }, at) => [id, at]));
  const positions = (ids: readonly string[] | undefined): number[] =>
    (ids ?? []).map((id) => skillAt.get(id)).filter((position) => position !== undefined);

  return joinColumns([
    packNumbers([skills.length, careers.length]),
    packTexts([JSON.stringify([intent, careers.map(({ related, names }) => ({ related, names }))])]),
    packTexts(skills.map(({ label }) => label)),
    packTexts(skills.map(shortId)),
    packNumbers(skills.map(({ kind }) => SKILL_KINDS.indexOf(kind))),
    packTextLists(skills.map(({ aliases }) => aliases ?? [])),
    packNumberLists(skills.map(({ parents }) => positions(parents))),
    packNumberLists(skills.map(({ related }) => positions(related))),
    packNumberLists(skills.map(commonNames)),
    packTexts(careers.map(({ label }) => label)),
    packTexts(careers.map(shortId)),
    packTexts(careers.map(({ field }) => field)),
    packTextLists(careers.map(({ aliases }) => aliases ?? [])),
    ...TIERS.flatMap((tier) =>
      STAGES.map((stage) => packNumberLists(careers.map((career) => positions(career[tier][stage])))),
    ),
  ]);
}

/** The ids of some knowledge, in its order. */
export function idsOf({ careers, skills }: Knowledge): { careers: string[]; skills: string[] } {
  return { careers: careers.map(({ id }) => id), skills: skills.map(({ id }) => id) };
}

export function unpackKnowledge(packed: string): Knowledge {
  return finish(unpackKnowledgeInSteps(packed));
}

/** What `unpackKnowledge` does. */
export function* unpackKnowledgeInSteps(packed: string): Steps<Knowledge> {
  const columns = splitColumns(packed).values();
  const next = (): string => columns.next().value ?? '';
  const [skillCount = 0, careerCount = 0] = unpackNumbers(next());
  const [intent, others] = JSON.parse(unpackTexts(next(), 1)[0]!) as [IntentWord[], Partial<Career>[]];
  yield;
  const labels = unpackTexts(next(), skillCount);
  const ids = unpackTexts(next(), skillCount).map((id, at) => id || slugOf(labels[at]!));
  const kinds = unpackNumbers(next());
  yield;
  const aliases = unpackTextLists(next(), skillCount);
  yield;
  const parents = unpackNumberLists(next(), skillCount);
  const related = unpackNumberLists(next(), skillCount);
  const common = unpackNumberLists(next(), skillCount);
  const skillIds = (positions: readonly number[]): string[] => positions.map((at) => ids[at]!);
  yield;
  const skills = yield* mapInSteps(ids, (id, at): Skill => ({
    id,
    label: labels[at]!,
    kind: SKILL_KINDS[kinds[at]!]!,
    ...some('aliases', aliases[at]!),
    ...some('parents', skillIds(parents[at]!)),
    ...some('related', skillIds(related[at]!)),
    ...some(
      'common',
      common[at]!.map((name) => (name ? aliases[at]![name - 1]! : labels[at]!)),
    ),
  }));

  yield;
  const careerLabels = unpackTexts(next(), careerCount);
  const careerIds = unpackTexts(next(), careerCount).map((id, at) => id || slugOf(careerLabels[at]!));
  const fields = unpackTexts(next(), careerCount);
  const careerAliases = unpackTextLists(next(), careerCount);
  const staged = TIERS.map(() => STAGES.map(() => unpackNumberLists(next(), careerCount)));
  const stagesOf = (tier: number, at: number): StagedSkills =>
    Object.fromEntries(
      STAGES.flatMap((stage, step) => {
        const found = staged[tier]![step]![at]!;
        return found.length ? [[stage, skillIds(found)]] : [];
      }),
    );
  const careers = yield* mapInSteps(careerIds, (id, at): Career => ({
    id,
    label: careerLabels[at]!,
    field: fields[at]!,
    ...some('aliases', careerAliases[at]!),
    core: stagesOf(0, at),
    useful: stagesOf(1, at),
    ...others[at],
  }));
  return { careers, skills, intent };
}

/** Everyday words among a skill's names: 0 for its label, from 1 for its aliases. */
function commonNames({ label, aliases = [], common = [] }: Skill): number[] {
  const names = [label, ...aliases].map(fold);
  return common.map((name) => names.indexOf(fold(name))).filter((at) => at >= 0);
}

function shortId({ id, label }: Skill | Career): string {
  return id === slugOf(label) ? '' : id;
}

function some<K extends string, T>(field: K, values: readonly T[]): { [key in K]?: readonly T[] } {
  return values.length ? ({ [field]: values } as { [key in K]: readonly T[] }) : {};
}
