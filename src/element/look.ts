import { en } from './strings/en.js';
import { grammar } from './strings/grammar.js';
import { languages } from './strings/languages.js';
import { layouts } from './templates/layouts.js';
import type { Look } from './templates/view.js';

/** The texts of a language and a layout; English and the grid for what is not known here. */
export async function lookOf(layoutName: string, language: string): Promise<Look> {
  const [strings = en, layout = {}] = await Promise.all([
    languages[language]?.().then((texts) => texts.default(grammar(language))),
    layouts[layoutName]?.().then((module) => module.default),
  ]);
  return { strings, layout };
}
