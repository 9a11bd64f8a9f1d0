import { tablesOf } from '../../knowledge/tables.js';
import { ItemIndex } from '../../match/item-index.js';
import { itemKey } from '../../match/shards/files.js';
import type { Index } from '../../match/types.js';
import { singular } from '../../text/key.js';
import { entityCandidates, wordCandidates, type Candidates, type Extras } from './candidates.js';
import { addPairs } from './pairs.js';

/** All lists that a folder of shards holds. */
export interface Gathered {
  readonly index: ItemIndex;
  /** By number; careers come first. */
  readonly entities: readonly Candidates[];
  /** By word, in order of the alphabet; without those that are names of careers or skills. */
  readonly words: ReadonlyMap<string, Candidates>;
  readonly extras: Extras;
}

/**
 * Finds out what each query may show, by ranking all items for every career, skill and word.
 *
 * @param onStep is told what is being done
 */
export function gather({ items, knowledge }: Index, onStep: (text: string) => void): Gathered {
  const { lexicon } = tablesOf(knowledge);
  const index = new ItemIndex({ items, knowledge });
  while (index.add());
  const extras: Extras = new Map();
  const titleWords = knowledge.intent
    .filter(({ say, level, telling }) => (level ?? telling) && !say.includes(' '))
    .map(({ say }) => singular(say));

  onStep('shards: careers and skills');
  const candidatesOf = (type: 'career' | 'skill', count: number): Candidates[] =>
    Array.from({ length: count }, (_, at) => entityCandidates({ type, at }, index, titleWords, extras));
  const careers = candidatesOf('career', knowledge.careers.length);
  const skills = candidatesOf('skill', knowledge.skills.length);

  onStep('shards: words');
  const vocabulary = [...new Set([...index.titles.words(), ...index.labels.words()])]
    .filter((word) => !lexicon.meanings([word]).length)
    .sort();
  const words = new Map(vocabulary.map((word) => [word, wordCandidates(word, index, extras)]));

  onStep('shards: pairs');
  const big = new Map([...words].filter(([, { isBig }]) => isBig));
  addPairs(skills, big, index, careers.length, extras);
  items.forEach(({ id }, at) => extras.set(itemKey(id), [at]));
  return { index, entities: [...careers, ...skills], words, extras };
}
