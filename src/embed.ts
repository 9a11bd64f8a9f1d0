/*
 * The classic script of a plain tag: `<script src=".../embed.js" data-for="backend developers" async></script>` puts a
 * shelf where the tag stands; `<div data-course-shelf="backend developers">` becomes one too, its content the fallback.
 * Without words, both show what the page is about: the box always, the tag if it stands in an article without a box, as
 * elsewhere it only serves the boxes.
 * Fetches the rest, from its own folder, only when a shelf comes near the viewport. Runs once for each tag that names it.
 */

/** Attributes that `data-` may stand before. Named one by one: a sanitizer lets `data-onclick` pass. */
const ATTRIBUTES =
  'for limit kind level language provider free exclude pin src layout searchable browse links ref disclosure analytics empty heading heading-level theme lang dir'.split(
    ' ',
  );
const TAG = 'course-shelf';
const NEAR = '600px';
const ARTICLE = 'article, main, .h-entry, .post-content, .entry-content';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}

/** Marks a script tag that has its shelf; a property, as the page may read and copy attributes. */
interface Tag extends HTMLScriptElement {
  courseShelf?: boolean;
}

const all = <E extends Element>(selector: string, root: ParentNode = document): E[] => [
  ...root.querySelectorAll<E>(selector),
];

/** The tags that run this file and stand for a shelf of their own; this one, or all if the browser does not say which. */
// Not `document.currentScript`: an image in a comment that is called so would take its place, and choose the files to load.
const own = Reflect.get(Document.prototype, 'currentScript', document) as Tag | null;
const tags = own ? [own] : all<Tag>('script[src*="embed.js"]');
const first = !all<Tag>('script').some((tag) => tag.courseShelf);
const file = tags[0] && new URL('shelf.js', tags[0].src).href;

/** Height of a shelf before it is there, in px: as its styles make it, so that nothing moves when it comes. */
function room(shelf: HTMLElement): number {
  const width = shelf.offsetWidth;
  const count = Math.min(12, Number(shelf.getAttribute('limit')) || 6);
  const layout = shelf.getAttribute('layout');
  const has = (name: string): number => Number(shelf.hasAttribute(name));
  const isCompact = layout === 'compact';
  const padding = isCompact ? 16 : Math.min(28, Math.max(16, width * 0.04));
  const inner = width - 2 * padding - 2;
  const isWide = inner >= 544;
  const isLong = layout === 'list' || layout === 'path';
  const columns = !isWide || isLong ? 1 : inner < 960 ? 2 : inner < 1344 ? 3 : 4;
  const row = isCompact
    ? 96
    : isWide
      ? layout === 'list'
        ? inner < 960
          ? 96
          : 88
        : isLong
          ? inner < 960
            ? 132
            : 112
          : inner < 960
            ? 184
            : 168
      : inner > 352
        ? 160
        : layout === 'path'
          ? 232
          : 192;
  const heading = isCompact ? 17 : Math.min(23, Math.max(19, inner * 0.04));
  return Math.round(
    2 * padding -
      10 +
      112 * has('searchable') +
      (isWide ? 272 : 448) * has('browse') +
      heading * (inner > 352 ? 1.98 : 3.26) +
      Math.ceil(count / columns) * row,
  );
}

/** For pages that enforce Trusted Types; they list this name. */
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  try {
    return (
      trustedTypes?.createPolicy(`${TAG}-loader`, { createScriptURL: (text) => text }).createScriptURL(url) ??
      url
    );
  } catch {
    return url;
  }
}

function fetchRest(waiting: HTMLElement): void {
  if (!file || customElements.get(TAG)) return;
  // Fallback content stays, the room is given back, and a later tag may try again. What is loaded can yet be cut off.
  const giveUp = (): void => {
    if (customElements.get(TAG)) return;
    script?.remove();
    waiting.style.minBlockSize = '';
  };
  let script = all<HTMLScriptElement>('script').find(({ src }) => src === file);
  if (!script) {
    script = document.createElement('script');
    if (own?.nonce) script.nonce = own.nonce;
    try {
      script.src = trusted(file);
    } catch {
      // Trusted Types do not watch over `import`. It takes no classic script's pieces, but the file that has all inside.
      import(/* @vite-ignore */ new URL('course-shelf.js', file).href).catch(giveUp);
      return;
    }
    document.head.append(script);
  }
  script.addEventListener('load', giveUp);
  script.addEventListener('error', giveUp);
}

function makeShelf(from: HTMLElement, words: string | null, place: (shelf: HTMLElement) => void): void {
  const shelf = document.createElement(TAG);
  for (const name of ATTRIBUTES) {
    const value = from.getAttribute(`data-${name}`);
    if (value !== null) shelf.setAttribute(name, value);
  }
  if (words) shelf.setAttribute('for', words);
  // Themes with `:empty { display: none }` would hide it, and it would never come near the viewport.
  shelf.append(' ');
  place(shelf);
  if (customElements.get(TAG)) return;
  // Through the CSSOM: a style attribute would need a content security policy with `unsafe-inline`.
  const { style } = shelf;
  style.display = 'block';
  style.minBlockSize = `${room(shelf)}px`;
  void customElements.whenDefined(TAG).then(() => shelf.removeAttribute('style'));
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      fetchRest(shelf);
    },
    { rootMargin: NEAR },
  );
  observer.observe(shelf);
}

function upgrade(): void {
  for (const box of all<HTMLElement>(`[data-${TAG}]`)) {
    // Without a next sibling the parser may still be filling it.
    const complete = box.nextSibling !== null || document.readyState !== 'loading';
    if (!complete || box.querySelector(`:scope > ${TAG}`)) continue;
    makeShelf(box, box.getAttribute(`data-${TAG}`), (shelf) => {
      shelf.append(...box.childNodes);
      box.append(shelf);
    });
  }
}

for (const tag of tags) {
  if (tag.courseShelf) continue;
  tag.courseShelf = true;
  const hasWords = tag.hasAttribute('data-for');
  const inHead = tag.closest('head');
  const stand = () => {
    // A page that was kept with its shelf and brought back, as by Turbo, runs the tag again.
    const next = tag.nextElementSibling;
    if (next?.localName === TAG && next.getAttribute('for') === tag.getAttribute('data-for')) return;
    const article = tag.closest(ARTICLE);
    if (!hasWords && (!article || article.querySelector(`[data-${TAG}], ${TAG}`))) return;
    makeShelf(tag, null, (shelf) => (inHead ? document.body.append(shelf) : tag.after(shelf)));
  };
  // On a page that is nothing but the tag, the parser puts it into the head, where nothing shows. A box may yet follow.
  const waits = inHead || !hasWords;
  if (waits && document.readyState === 'loading') document.addEventListener('DOMContentLoaded', stand);
  else stand();
}

upgrade();
document.addEventListener('DOMContentLoaded', upgrade);
// One copy is enough to watch for boxes that come later, as on pages that exchange their content.
if (first) new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });

export {};
