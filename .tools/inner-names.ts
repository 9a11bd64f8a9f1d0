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
  'heads',
  'holders',
  'isWord',
  'lexicon',
  'matcherSource',
  'meaningOf',
  'meanings',
  'meaningsOfKey',
  'mended',
  'modifiers',
  'nearestCareer',
  'rarity',
  'readKnowledge',
  'relativesOf',
  'repeaters',
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
];

/** What the minifier is to know of them: which properties it may rename, and how; the same name gets the same one each time. */
export function renaming(): { regex: RegExp; names: { [name: string]: string } } {
  return {
    // `_$`: what lit keeps private. Only the entry has it inside.
    regex: new RegExp(`^(?:_\\$.*|${INNER_NAMES.join('|')})$`),
    names: Object.fromEntries(INNER_NAMES.map((name, at) => [`$${name}`, `$${at.toString(36)}`])),
  };
}
