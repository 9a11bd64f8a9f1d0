import type { Grammar } from './grammar.js';
import type { Strings } from './strings.js';

/** Makes the texts of a language, which leave to its grammar what all languages share. */
export type Texts = (grammar: Grammar) => Strings;

/** Texts in other languages than English, which travels with the shelf; each comes when a page is in that language. */
export const languages: { readonly [code: string]: () => Promise<{ default: Texts }> } = {
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  pt: () => import('./pt.js'),
  it: () => import('./it.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  ja: () => import('./ja.js'),
  zh: () => import('./zh.js'),
  ar: () => import('./ar.js'),
};
