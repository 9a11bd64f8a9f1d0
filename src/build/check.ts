import type { Item } from '../catalog/item.js';
import { KnowledgeGraph } from '../knowledge/graph.js';
import type { Career, Skill, SkillKind } from '../knowledge/types.js';
import { keyOf } from '../text/key.js';
import { knowledgeOf, type DataFiles } from './data-files.js';
import { checkGuides } from './guides.js';
import { repeated, type Row } from './json-lines.js';
import type { Problem } from './problem.js';

/** What every career needs, so that no reader meets an empty or one-sided shelf. */
export const NEEDED = { courses: 8, beginnerCourses: 2, freeCourses: 1, providers: 2, books: 1 };

/** What people also learn without a career in mind; a tool or concept is learnt for something. */
const INTERESTS: ReadonlySet<SkillKind | undefined> = new Set<SkillKind>([
  'topic',
  'craft',
  'human',
  'language',
]);

/** A programme of several courses, by its address; fewer hours are those that it takes a week. */
const PROGRAMME = { url: /coursera\.org\/(professional-certificates|specializations)\//, hours: 15 };

/** How well a career is served by the items that teach its core skills. */
export interface Coverage {
  readonly career: Career;
  readonly courses: number;
  readonly books: number;
  readonly free: number;
  readonly beginner: number;
  readonly intermediate: number;
  readonly advanced: number;
  readonly providers: number;
}

/** Checks what no schema can see: references, repeated names and addresses, and that every career is served. */
export function checkData(data: DataFiles): Problem[] {
  const { skills, careers, items } = data;
  return [
    ...checkIds(data),
    ...checkNames([...skills, ...careers]),
    ...checkSharedNames(careers),
    ...checkReferences(data),
    ...checkItems(items),
    ...checkGuides(data),
    ...checkCoverage(data),
  ];
}

/** What serves each career. */
export function coverageOf(data: DataFiles): Coverage[] {
  const { careers, items } = data;
  const graph = new KnowledgeGraph(knowledgeOf(data));
  return careers.map(({ value: career }, at) => {
    const core = new Set(
      graph
        .skillsOf(at)
        .filter((need) => need.core)
        .map(({ skill }) => graph.skill(skill).id),
    );
    const serving = items
      .map(({ value }) => value)
      .filter((item) => item.skills.some((skill) => core.has(skill)));
    const courses = serving.filter(({ kind }) => kind === 'course');
    const atLevel = (level: Item['level']): number =>
      courses.filter((course) => course.level === level).length;
    return {
      career,
      courses: courses.length,
      books: serving.length - courses.length,
      free: courses.filter(({ free }) => free === 'yes' || free === 'audit').length,
      beginner: atLevel('beginner'),
      intermediate: atLevel('intermediate'),
      advanced: atLevel('advanced'),
      providers: new Set(courses.map(({ provider }) => provider)).size,
    };
  });
}

/** Checks that no id stands twice; of two the later one is reported. */
export function checkIds({ skills, careers }: Pick<DataFiles, 'skills' | 'careers'>): Problem[] {
  return [...repeated(skills, 'id', ({ id }) => id), ...repeated(careers, 'id', ({ id }) => id)];
}

/** Checks that no name has two owners; of two the later one is reported. */
export function checkNames(entries: readonly Row<Skill | Career>[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { value, file, line } of entries) {
    for (const name of [value.label, ...(value.aliases ?? [])]) {
      const key = keyOf(name);
      const owner = owners.get(key);
      if (owner)
        problems.push({ file, line, field: 'aliases', message: `"${name}" already names "${owner}"` });
      owners.set(key, value.id);
    }
  }
  return problems;
}

/** Names may be shared, but not with an alias: the ready answer to an alias is that of its one career. */
function checkSharedNames(careers: DataFiles['careers']): Problem[] {
  const owners = new Map(
    careers.flatMap(({ value: { id, label, aliases = [] } }) =>
      [label, ...aliases].map((name) => [keyOf(name), id] as const),
    ),
  );
  return careers.flatMap(({ value: { id, names = {} }, file, line }) =>
    Object.entries(names).flatMap(([language, list]) =>
      list.flatMap((name) => {
        const owner = owners.get(keyOf(name)) ?? id;
        if (owner === id) return [];
        return [{ file, line, field: `names.${language}`, message: `"${name}" is an alias of "${owner}"` }];
      }),
    ),
  );
}

/** Checks that skills and careers that are referred to exist. */
export function checkReferences({ skills, careers, items }: Omit<DataFiles, 'intent'>): Problem[] {
  const skillIds = new Set(skills.map(({ value }) => value.id));
  const careerIds = new Set(careers.map(({ value }) => value.id));
  const unknown = (
    kind: string,
    known: ReadonlySet<string>,
    field: string,
    ids: readonly string[] = [],
    { file, line }: Row<unknown>,
  ): Problem[] =>
    ids.flatMap((id, at) =>
      known.has(id) ? [] : [{ file, line, field: `${field}.${at}`, message: `unknown ${kind} "${id}"` }],
    );
  return [
    ...skills.flatMap((row) => [
      ...unknown('skill', skillIds, 'parents', row.value.parents, row),
      ...unknown('skill', skillIds, 'related', row.value.related, row),
    ]),
    ...careers.flatMap((row) => [
      ...unknown('career', careerIds, 'related', row.value.related, row),
      ...(['core', 'useful'] as const).flatMap((tier) =>
        Object.entries(row.value[tier]).flatMap(([stage, ids]) =>
          unknown('skill', skillIds, `${tier}.${stage}`, ids, row),
        ),
      ),
    ]),
    ...items.flatMap((row) => [
      ...unknown('skill', skillIds, 'skills', row.value.skills, row),
      ...unknown('career', careerIds, 'careers', row.value.careers, row),
    ]),
  ];
}

function checkItems(items: readonly Row<Item>[]): Problem[] {
  return [
    ...repeated(items, 'id', ({ id }) => id),
    ...repeated(items, 'url', ({ url }) => url.toLowerCase().replace(/\/$/, '')),
    ...items
      .filter(({ value: { url, hours } }) => PROGRAMME.url.test(url) && (hours ?? Infinity) < PROGRAMME.hours)
      .map(({ value, file, line }) => ({
        file,
        line,
        field: 'hours',
        message: `${value.hours} are those of a week: name those of the whole programme, or none`,
      })),
  ];
}

function checkCoverage(data: DataFiles): Problem[] {
  const { careers, skills, items } = data;
  const problems: Problem[] = [];
  coverageOf(data).forEach((found, at) => {
    const { file, line } = careers[at]!;
    const lacks = (count: number, needed: number, what: string): void => {
      if (count < needed) {
        problems.push({
          file,
          line,
          field: 'core',
          message: `"${found.career.id}" has ${count} ${what}, needed are ${needed}`,
        });
      }
    };
    lacks(found.courses, NEEDED.courses, 'courses that teach its core skills');
    lacks(found.beginner, NEEDED.beginnerCourses, 'courses for beginners');
    lacks(found.free, NEEDED.freeCourses, 'free courses');
    lacks(found.providers, NEEDED.providers, 'providers');
    lacks(found.books, NEEDED.books, 'books');
  });
  const asked = new Set(
    careers.flatMap(({ value: { core, useful } }) =>
      [...Object.values(core), ...Object.values(useful)].flat(),
    ),
  );
  const isLedTo = (id: string): boolean => asked.has(id) || INTERESTS.has(kindOf.get(id));
  const kindOf = new Map<string, SkillKind | undefined>(skills.map(({ value }) => [value.id, value.kind]));
  for (const { value, file, line } of items) {
    if (value.skills.some(isLedTo)) continue;
    problems.push({
      file,
      line,
      field: 'skills',
      message: `no career and no interest leads to "${value.id}"`,
    });
  }
  const taught = new Set(items.flatMap(({ value }) => value.skills));
  for (const { value, file, line } of skills) {
    if (!taught.has(value.id))
      problems.push({ file, line, field: 'id', message: `nothing teaches "${value.id}"` });
  }
  return problems;
}
