import type { ItemKind } from '../catalog/item.js';
import type { Answer } from './finder.js';
import type { BaseStrings, HeadingSubject } from './strings/strings.js';

/** More names than these make no heading. */
const NAMED = 3;

/** What an answer's heading speaks of. */
export function subjectOf(
  { query, result: { items, understood } }: Answer,
  { careers }: BaseStrings,
): HeadingSubject {
  const kind: ItemKind = items.every(({ item }) => item.kind === 'book') ? 'book' : 'course';
  return {
    kind,
    query,
    careers: understood.careers.slice(0, NAMED).map(({ id, label }) => careers?.[id] ?? label),
    subjects: [...understood.skills, ...understood.topics].slice(0, NAMED),
  };
}
