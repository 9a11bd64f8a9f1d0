/** Languages that catalogues name, with their BCP 47 tags. */
const TAGS =
  'am ar az be bg bn bo ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my ne nl no pa pl pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi yo zh zu'.split(
    ' ',
  );
/** Names that catalogues use beside the usual ones. */
const MORE_NAMES: { readonly [name: string]: string } = {
  mandarin: 'zh',
  castilian: 'es',
  castellano: 'es',
  farsi: 'fa',
  bahasa: 'id',
  tagalog: 'fil',
  bengali: 'bn',
  bangla: 'bn',
};
/** By name; made when the first one is asked for, as the platform takes its time to tell them. */
let byEnglishName: ReadonlyMap<string, string> | undefined;
let byOwnName: ReadonlyMap<string, string> | undefined;
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i;

/** "Spanish", "Español", "Spanish (Mexico)", "Spanish, English" → "es", "en_GB" → "en-GB", "eng" → "en"; `undefined` for what is none. */
export function languageTag(language: string): string | undefined {
  const name = language.replace(/[([,;|/].*$/su, '').trim();
  // No need to wait for names where most catalogues write tags.
  if (TAGS.includes(name.toLowerCase())) return name.toLowerCase();
  const known = languageNamed(name) ?? ownNames().get(name.toLowerCase());
  if (known || !TAG.test(name)) return known;
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** "Spanish" → "es"; `undefined` for what is no name of a language in English. */
export function languageNamed(name: string): string | undefined {
  byEnglishName ??= new Map([...englishNames(), ...Object.entries(MORE_NAMES)]);
  return byEnglishName.get(name.trim().toLowerCase());
}

function englishNames(): (readonly [name: string, tag: string])[] {
  const names = namesIn('en');
  return TAGS.map((tag) => [lowerName(names, tag), tag]);
}

function ownNames(): ReadonlyMap<string, string> {
  byOwnName ??= new Map(TAGS.map((tag) => [lowerName(namesIn(tag), tag), tag]));
  return byOwnName;
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'language' });
}

function lowerName(names: Intl.DisplayNames, tag: string): string {
  return (names.of(tag) ?? tag).toLowerCase();
}
