import { LEVELS, type Item, type Level, type UntaggedItem } from '../catalog/item.js';
import { KnowledgeGraph } from '../knowledge/graph.js';
import { Lexicon } from '../knowledge/lexicon.js';
import { Tagger } from '../knowledge/tagger.js';
import type { Knowledge, Skill } from '../knowledge/types.js';
import type { Index } from '../match/types.js';
import { compareTexts } from '../text/compare.js';
import { singular } from '../text/key.js';
import { words } from '../text/tokens.js';
import { detectLanguage } from './detect-language.js';
import { mergeDuplicates, type MergeOptions } from './duplicates.js';

export interface BuildOptions extends MergeOptions {
  readonly knowledge: Knowledge;
  /** Keeps items that seem to be one course listed twice; they are merged unless told. */
  readonly keepDuplicates?: boolean | undefined;
}

/** Where titles lead that begin at another level: "from beginner to expert". */
const FARTHER = ['expert', 'pro', 'hero'];
/**
 * What titles for beginners say; of those whose providers tell the level, three in four are. Questions may say more (see
 * `intent.jsonl`): "from scratch" leads farther in titles.
 */
const FIRST_STEPS = ['introduction', 'introductory', 'intro', 'fundamental', 'basic', '101'];

/**
 * Makes an index of items, which may arrive one by one: items whose skills are all known ids keep them, the others are tagged from their titles and from what
 * their provider says of them; a level or language that is missing is taken from the title if that shows it. Of items with
 * the same id the first stays; items that are one course are merged.
 */
export function buildIndex(items: Iterable<UntaggedItem>, options: BuildOptions): Index {
  const { knowledge, keepDuplicates = false } = options;
  const tagged = taggedItems(items, knowledge);
  const kept = keepDuplicates ? tagged : mergeDuplicates(tagged, options);
  kept.forEach(addLanguage);
  kept.sort(bySite);
  return { knowledge: { ...knowledge, skills: mostTaughtFirst(knowledge.skills, kept) }, items: kept };
}

function taggedItems(items: Iterable<UntaggedItem>, knowledge: Knowledge): Item[] {
  const tagger = new Tagger(new KnowledgeGraph(knowledge), new Lexicon(knowledge));
  const ids = new Set<string>();
  const tagged: Item[] = [];
  for (const { subjects, ...item } of items) {
    if (ids.has(item.id)) continue;
    ids.add(item.id);
    tagged.push(withLevel(tagger.tagged<Item>(item, subjects)));
  }
  return tagged;
}

/** Items refer to skills by position, and small numbers pack smaller. */
function mostTaughtFirst(skills: readonly Skill[], items: readonly Item[]): Skill[] {
  const counts = new Map<string, number>();
  for (const { skills } of items) for (const id of skills) counts.set(id, (counts.get(id) ?? 0) + 1);
  return skills.toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
}

function withLevel(item: Item): Item {
  const level = item.level ?? levelIn(item.title);
  return level ? { ...item, level } : item;
}

/** Nobody else has the item yet, and copies of a whole catalogue take their room. */
function addLanguage(item: Item): void {
  const language = item.language ?? detectLanguage(item.title);
  if (language) (item as { language: string }).language = language;
}

/** The level that a title itself names, if it names one alone: "from beginner to advanced" says nothing. */
function levelIn(title: string): Level | undefined {
  const said = new Set(words(title).map(singular));
  if (FIRST_STEPS.some((word) => said.has(word))) said.add('beginner');
  const levels = LEVELS.filter((level) => said.has(level));
  return levels.length === 1 && !FARTHER.some((word) => said.has(word)) ? levels[0] : undefined;
}

/** Like beside like: what stands in one neighbourhood packs smaller. The order of items has no other meaning. */
function bySite(one: Item, other: Item): number {
  return (
    compareTexts(one.provider, other.provider) ||
    compareTexts(one.kind, other.kind) ||
    compareTexts(one.skills[0] ?? '', other.skills[0] ?? '') ||
    compareTexts(one.id, other.id)
  );
}
