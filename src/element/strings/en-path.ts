import type { PathStrings } from './strings.js';

/** Comes with the layout, as the texts of English travel with every shelf. */
export const enPath: PathStrings = {
  stage: { start: 'Start here', build: 'Build on it', deepen: 'Go deeper' },
  coverage: (cards, covered, skills) =>
    `${cards === 1 ? 'This one covers' : `These ${cards} cover`} ${covered} of ${skills} skills`,
  notCovered: 'not covered here',
};
