import type { Article } from './article.js';
import type { PageText, Place } from '../../match/page-evidence.js';

/** What a reader sees after this much, some 2,000 words, says little more of what an article is about. */
const MOST_CHARACTERS = 12_000;

/** What is no part of an article's text. */
const SKIPPED =
  'nav, aside, footer, header:not(article header, main header), form, button, select, textarea, script, style, ' +
  'template, noscript, iframe, svg, math, dialog, course-shelf, [data-course-shelf], ins.adsbygoogle, [hidden], ' +
  '[aria-hidden="true"], [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], ' +
  '[role="banner"], [role="dialog"], [role="alertdialog"]';

/** What people call the boxes that surround or interrupt an article, as a word of a class or an id. */
const SURROUNDINGS =
  /(^|[-_])(comments?|respond|disqus|sidebar|widgets?|related|recommended|popular|shar(e|ing)|social|cookies?|consent|newsletter|subscribe|signup|promo|ads?|adverts?|advertisement|sponsored|breadcrumbs?|pagination|menu|navbar|toc|byline|bio)([-_]|$)/i;

/** Elements within a line of text; any other begins and ends a text of its own. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp slot small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The texts a reader of an article sees, in order and up to a bound: without navigation, comments, forms, boxes beside it
 * and shelves, but with what open shadow trees in it show.
 *
 * @param shelf the name of the shelf's element
 */
export function visibleTexts({ root, title }: Article, shelf: string): PageText[] {
  return new Walk(root, title, shelf).texts;
}

class Walk {
  readonly texts: PageText[] = [];
  /** A page may be hidden as a whole until its scripts have run. */
  readonly #canBeSeen: boolean;
  #line = '';
  #left = MOST_CHARACTERS;

  constructor(
    root: Element,
    readonly title: Element | undefined,
    readonly shelf: string,
  ) {
    if (title) this.texts.push({ place: 'title', text: title.textContent.trim() });
    this.#canBeSeen = root.checkVisibility();
    this.#read(root, 'body');
    this.#endLine('body');
  }

  #read(box: Element, place: Place): void {
    for (const node of shownIn(box)) {
      if (this.#left <= 0) return;
      if (node.nodeType === Node.TEXT_NODE) this.#line += node.nodeValue;
      else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as Element, place);
    }
  }

  #readElement(box: Element, place: Place): void {
    if (this.#isSkipped(box)) return;
    if (INLINE.has(box.localName)) return this.#read(box, place);
    const own = PLACES.get(box.localName) ?? place;
    this.#endLine(place);
    this.#read(box, own);
    this.#endLine(own);
  }

  #endLine(place: Place): void {
    const text = this.#line.slice(0, this.#left).trim();
    this.#line = '';
    if (!text) return;
    this.texts.push({ place, text });
    this.#left -= text.length;
  }

  #isSkipped(box: Element): boolean {
    // The fields of a form take the place of its properties: one that is called "matches" makes `matches` fail.
    if (box instanceof HTMLFormElement) return true;
    const isPlain = INLINE.has(box.localName) && !box.hasAttributes();
    if (isPlain) return false;
    if (box === this.title || box.localName === this.shelf || box.matches(SKIPPED)) return true;
    if (this.#canBeSeen && box.localName !== 'slot' && !box.checkVisibility()) return true;
    return [box.id, ...box.classList].some((name) => SURROUNDINGS.test(name)) && !box.querySelector('h1');
  }
}

const PLACES: ReadonlyMap<string, Place> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['pre', 'code'],
]);

/** Like what the browser draws: an element's shadow tree in place of its children, slots filled. */
function shownIn(box: Element): Iterable<Node> {
  if (box.shadowRoot) return box.shadowRoot.childNodes;
  const assigned = box.localName === 'slot' ? (box as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : box.childNodes;
}
