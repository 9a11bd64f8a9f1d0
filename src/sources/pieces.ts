import type { AnswerFile } from '../match/answers.js';
import type { RouteTable } from '../match/routes.js';
import type * as Reading from './reading.js';

/*
 * Data that a page may not need at once, as modules of their own: bundlers and Node load them by `import()`. For the
 * script tag the build turns them into classic scripts, for the single file it puts them inside.
 */

/** What reads packed data. */
export async function loadReading(): Promise<typeof Reading> {
  return import('./reading.js');
}

/** What is known about careers and skills, packed. */
export async function loadKnowledge(): Promise<string> {
  return (await import('./generated/knowledge.js')).default;
}

/** The bundled courses and books, packed. */
export async function loadItems(): Promise<string> {
  return (await import('./generated/items.js')).default;
}

/** Which queries have ready answers; `undefined` where the whole index is at hand anyway. */
export async function loadRoutes(): Promise<RouteTable | undefined> {
  return (await import('./generated/routes.js')).default;
}

/** A file of ready answers. */
export async function loadAnswers(file: string): Promise<AnswerFile> {
  const { answers } = await import('./generated/routes.js');
  return (await answers[file]!()).default;
}
