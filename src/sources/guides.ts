import type { Guide } from '../knowledge/guide.js';
import { careers, guides } from './generated/guides.js';

/** The guide to a career, by its id; `undefined` where there is none. Rejects if its file cannot be loaded. */
export async function loadGuide(career: string): Promise<Guide | undefined> {
  const field = Object.keys(careers).find((each) => careers[each]!.includes(career));
  return field === undefined ? undefined : (await guides[field]!()).default[career];
}
