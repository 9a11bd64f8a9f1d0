/** Languages that catalogues name in English, with their BCP 47 tags. */
const TAGS =
  'ar bg bn ca cs da de el en es et fa fi fr gl he hi hr hu hy id it ja ka kk ko lt lv ms nl no pl pt ro ru sk sl sr sv sw ta te th tr uk ur uz vi zh'.split(
    ' ',
  );
const names = new Intl.DisplayNames(['en'], { type: 'language' });
const byName: ReadonlyMap<string, string> = new Map(
  TAGS.map((tag) => [(names.of(tag) ?? tag).toLowerCase(), tag]),
);

/** "Spanish" → "es", "en-GB" → "en-GB"; `undefined` for what is neither. */
export function languageTag(language: string): string | undefined {
  const known = byName.get(language.trim().toLowerCase());
  if (known) return known;
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) ? language : undefined;
}
