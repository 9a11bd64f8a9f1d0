import type { Strings } from './strings.js';

/** One text for each plural form of a language that differs; `#` stands for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What a language's texts are made with. */
export interface Grammar {
  /** "# results" for 5 -> "5 results". */
  readonly count: (forms: Counted) => (count: number) => string;
  /** `[" h", " min"]` for 40 -> "40 h"; forms where the units differ with the number. */
  readonly length: (hour: string | Counted, minute: string | Counted) => Strings['length'];
  /** "SQL, Python and Git". */
  readonly list: (names: readonly string[]) => string;
}

/** The numbers, plural forms and lists of a language. */
export function grammar(language: string): Grammar {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(language);
  const names = new Intl.ListFormat(language);
  const say = (forms: Counted, count: number): string =>
    (forms[rules.select(count)] ?? forms.other).replace('#', number.format(count));
  const measure = (unit: string | Counted, count: number): string =>
    say(typeof unit === 'string' ? { other: `#${unit}` } : unit, count);
  return {
    count: (forms) => (count) => say(forms, count),
    length: (hour, minute) => (hours) =>
      hours < 1 ? measure(minute, Math.round(hours * 60)) : measure(hour, hours),
    list: (all) => names.format(all),
  };
}
