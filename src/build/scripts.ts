/** Scripts that one language of courses writes, or one far more than others. */
const LANGUAGE_OF: readonly (readonly [script: RegExp, language: string])[] = [
  // Japanese mixes kana with the characters that it shares with Chinese, so kana come first.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Tibetan}/gu, 'bo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];

/** Letters that set a language apart from the one that its script mostly stands for. */
const OWN_LETTERS: readonly (readonly [script: string, letters: RegExp, language: string])[] = [
  ['ru', /[їєґ]/iu, 'uk'],
  ['ru', /ў/iu, 'be'],
  ['ru', /[әғқңұһ]/iu, 'kk'],
  ['ru', /[ђћљњџј]/iu, 'sr'],
  ['ru', /і/iu, 'uk'],
  ['ar', /[ٹڈڑںےہھ]/u, 'ur'],
  ['ar', /[پچژگ]/u, 'fa'],
];
/** A single letter is a sign or a sample: "the λ calculus", "ROS in あ minute". */
const FEWEST_LETTERS = 2;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** The language that a text's letters show, if some are no Latin ones; `isQuoted` if Latin ones come first and are more. */
export function scriptOf(
  text: string,
): { readonly language: string; readonly isQuoted: boolean } | undefined {
  if (!NOT_LATIN.test(text)) return undefined;
  let letters = 0;
  let most = 0;
  let main: string | undefined;
  for (const [script, language] of LANGUAGE_OF) {
    const count = text.match(script)?.length ?? 0;
    letters += count;
    // A Japanese title may well have fewer kana than Chinese characters.
    if (count <= most || main === 'ja') continue;
    main = language;
    most = count;
  }
  if (main === undefined || letters < FEWEST_LETTERS) return undefined;
  const language = OWN_LETTERS.find(([of, own]) => of === main && own.test(text))?.[2] ?? main;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return { language, isQuoted: latin > letters && /\p{L}/u.exec(text)![0] < '\u0250' };
}
