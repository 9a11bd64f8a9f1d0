/*
 * Data that a page may not need at once, as modules of their own: bundlers and Node load them by `import()`. For the
 * script tag the build turns them into classic scripts, for the single file it puts them inside.
 */

/** What is known about careers and skills, packed. */
export async function loadKnowledge(): Promise<string> {
  return (await import('./generated/knowledge.js')).default;
}

/** The bundled courses and books, packed. */
export async function loadItems(): Promise<string> {
  return (await import('./generated/items.js')).default;
}

/** Which queries have ready answers; see match/routes.ts. */
export async function loadRoutes(): Promise<string> {
  return (await import('./generated/routes.js')).default;
}

/** A file of ready answers; see match/answers.ts. */
export async function loadAnswers(file: string): Promise<string> {
  const { answers } = await import('./generated/routes.js');
  return (await answers[file]!()).default;
}
