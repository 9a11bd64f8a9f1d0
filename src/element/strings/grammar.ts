import type { Strings } from './strings.js';

/** One text for each plural form of a language that differs; `#` stands for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What a language's texts are made with. */
export interface Grammar {
  /** "# results" for 5 -> "5 results". */
  readonly count: (forms: Counted) => (count: number) => string;
  /** `[" h", " min"]` for 40 -> "40 h". */
  readonly length: (hour: string, minute: string) => Strings['length'];
  /** "SQL, Python and Git". */
  readonly list: (names: readonly string[]) => string;
}

/** The numbers, plural forms and lists of a language. */
export function grammar(language: string): Grammar {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(language);
  const names = new Intl.ListFormat(language);
  return {
    count: (forms) => (count) =>
      (forms[rules.select(count)] ?? forms.other).replace('#', number.format(count)),
    length: (hour, minute) => (hours) =>
      hours < 1 ? number.format(Math.round(hours * 60)) + minute : number.format(hours) + hour,
    list: (all) => names.format(all),
  };
}
