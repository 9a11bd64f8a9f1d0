import { enSearch, type SearchStrings } from './search.js';

/** Texts of the search in other languages than English; each comes when a shelf in that language is to be searched. */
export const searchLanguages: { readonly [code: string]: () => Promise<{ default: SearchStrings }> } = {
  de: () => import('./search-de.js'),
  fr: () => import('./search-fr.js'),
  es: () => import('./search-es.js'),
  pt: () => import('./search-pt.js'),
  it: () => import('./search-it.js'),
  nl: () => import('./search-nl.js'),
  pl: () => import('./search-pl.js'),
  ja: () => import('./search-ja.js'),
  zh: () => import('./search-zh.js'),
  ar: () => import('./search-ar.js'),
};

/** The texts of the search in a language; English for what is not known here or cannot be loaded. */
export async function searchStrings(language: string): Promise<SearchStrings> {
  const load = searchLanguages[language];
  if (!load) return enSearch;
  return load().then(
    (module) => module.default,
    () => enSearch,
  );
}
