import { fold } from '../../src/text/fold.js';

const MOST = 8;

/** Names that a reader may be typing: those that begin with the text first, then those with a word that does. */
export function namesFor(text: string, names: readonly string[]): readonly string[] {
  const typed = fold(text).trim();
  if (typed === '') return [];
  const rank = (name: string): number => {
    const known = fold(name);
    return known.startsWith(typed) ? 0 : known.includes(` ${typed}`) ? 1 : 2;
  };
  return names
    .map((name) => [rank(name), name] as const)
    .filter(([order]) => order < 2)
    .sort(([one], [other]) => one - other)
    .slice(0, MOST)
    .map(([, name]) => name);
}

/** What the shelf knows by name: careers, then skills. */
export async function loadNames(): Promise<readonly string[]> {
  const [{ default: packed }, { unpackKnowledge }] = await Promise.all([
    import('../../src/sources/generated/knowledge.js'),
    import('../../src/knowledge/packed.js'),
  ]);
  const { careers, skills } = unpackKnowledge(packed);
  return [...careers, ...skills].map(({ label }) => label);
}
