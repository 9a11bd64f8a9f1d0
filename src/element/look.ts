import { en } from './strings/en.js';
import { grammar } from './strings/grammar.js';
import { languages } from './strings/languages.js';
import { layouts } from './templates/layouts.js';
import type { Look } from './templates/view.js';

/** The texts of a language and a layout; English and the grid for what is not known here or cannot be loaded. */
export async function lookOf(layoutName: string, language: string): Promise<Look> {
  const missing = (): undefined => undefined;
  const [strings = en, layout = {}] = await Promise.all([
    languages[language]?.().then((texts) => texts.default(grammar(language)), missing),
    layouts[layoutName]?.().then((module) => module.default, missing),
  ]);
  return { strings, layout };
}
