import { html, nothing, type ReactiveController } from 'lit';
import type { Settings } from '../settings.js';
import { enSearch } from '../strings/search.js';
import { searchStrings } from '../strings/search-languages.js';
import { cardList } from '../templates/shelf.js';
import type { Layout, Look, Search, ShelfView } from '../templates/view.js';
import { SearchBox } from './box.js';
import { browseStyles } from './browse-styles.js';
import { Browser } from './browser.js';
import { searchTemplate } from './search-template.js';
import { Known } from './known.js';
import { withMarks } from './marks.js';
import { Narrowing } from './narrowing.js';
import { searchStyles } from './styles.js';

/** After the suggestions are drawn come the cards; where these take long they wait for a pause in the typing. */
const SOONEST = 16;
const LATEST = 250;

const searches = new WeakMap<Settings, ShelfSearch>();

/** The look of a shelf that is to be searched or browsed; what its reader has typed stays when language or layout change. */
export async function withSearch(shelf: Settings, look: Look, language: string): Promise<Look> {
  const strings = await searchStrings(language);
  const search = searches.get(shelf) ?? new ShelfSearch(shelf);
  searches.set(shelf, search);
  search.speak(language || 'en', strings, look.strings.careers);
  return { ...look, search, layout: search.layout(look.layout) };
}

/** What a reader asks of one shelf: the words in its box or those that were picked, and what is switched on. */
class ShelfSearch implements Search, ReactiveController {
  #strings = enSearch;
  readonly #known = new Known(() => {
    if (this.#box.isTyping) this.#typed();
    this.host.requestUpdate();
  });
  readonly #narrowing = new Narrowing(() => this.host.requestUpdate());
  readonly #box = new SearchBox({
    changed: () => this.host.requestUpdate(),
    typed: () => this.#typed(),
    needed: () => this.#suggest(),
    decided: (words) => this.#put(words),
  });
  readonly #browser = new Browser(
    () => this.host.requestUpdate(),
    (words) => {
      this.#isPicked = this.take(words);
    },
  );
  /** What the shelf is asked; empty for the page's own question. */
  #asked = '';
  /** The page's own, when it was seen last. */
  #own: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The frame that the suggestions for what is typed wait for. */
  #frame = 0;
  /** When a question was put that is not answered yet, and how long the last answer took, in milliseconds. */
  #start = 0;
  #took = 0;
  #view: ShelfView | undefined;
  /** What was picked is answered below, perhaps out of sight. */
  #isPicked = false;

  constructor(readonly host: Settings) {
    host.addController(this);
  }

  /** The language of the shelf's texts, and what careers are called there. */
  speak(language: string, strings: typeof enSearch, careers?: Readonly<Record<string, string>>): void {
    this.#strings = strings;
    this.#known.speak({ language, careers });
  }

  layout(layout: Layout): Layout {
    return {
      ...layout,
      styles: [layout.styles ?? [], searchStyles, browseStyles].flat(),
      template: (view, level, actions) => {
        const marked = this.#asked ? withMarks(view) : view;
        return (layout.template ?? cardList)(marked, level, actions);
      },
    };
  }

  readonly ask: Search['ask'] = (own, source) => {
    if (own.query !== this.#own) {
      // The page has something else to show; what was being typed is no longer asked.
      this.#own = own.query;
      this.#asked = '';
      this.#rest();
      this.#box.hold('');
      this.#release();
    }
    this.#known.use(source, own.options);
    return this.#narrowing.narrow({ query: this.#asked || own.query, options: own.options });
  };

  readonly take: Search['take'] = (words) => {
    this.#box.decide(words);
    return true;
  };

  readonly head: Search['head'] = (view) => {
    const { searchable, browse } = this.host;
    const known = this.#known;
    const strings = { ...this.#strings, ...view.strings.search };
    const { headingLevel } = view;
    this.#view = view;
    this.#narrowing.see(view);
    if (browse) void known.learn();
    const box = { strings, view, prepare: () => void known.prepare() };
    const fields = { strings, language: view.strings.language, headingLevel, known, asked: this.#asked };
    return html`${searchable ? searchTemplate(this.#box, this.#narrowing, box) : nothing}
    ${browse ? this.#browser.template(fields) : nothing}`;
  };

  hostUpdated(): void {
    const { host } = this;
    const root = host.renderRoot as ShadowRoot;
    if (this.#view?.status !== 'loading' && this.#start) {
      this.#took = performance.now() - this.#start;
      this.#start = 0;
      if (this.#isPicked) root.querySelector('.heading')?.scrollIntoView({ block: 'nearest' });
      this.#isPicked = false;
    }
    this.#narrowing.drawn(root, this.#known);
    this.#browser.drawn(root);
    if (this.#box.active >= 0)
      root.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  hostConnected(): void {
    addEventListener('resize', this.#release);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#release);
    this.#rest();
  }

  #typed(): void {
    void this.#known.prepare();
    this.#rest();
    // The letter is painted first, by itself.
    this.#frame = requestAnimationFrame(() => {
      this.#timer = setTimeout(() => this.#suggest());
    });
  }

  #suggest(): void {
    if (!this.#frame) return;
    this.#rest();
    this.#box.offer(this.#known.suggest(this.#box.text));
    this.host.requestUpdate();
    const wait = Math.min(LATEST, Math.max(SOONEST, 2 * this.#took));
    this.#timer = setTimeout(() => this.#follow(), wait);
  }

  /** Asks what is typed so far: of a name that is only begun, the first that begins so. */
  #follow(): void {
    const { text, suggestions } = this.#box;
    const [first] = suggestions;
    if (!first) this.#box.offer(this.#known.guess(text), true);
    const isWhole = !first?.isBegun || this.#known.isName(text);
    this.#put(isWhole ? text.trim() : first.words);
  }

  #put(words: string): void {
    this.#rest();
    if (words !== this.#asked) {
      if (!words) this.#release();
      else if (!this.#asked) this.#hold();
      this.#asked = words;
      this.#start = performance.now();
      this.#narrowing.act();
    }
    this.host.requestUpdate();
  }

  /** Nothing waits for a pause in the typing any more. */
  #rest(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** While somebody searches, fewer cards do not pull up what follows the shelf. */
  #hold(): void {
    const box = this.#shelf;
    if (box) box.style.minBlockSize = `${box.offsetHeight}px`;
  }

  readonly #release = (): void => {
    this.#shelf?.style.removeProperty('min-block-size');
  };

  get #shelf(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.shelf');
  }
}
