/** Tells a page's own analytics what happens on a shelf; loaded when the page asks for it. */
import type { CourseShelfSelectEvent, CourseShelfViewEvent } from './events.js';
import type { Analytics } from './options.js';

/** What is told of an item; nothing about the reader. */
interface Facts {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly kind: string;
  /** Place on the shelf, from 1. */
  readonly position: number;
  /** The words the shelf answers. */
  readonly query: string;
  /** The address followed. */
  readonly url?: string;
}

type What = 'select' | 'view';

/** What analytics scripts leave on `window`. */
interface Host {
  readonly gtag?: unknown;
  readonly dataLayer?: unknown;
  readonly plausible?: unknown;
  readonly _paq?: unknown;
}

/** Hands facts to what the page has loaded, in the form it takes them; to nobody where it is not there. */
const tell: { readonly [name in Analytics]: (host: Host, what: What, facts: Facts) => void } = {
  gtag({ gtag }, what, { id, title, provider, kind, position, query, url }) {
    // The names that its reports on lists know.
    const item = {
      item_id: id,
      item_name: title,
      item_brand: provider,
      item_category: kind,
      index: position,
    };
    const event = what === 'select' ? 'select_item' : 'view_item_list';
    const more = url === undefined ? {} : { link_url: url };
    call(gtag, 'event', event, {
      item_list_id: 'course-shelf',
      item_list_name: query,
      items: [item],
      ...more,
    });
  },
  datalayer: ({ dataLayer }, what, facts) =>
    push(dataLayer, { event: `course_shelf_${what}`, course_shelf: facts }),
  plausible: ({ plausible }, what, facts) =>
    call(plausible, `Course shelf: ${what}`, {
      props: facts,
      ...(what === 'view' && { interactive: false }),
    }),
  matomo: ({ _paq }, what, { id, position }) =>
    push(_paq, ['trackEvent', 'course-shelf', what, id, position]),
};

/** What `analytics` may name. */
export const ANALYTICS = Object.keys(tell) as Analytics[];

function call(target: unknown, ...values: unknown[]): void {
  if (typeof target === 'function') Reflect.apply(target, window, values);
}

/** `push` is called as it is: analytics scripts put one of their own in its place. */
function push(target: unknown, value: unknown): void {
  const list = target as { push?: unknown } | null | undefined;
  if (typeof list?.push === 'function') Reflect.apply(list.push, list, [value]);
}

const listening = new WeakSet<Element>();

/** From now on tells of this shelf what its `analytics` asks for at the time; calling it again is harmless. */
export function reportFrom(shelf: HTMLElement & { readonly analytics: string | null | undefined }): void {
  const wanted = (): Analytics | undefined => {
    const word = String(shelf.analytics ?? '')
      .trim()
      .toLowerCase();
    return ANALYTICS.find((each) => each === word);
  };
  if (!wanted()) {
    const accepted = ANALYTICS.join(', ');
    console.warn(`<course-shelf>: analytics="${shelf.analytics}" is not known; accepted: ${accepted}.`);
  }
  if (listening.has(shelf)) return;
  listening.add(shelf);
  const report = (what: What, event: CourseShelfViewEvent | CourseShelfSelectEvent): void => {
    const { id, title, provider, kind } = event.item;
    const { position, query } = event;
    const facts = { id, title, provider, kind, position, query };
    const name = wanted();
    if (name) tell[name](window as Host, what, 'url' in event ? { ...facts, url: event.url } : facts);
  };
  shelf.addEventListener('course-shelf-select', (event) => report('select', event));
  shelf.addEventListener('course-shelf-view', (event) => report('view', event));
}
