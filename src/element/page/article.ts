/** The part of a page that a shelf belongs to. */
export interface Article {
  /** What holds its text. */
  readonly root: Element;
  /** Its heading; absent if it has none. */
  readonly title: Element | undefined;
  /** Whether the document's title and metadata speak of it, and not of a list of articles. */
  readonly isThePage: boolean;
}

const ARTICLE =
  'article, [role="article"], [itemprop~="articleBody"], .h-entry, .post-content, .entry-content';
const MAIN = 'main, [role="main"]';
/** Where a page shows what is not its subject. */
export const BESIDE = 'aside, nav, footer:not(article footer), [role="complementary"], [role="navigation"]';

/** Fewer characters are a teaser, a comment or a widget. */
const TEASER = 300;
/** A page has more than one article if another one is this long, compared with the first. */
const RIVAL = 0.4;

/**
 * The article that the shelf stands in; else the page's only or by far longest one; else its main part. A shelf within
 * another component belongs to the article that holds the component.
 */
export function articleOf(host: Element): Article {
  const page = host.ownerDocument;
  const around = ancestors(host).find((box) => box.matches(ARTICLE) && lengthOf(box) >= TEASER);
  const all = outermost([...page.querySelectorAll(ARTICLE)].filter((box) => !box.closest(BESIDE)));
  const root = around ?? all.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
  const rivals = all.filter(
    (box) => root && !isWithin(root, box) && !box.contains(root) && lengthOf(box) >= RIVAL * lengthOf(root),
  );
  if (around && rivals.length) {
    // On a page with many articles, each has its title in a heading of the second level.
    return { root: around, title: first('h1', around) ?? first('h2', around), isThePage: false };
  }
  const isOne = root && lengthOf(root) >= TEASER && rivals.length === 0;
  const text = isOne ? root : (page.querySelector(MAIN) ?? page.body);
  return { root: text, title: first('h1', text) ?? first('h1', page), isThePage: true };
}

function first(name: string, box: ParentNode): Element | undefined {
  return [...box.querySelectorAll(name)].find((heading) => !heading.closest(BESIDE));
}

/** Whether an element stands in a box, be it in a shadow tree there. */
function isWithin(element: Element, box: Element): boolean {
  return element === box || ancestors(element).includes(box);
}

/** All elements around one, nearest first; from a shadow tree on to what holds it. */
function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  let at: ParentNode | Element | null = element;
  while ((at = above(at))) if (at.nodeType === Node.ELEMENT_NODE) found.push(at as Element);
  return found;
}

function above(node: Node): ParentNode | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

function outermost(boxes: readonly Element[]): Element[] {
  return boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
}

function lengthOf(box: Element): number {
  return box.textContent.length;
}
