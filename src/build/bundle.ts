import { fileURLToPath } from 'node:url';
import { packItems } from '../catalog/packed.js';
import { idsOf, packKnowledge } from '../knowledge/packed.js';
import { packAnswers } from '../match/answers.js';
import { answerFiles, packRoutes } from '../match/routes.js';
import { findAnswers } from './answers.js';
import { buildIndex } from './build-index.js';
import { knowledgeOf, readDataFiles } from './data-files.js';
import { formatProblem, type Problem } from './problem.js';

/** The modules that hold the bundled index, by file name. Throws if the data files have an error that would lose an entry. */
export async function bundleGenerated(): Promise<{ [file: string]: string }> {
  const problems: Problem[] = [];
  const data = await readDataFiles(fileURLToPath(new URL('..', import.meta.url)), problems);
  if (problems.length) throw new Error(`the data files have errors:\n${problems.map(formatProblem).join('\n')}`);
  const knowledge = knowledgeOf(data);
  const index = buildIndex(data.items.map(({ value }) => value), { knowledge });
  const files = answerFiles(knowledge.careers);
  const answers = findAnswers(index);
  return {
    'knowledge.ts': module(packKnowledge(index.knowledge)),
    'items.ts': module(packItems(index.items, idsOf(index.knowledge))),
    'routes.ts': module(packRoutes(knowledge)) + answersTable(files.map(({ name }) => name)),
    ...Object.fromEntries(
      files.map(({ name, careers }) => [
        `answers-${name}.ts`,
        module(packAnswers(answers.filter(({ id }) => careers.some((career) => career.id === id)))),
      ]),
    ),
  };
}

function module(text: string): string {
  return `export default ${JSON.stringify(text)};\n`;
}

/** One `import()` a file, written out, as bundlers follow only what they can read. */
function answersTable(names: readonly string[]): string {
  const entries = names.map((name) => `  '${name}': () => import('./answers-${name}.js'),\n`).join('');
  return `export const answers: Readonly<Record<string, () => Promise<{ default: string }>>> = {\n${entries}};\n`;
}
