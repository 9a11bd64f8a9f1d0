import { KINDS, type CareerAnswers } from '../match/answers.js';
import { createMatcher } from '../match/matcher.js';
import type { Index } from '../match/types.js';

/** Finds the answers that travel ready-made: for each career what its name alone gives, mixed, as courses, as books. */
export function findAnswers(index: Index): CareerAnswers[] {
  const matcher = createMatcher(index);
  return index.knowledge.careers.map(({ id, label }) => ({
    id,
    label,
    answers: KINDS.map((kind) => matcher.find(label, { kind }).items),
    core: matcher.find(label).core ?? [],
  }));
}
