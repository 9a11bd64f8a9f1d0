import type { PageText, Place } from '../../match/page-evidence.js';
import { BESIDE } from './article.js';

/** More keywords than these are meant for search engines. */
const MOST_KEYWORDS = 12;

const TAG_LINKS = 'a[rel~="tag"], .tags a, .post-tags a, .tag-links a, [itemprop~="keywords"]';
const TAG_CLOUD = `${BESIDE}, [class*="widget"], [class*="sidebar"], [class*="cloud"]`;

/**
 * What a document says of itself: title, description, keywords and structured data.
 *
 * @param hasTitle whether the article has a title of its own; the document's then only confirms it
 */
export function documentFacts(page: Document, hasTitle: boolean): PageText[] {
  const linked = linkedData(page);
  const title = withoutSite(meta(page, 'og:title')[0] ?? page.title, page);
  const summaries = [linked.headline, ...meta(page, 'description'), ...meta(page, 'og:description')];
  return [
    ...all(hasTitle ? 'summary' : 'title', [title]),
    // The same words twice are no second sign.
    ...all('summary', [...new Set(summaries)]),
    ...keywords([
      ...['keywords', 'news_keywords'].flatMap((name) => meta(page, name)),
      ...meta(page, 'article:tag'),
      ...linked.keywords,
    ]),
  ];
}

/** The tags that an article is filed under. */
export function articleTags(root: Element): PageText[] {
  const links = [...root.querySelectorAll(TAG_LINKS)].filter((link) => !link.closest(TAG_CLOUD));
  return keywords(links.map((link) => link.getAttribute('content') ?? link.textContent));
}

function keywords(lists: readonly string[]): PageText[] {
  const words = lists.flatMap((list) => list.split(/[,;]/)).map((word) => word.trim().replace(/^#/, ''));
  return all('keyword', [...new Set(words)].slice(0, MOST_KEYWORDS));
}

function all(place: Place, texts: readonly (string | undefined)[]): PageText[] {
  return texts.flatMap((text) => (text?.trim() ? [{ place, text: text.trim() }] : []));
}

function meta(page: Document, name: string): string[] {
  const found = page.querySelectorAll<HTMLMetaElement>(`meta[name="${name}" i], meta[property="${name}"]`);
  return [...found].map(({ content }) => content);
}

/** "First steps in React | The Python Blog" without the name of the site. */
function withoutSite(title: string, page: Document): string {
  const parts = title.split(/\s+[|\u2013\u2014\u00b7-]\s+/);
  const site = meta(page, 'og:site_name')[0];
  const own = parts.filter((part) => part !== site);
  return own.length === parts.length && own.length > 1 ? own.slice(0, -1).join(', ') : own.join(', ');
}

interface LinkedData {
  readonly headline?: string;
  readonly keywords: readonly string[];
}

/** The headline, keywords and subjects of the document's JSON-LD. Pages hold anything: what is not understood is left out. */
function linkedData(page: Document): LinkedData {
  let headline: string | undefined;
  const words: string[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parse(script.textContent))) {
      if (typeof node.headline === 'string') headline ??= node.headline;
      words.push(...namesOf(node.keywords), ...namesOf(node.about));
    }
  }
  return { ...(headline !== undefined && { headline }), keywords: words };
}

type Unknown = Readonly<Record<string, unknown>>;

function nodesOf(data: unknown): Unknown[] {
  if (Array.isArray(data)) return data.flatMap(nodesOf);
  if (typeof data !== 'object' || data === null) return [];
  return [data as Unknown, ...nodesOf((data as Unknown)['@graph'])];
}

/** A text, `{ name }`, or a list of these. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  return typeof value === 'object' && value !== null ? namesOf((value as Unknown).name) : [];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
