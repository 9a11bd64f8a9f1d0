import type { z } from 'zod';
import { careerSchema, intentSchema, skillSchema } from '../knowledge/schema.js';
import type { Career, IntentWord, Knowledge, Skill } from '../knowledge/types.js';
import { keyOf } from '../text/key.js';
import { checkIds, checkNames, checkReferences } from './check.js';
import { isFields, type Fields, type Found } from '../catalog/rows/found.js';
import { listRows } from './formats/json.js';
import { jsonLines } from './formats/json-lines.js';
import { withPlainLineEnds } from './formats/lines.js';
import { validRows, type Row } from './json-lines.js';
import type { Problem } from './problem.js';

export type KnowledgeProblem = Omit<Problem, 'file'>;

interface OwnRows {
  readonly skills: Row<Skill>[];
  readonly careers: Row<Career>[];
  readonly intent: Row<IntentWord>[];
}

/** In what an object may list its entries. */
const LISTS: ReadonlySet<string> = new Set(['skills', 'careers', 'intent']);
const BASE = 'base';
/** As messages name it: "stands already at line:3". */
const OWN = 'line';

/**
 * Adds the careers, skills and words of a text (JSON Lines, a JSON list, or an object with lists) to some knowledge. An
 * entry whose id is known changes the fields that it gives, and its aliases are added; a name that it takes from another
 * entry's aliases is its own from then on. Entries that do not fit are reported and left out.
 */
export function extendKnowledge(
  base: Knowledge,
  text: string,
  onProblem: (problem: KnowledgeProblem) => void,
): Knowledge {
  const problems: Problem[] = [];
  const given = readEntries(base, text, problems);
  const { knowledge, faults } = settle(base, given);
  for (const { line, field, message } of [...problems, ...faults]) onProblem({ line, field, message });
  return knowledge;
}

function readEntries(base: Knowledge, text: string, problems: Problem[]): OwnRows {
  const known = { skills: byId(base.skills), careers: byId(base.careers) };
  const rows: OwnRows = { skills: [], careers: [], intent: [] };
  for (const found of rowsOf(text)) {
    const { line } = found;
    if ('fault' in found || !isFields(found.value)) {
      const message = 'fault' in found ? found.fault : 'accepted is an object: a career, a skill or a word';
      problems.push({ file: OWN, line, field: '', message });
      continue;
    }
    const take = <T>(value: Fields, schema: z.ZodType<T>): Row<T>[] =>
      validRows([{ value, file: OWN, line }], schema, problems);
    const { value } = found;
    const id = String(value.id);
    if ('say' in value) rows.intent.push(...take(value, intentSchema as z.ZodType<IntentWord>));
    else if (isCareer(value, known))
      rows.careers.push(...take(merged(known.careers.get(id), value), careerSchema as z.ZodType<Career>));
    else rows.skills.push(...take(merged(known.skills.get(id), value), skillSchema as z.ZodType<Skill>));
  }
  return rows;
}

function* rowsOf(text: string): Generator<Found> {
  const chunks = withPlainLineEnds([text]);
  yield* jsonLines.detect(text, '') || !/^\s*(\[|\{\s*"(skills|careers|intent)")/.test(text)
    ? jsonLines.rows(chunks, {})
    : listRows(chunks, LISTS);
}

function isCareer(
  value: Fields,
  known: { readonly skills: ReadonlyMap<string, Skill>; readonly careers: ReadonlyMap<string, Career> },
): boolean {
  if (['core', 'useful', 'field'].some((field) => field in value)) return true;
  return known.careers.has(String(value.id)) && !known.skills.has(String(value.id)) && !('kind' in value);
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function merged(known: Skill | Career | undefined, given: Fields): Fields {
  const { aliases } = given;
  if (!known || !Array.isArray(aliases)) return { ...known, ...given };
  const names = new Set([known.label, ...(known.aliases ?? [])].map(keyOf));
  const added = aliases.filter((name: unknown) => typeof name !== 'string' || !names.has(keyOf(name)));
  return { ...known, ...given, aliases: [...(known.aliases ?? []), ...(added as unknown[])] };
}

/** Takes what fits together: an entry that is left out may leave others without what they refer to. */
function settle(base: Knowledge, given: OwnRows): { knowledge: Knowledge; faults: Problem[] } {
  const faults: Problem[] = [];
  let { skills, careers } = given;
  for (;;) {
    const all = {
      skills: [...baseRows(base.skills, skills, careers), ...skills],
      careers: [...baseRows(base.careers, careers, skills), ...careers],
    };
    const isOld = ({ file }: Row<unknown>): boolean => file === BASE;
    const named = [...all.skills, ...all.careers].toSorted(
      (one, other) => Number(isOld(other)) - Number(isOld(one)),
    );
    const checked = [
      ...checkIds(all),
      ...checkNames(named),
      ...checkReferences({ ...all, items: [], guides: [] }),
    ];
    const found = checked.filter(({ file }) => file === OWN);
    if (!found.length) {
      const intent = [...base.intent, ...valuesOf(given.intent)];
      return { knowledge: { intent, skills: valuesOf(all.skills), careers: valuesOf(all.careers) }, faults };
    }
    faults.push(...found);
    const wrong = new Set(found.map(({ line }) => line));
    skills = skills.filter(({ line }) => !wrong.has(line));
    careers = careers.filter(({ line }) => !wrong.has(line));
  }
}

/** What is known already, without the entries that are replaced and the aliases that have a new owner. */
function baseRows<T extends Skill | Career>(
  known: readonly T[],
  own: readonly Row<Skill | Career>[],
  others: readonly Row<Skill | Career>[],
): Row<T>[] {
  const ids = new Set(own.map(({ value }) => value.id));
  const taken = new Set(
    [...own, ...others].flatMap(({ value }) => [value.label, ...(value.aliases ?? [])].map(keyOf)),
  );
  return known
    .filter(({ id }) => !ids.has(id))
    .map((entry) => ({ value: withoutAliases(entry, taken), file: BASE, line: 0 }));
}

function withoutAliases<T extends Skill | Career>(entry: T, taken: ReadonlySet<string>): T {
  const aliases = entry.aliases?.filter((name) => !taken.has(keyOf(name)));
  return aliases?.length === entry.aliases?.length ? entry : { ...entry, aliases };
}

function valuesOf<T>(rows: readonly Row<T>[]): T[] {
  return rows.map(({ value }) => value);
}
