export { createMatcher } from './match/matcher.js';
export { loadBundledIndex } from './sources/matching.js';
export type * from './catalog/item.js';
export type {
  Career,
  IntentWord,
  Knowledge,
  Skill,
  SkillKind,
  Stage,
  StagedSkills,
} from './knowledge/types.js';
export type * from './match/types.js';
