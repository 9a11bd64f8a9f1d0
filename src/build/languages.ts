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
const byEnglishName: ReadonlyMap<string, string> = new Map([
  ...TAGS.map((tag) => [nameIn('en', tag), tag] as const),
  ...Object.entries(MORE_NAMES),
]);
const byOwnName: ReadonlyMap<string, string> = new Map(TAGS.map((tag) => [nameIn(tag, tag), tag]));
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i;

/** "Spanish", "Español", "Spanish (Mexico)", "Spanish, English" → "es", "en_GB" → "en-GB", "eng" → "en"; `undefined` for what is none. */
export function languageTag(language: string): string | undefined {
  const name = language.replace(/[([,;|/].*$/su, '').trim();
  const known = languageNamed(name) ?? byOwnName.get(name.toLowerCase());
  if (known || !TAG.test(name)) return known;
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** "Spanish" → "es"; `undefined` for what is no name of a language in English. */
export function languageNamed(name: string): string | undefined {
  return byEnglishName.get(name.trim().toLowerCase());
}

function nameIn(language: string, tag: string): string {
  return (new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag).toLowerCase();
}
