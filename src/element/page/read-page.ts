import type { PageText } from '../../match/page-evidence.js';
import { articleOf } from './article.js';
import { articleTags, documentFacts } from './facts.js';
import { visibleTexts } from './visible-texts.js';

/** What a page says, as far as it tells what it is about. */
export interface ReadPage {
  readonly texts: readonly PageText[];
  /** BCP 47 tag as the page states it; empty if it does not. */
  readonly language: string;
}

/** Reads the page around an element, the article that holds it first of all. Changes nothing and asks nobody. */
export function readPage(host: Element): ReadPage {
  const article = articleOf(host);
  const { root, title, isThePage } = article;
  const texts = [...visibleTexts(article, host.localName), ...articleTags(root)];
  if (isThePage) texts.push(...documentFacts(host.ownerDocument, title !== undefined));
  return { texts, language: languageOf(host) };
}

function languageOf(host: Element): string {
  for (let at: Node | null = host; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const language = at.nodeType === Node.ELEMENT_NODE ? (at as Element).closest('[lang]') : null;
    if (language) return language.getAttribute('lang') ?? '';
  }
  return '';
}
