/** Languages that catalogues name, with their BCP 47 tags. */
const TAGS =
  'am ar az be bg bn bo ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my ne nl no pa pl pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi yo zh zu'.split(
    ' ',
  );
/** In English and by those who speak them, in that order: a slow phone takes 50 ms and more to ask its platform for them. */
const ENGLISH_NAMES =
  'amharic|arabic|azerbaijani|belarusian|bulgarian|bangla|tibetan|catalan|czech|welsh|danish|german|greek|english|spanish|estonian|basque|persian|finnish|filipino|french|irish|galician|gujarati|hebrew|hindi|croatian|hungarian|armenian|indonesian|icelandic|italian|japanese|georgian|kazakh|khmer|kannada|korean|lao|lithuanian|latvian|macedonian|malayalam|mongolian|marathi|malay|burmese|nepali|dutch|norwegian|punjabi|polish|portuguese|romanian|russian|sinhala|slovak|slovenian|somali|albanian|serbian|swedish|swahili|tamil|telugu|thai|filipino|turkish|ukrainian|urdu|uzbek|vietnamese|yoruba|chinese|zulu'.split(
    '|',
  );
const OWN_NAMES =
  'አማርኛ|العربية|azərbaycan|беларуская|български|বাংলা|བོད་སྐད་|català|čeština|cymraeg|dansk|deutsch|ελληνικά|english|español|eesti|euskara|فارسی|suomi|filipino|français|gaeilge|galego|ગુજરાતી|עברית|हिन्दी|hrvatski|magyar|հայերեն|indonesia|íslenska|italiano|日本語|ქართული|қазақ тілі|ខ្មែរ|ಕನ್ನಡ|한국어|ລາວ|lietuvių|latviešu|македонски|മലയാളം|монгол|मराठी|melayu|မြန်မာ|नेपाली|nederlands|norsk|ਪੰਜਾਬੀ|polski|português|română|русский|සිංහල|slovenčina|slovenščina|soomaali|shqip|српски|svenska|kiswahili|தமிழ்|తెలుగు|ไทย|filipino|türkçe|українська|اردو|o‘zbek|tiếng việt|èdè yorùbá|中文|isizulu'.split(
    '|',
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
const byOwnName = tagsBy(OWN_NAMES);
const byEnglishName = new Map([...tagsBy(ENGLISH_NAMES), ...Object.entries(MORE_NAMES)]);
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i;

/** "Spanish", "Español", "Spanish (Mexico)", "Spanish, English" → "es", "en_GB" → "en-GB", "eng" → "en"; `undefined` for what is none. */
export function languageTag(language: string): string | undefined {
  const name = language.replace(/[([,;|/].*$/su, '').trim();
  // No need to wait for names where most catalogues write tags.
  if (TAGS.includes(name.toLowerCase())) return name.toLowerCase();
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

function tagsBy(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name, at) => [name, TAGS[at]!]));
}
