import type { Guide, GuideEntry } from '../knowledge/guide.js';
import { STAGES, type StagedSkills } from '../knowledge/types.js';
import type { DataFiles } from './data-files.js';
import { repeated } from './json-lines.js';
import type { Problem } from './problem.js';

/** What is written like an id must be one; names as they are shown have capitals or spaces. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

type Guides = Pick<DataFiles, 'skills' | 'careers' | 'guides'>;

/** Guides as readers get them, by field and id of the career; fields and careers in the order of the careers. */
export function guidesOf({ skills, careers, guides }: Guides): Record<string, Record<string, Guide>> {
  const labels = new Map(skills.map(({ value: { id, label } }) => [id, label]));
  const entries = new Map(guides.map(({ value }) => [value.career, value]));
  const labelled = (ids: readonly string[]): string[] => ids.map((id) => labels.get(id) ?? id);
  const fields: Record<string, Record<string, Guide>> = {};
  for (const { value: career } of careers) {
    const entry = entries.get(career.id);
    if (!entry) continue;
    const { career: id, tools, ...texts } = entry;
    const [start, build, deepen] = STAGES.map((stage) => labelled(career.core[stage] ?? []));
    const skillsOf = {
      start: start ?? [],
      build: build ?? [],
      deepen: deepen ?? [],
      useful: labelled(inOrder(career.useful)),
    };
    (fields[career.field] ??= {})[id] = { ...texts, tools: labelled(tools), skills: skillsOf };
  }
  return fields;
}

/** Finds guides of unknown careers, two of the same, unknown tools, careers without a guide, and texts used twice. */
export function checkGuides({ skills, careers, guides }: Guides): Problem[] {
  const skillIds = new Set(skills.map(({ value }) => value.id));
  const careerIds = new Set(careers.map(({ value }) => value.id));
  const guided = new Set(guides.map(({ value }) => value.career));
  const problems = repeated(guides, 'career', ({ career }) => career);
  for (const { value, file, line } of guides) {
    if (!careerIds.has(value.career))
      problems.push({ file, line, field: 'career', message: `unknown career "${value.career}"` });
    value.tools.forEach((tool, at) => {
      if (ID.test(tool) && !skillIds.has(tool))
        problems.push({ file, line, field: `tools.${at}`, message: `unknown skill "${tool}"` });
    });
  }
  for (const { value, file, line } of careers) {
    if (!guided.has(value.id))
      problems.push({ file, line, field: 'id', message: `"${value.id}" has no guide` });
  }
  return [...problems, ...repeatedSentences(guides)];
}

function repeatedSentences(guides: Guides['guides']): Problem[] {
  const rows = guides.flatMap(({ value, ...place }) =>
    sentencesOf(value).map((sentence) => ({ value: sentence, ...place })),
  );
  return repeated(rows, '', (sentence) => sentence);
}

function sentencesOf({ about, ways, day, growth, transferable, challenges, projects }: GuideEntry): string[] {
  const sections = [about, ...Object.values(ways), day, growth, transferable, challenges, ...projects];
  return sections.flatMap((section) => section.split(/(?<=[.!?]) /));
}

function inOrder(skills: StagedSkills): string[] {
  return STAGES.flatMap((stage) => skills[stage] ?? []);
}
