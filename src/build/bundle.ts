import { fileURLToPath } from 'node:url';
import { packItems } from '../catalog/packed.js';
import { idsOf, packKnowledge } from '../knowledge/packed.js';
import { packAnswers } from '../match/answers.js';
import { filesOf, routesTo } from '../match/routes.js';
import { findAnswers } from './answers.js';
import { buildIndex } from './build-index.js';
import { knowledgeOf, readDataFiles } from './data-files.js';
import { guidesOf } from './guides.js';
import { formatProblem, type Problem } from './problem.js';

/** The modules that hold the bundled index, by file name. Throws if the data files have an error that would lose an entry. */
export async function bundleGenerated(): Promise<{ [file: string]: string }> {
  const problems: Problem[] = [];
  const data = await readDataFiles(fileURLToPath(new URL('..', import.meta.url)), problems);
  if (problems.length)
    throw new Error(`the data files have errors:\n${problems.map(formatProblem).join('\n')}`);
  const knowledge = knowledgeOf(data);
  const index = buildIndex(
    data.items.map(({ value }) => value),
    { knowledge, keepDuplicates: true },
  );
  const files = filesOf(knowledge.careers);
  const answers = findAnswers(index);
  const guides = Object.entries(guidesOf(data));
  const names = knowledge.careers.flatMap((career) =>
    Object.entries(career.names ?? {}).map(([language, [name]]) => ({ language, id: career.id, name })),
  );
  return {
    'knowledge.ts': module(packKnowledge(index.knowledge), 'string'),
    'items.ts': module(packItems(index.items, idsOf(index.knowledge)), 'string'),
    'routes.ts':
      module(routesTo(knowledge), 'RouteTable | undefined', importType('RouteTable', 'match/routes')) +
      answersTable(files.map(({ name }) => name)),
    ...Object.fromEntries(
      [...new Set(names.map(({ language }) => language))].map((language) => [
        `names-${language}.ts`,
        module(
          Object.fromEntries(
            names.filter((one) => one.language === language).map(({ id, name }) => [id, name]),
          ),
          'Record<string, string>',
        ),
      ]),
    ),
    ...Object.fromEntries(
      files.map(({ name, members }) => [
        `answers-${name}.ts`,
        module(
          packAnswers(answers.filter(({ id }) => members.some((career) => career.id === id))),
          'AnswerFile',
          importType('AnswerFile', 'match/answers'),
        ),
      ]),
    ),
    'guides.ts': guidesTable(guides),
    ...Object.fromEntries(
      guides.map(([field, texts]) => [
        `guide-${field}.ts`,
        module(texts, 'Readonly<Record<string, Guide>>', importType('Guide', 'knowledge/guide')),
      ]),
    ),
  };
}

function module(value: unknown, type: string, imports = ''): string {
  return `${imports}const data: ${type} = ${JSON.stringify(value)};\nexport default data;\n`;
}

function importType(name: string, file: string): string {
  return `import type { ${name} } from '../../${file}.js';\n`;
}

/** One `import()` a file, written out, as bundlers follow only what they can read. */
function answersTable(names: readonly string[]): string {
  const entries = names.map((name) => `  '${name}': () => import('./answers-${name}.js'),\n`).join('');
  return `export const answers: Readonly<Record<string, () => Promise<{ default: import('../../match/answers.js').AnswerFile }>>> = {\n${entries}};\n`;
}

/** Which careers the guides of a field are about, and how they are loaded. */
function guidesTable(guides: readonly [field: string, texts: object][]): string {
  const careers = Object.fromEntries(guides.map(([field, texts]) => [field, Object.keys(texts)]));
  const entries = guides.map(([field]) => `  '${field}': () => import('./guide-${field}.js'),\n`).join('');
  return [
    `export const careers: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(careers)};\n`,
    `export const guides: Readonly<Record<string, () => Promise<{ default: Readonly<Record<string, import('../../knowledge/guide.js').Guide>> }>>> = {\n${entries}};\n`,
  ].join('');
}
