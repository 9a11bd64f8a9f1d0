import { eastAsianStyles } from './east-asian-styles.js';
import type { Settings } from './settings.js';
import { en } from './strings/en.js';
import { grammar } from './strings/grammar.js';
import { languages } from './strings/languages.js';
import { layouts } from './templates/layouts.js';
import type { Look } from './templates/view.js';

/**
 * The texts of a language, the layout and the search of a shelf; English, the grid and none for what is not known here or
 * cannot be loaded.
 */
export async function lookOf(shelf: Settings, language: string): Promise<Look> {
  const missing = (): undefined => undefined;
  const [strings = en, layout = {}, withSearch] = await Promise.all([
    languages[language]?.().then((texts) => texts.default(grammar(language)), missing),
    layouts[shelf.layout]?.().then((module) => module.default, missing),
    shelf.searchable || shelf.browse
      ? import('./search/search.js').then((module) => module.withSearch, missing)
      : undefined,
  ]);
  const breaking = /^(ja|zh)$/.test(strings.language) ? eastAsianStyles : [];
  const look = { strings, layout: { ...layout, styles: [layout.styles ?? [], breaking].flat() } };
  return withSearch ? withSearch(shelf, look, language) : look;
}
