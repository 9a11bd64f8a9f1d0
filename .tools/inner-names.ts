/**
 * Properties that our scripts only use among themselves: the minifier shortens them, in every script alike. None is part of
 * what a page gives or gets, of a file, or of a message to the worker, which is a script with names of its own.
 */
export const INNER_NAMES: readonly string[] = [
  'averageLength',
  'bundledIndexSource',
  'bundledKnowledge',
  'careerAt',
  'closeness',
  'createFuzzyFinder',
  'facets',
  'fuzzy',
  'heads',
  'holders',
  'isWord',
  'lacking',
  'lexicon',
  'matcherSource',
  'meaningOf',
  'meanings',
  'meaningsOfKey',
  'mended',
  'modifiers',
  'named',
  'nameOf',
  'nearestCareer',
  'offeredBy',
  'rarity',
  'readKnowledge',
  'relativesOf',
  'repeaters',
  'served',
  'shares',
  'skillAt',
  'skillsOf',
  'stepwiseSource',
  'tagCounts',
  'takePhrases',
  'titleWords',
  'tokens',
  'vocabulary',
  'withCareer',
  'withSkill',
  'worth',
];

/** What lit has for those who extend its classes or call its functions otherwise than we do. */
export const LIT_NAMES: readonly string[] = [
  'creationScope',
  'enableUpdating',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'getUpdateComplete',
  'renderBefore',
  'shadowRootOptions',
];

/** What the minifier is to know of them: which properties it may rename, and how; the same name gets the same one each time. */
export function renaming(): { regex: RegExp; names: { [name: string]: string } } {
  const names = [...INNER_NAMES, ...LIT_NAMES];
  return {
    // `_$`: what lit keeps private. Only the entry has it inside.
    regex: new RegExp(`^(?:_\\$.*|${names.join('|')})$`),
    names: Object.fromEntries(names.map((name, at) => [`$${name}`, `$${at.toString(36)}`])),
  };
}
