import { adoptStyles, html, type PropertyValues } from 'lit';
import type { Source } from '../sources/source.js';
import { Announcer } from './announcer.js';
import { makeCards, type Card } from './cards.js';
import { openCatalogue } from './catalogue.js';
import { Children } from './children.js';
import {
  CourseShelfErrorEvent,
  CourseShelfSelectEvent,
  CourseShelfViewEvent,
  resultsEvent,
  type ErrorFacts,
} from './events.js';
import { Dress } from './dress.js';
import type { Extras } from './extras.js';
import { Finder, type Answer } from './finder.js';
import { headingText } from './heading-text.js';
import { questionOf } from './question.js';
import { Settings } from './settings.js';
import type { BaseStrings, Strings } from './strings/strings.js';
import { styles } from './styles.js';
import { ANSWER, AT_ONCE, shelfTemplate } from './templates/shelf.js';
import { tokens } from './tokens.js';
import { VERSION } from './version.js';
import { Views } from './views.js';

/**
 * A shelf of courses and books for a career or a skill, named in plain words.
 *
 * To keep what follows it from moving while the script loads, reserve its height:
 * `course-shelf:not(:defined) { display: block; min-block-size: 36rem }`.
 *
 * @summary Shows real courses and books for a career or a skill.
 * @tag course-shelf
 *
 * @attr {string} lang - Language of the shelf's own texts: en, de, fr, es, pt, it, nl, pl, ja, zh or ar. That of the nearest
 *   ancestor when absent.
 * @attr {"ltr" | "rtl" | "auto"} dir - Direction of the shelf; inherited from the page's `dir` when absent.
 *
 * @slot - Fallback, shown until the shelf is there and where it has nothing to show: a few plain links. May hold a catalogue in
 *   `<script type="application/json">`, a list of items.
 * @slot heading - Takes the place of the heading.
 * @slot disclosure - Takes the place of the disclosure sentence, and always shows.
 * @slot empty - Takes the place of the message when nothing was found.
 * @slot footer - Stands below the list.
 *
 * @event {CourseShelfResultsEvent} course-shelf-results - An answer stands on the shelf: `items`, `understood`, `query`,
 *   `suggestion`.
 * @event {CourseShelfSelectEvent} course-shelf-select - A reader follows a link; cancelable: `item`, `url`, `position`, `query`.
 * @event {CourseShelfViewEvent} course-shelf-view - Half of a card was in view for one second, once an item: `item`,
 *   `position`, `query`.
 * @event {CourseShelfErrorEvent} course-shelf-error - Something is wrong with the catalogue, a link or the index:
 *   `message`, `item`, `index`, `field`. Cancel it to keep it out of the console.
 *
 * @csspart shelf - The box around it all.
 * @csspart search - The search box with its filters.
 * @csspart field - The text field of the search box.
 * @csspart suggestions - The list below it.
 * @csspart filter - A filter, on or off.
 * @csspart browse - The fields, or what belongs to one of them.
 * @csspart choice - What can be picked there.
 * @csspart heading - The heading.
 * @csspart disclosure - The sentence that says links may earn money.
 * @csspart status - The message when nothing was found or something failed, announced to screen readers.
 * @csspart card - The box of one item.
 * @csspart mark - The monogram or the book cover of a card.
 * @csspart cover - The book cover of a card, which is a `mark`, too.
 * @csspart title - The heading of a card.
 * @csspart link - The link inside the title; its `::after` covers the card.
 * @csspart meta - Provider, institution and facts.
 * @csspart reason - Why the item is here.
 * @csspart button - A button: "Show more", "Try again", what was perhaps meant.
 * @csspart stage - The heading of a stage, in layout `path`.
 * @csspart coverage - Which core skills of the career the shelf covers, in layout `path`.
 * @csspart guide - What layout `guide` says about the career.
 * @csspart section - A section of the guide.
 * @csspart topic-title - The heading of a section, or above what there is to browse.
 *
 * @cssstate idle - Nothing has been asked yet.
 * @cssstate loading - An answer is on its way.
 * @cssstate results - There are cards.
 * @cssstate empty - Nothing was found.
 * @cssstate error - The question could not be answered.
 */
export class CourseShelf extends Settings {
  static readonly version: string = VERSION;
  static override styles = [styles, tokens];

  readonly #internals = this.attachInternals();
  readonly #children = new Children(this);
  readonly #finder = new Finder(this, () => {
    const count = this.#finder.answer?.result.items.length;
    this.#announcer.say(() => (count ? this.#texts.found(count) : ''));
    this.requestUpdate();
  });
  readonly #views = new Views(this, ({ item, position }) =>
    this.dispatchEvent(new CourseShelfViewEvent(item, position, this.#answer?.query ?? '')),
  );
  /** What the finder was asked last, and of which catalogue; the source is made of that. */
  #question = '';
  #catalogue: unknown;
  #source: Source | undefined;
  /** What stands on the shelf, with the facts it was made of. */
  #answer: Answer | undefined;
  #failure: Error | undefined;
  #cards: readonly Card[] = [];
  #extras: Extras | undefined;
  /** Settled, and never rejected, when the extras are there that were asked for last. */
  #ready: Promise<void> | undefined;
  /** Events that wait for the update to be done. */
  readonly #news: Event[] = [];
  /** What takes the focus once it is there: the place of what had it and is gone. */
  #focus: string | undefined;
  /** How many cards stand at most. */
  #room = AT_ONCE;
  readonly #announcer = new Announcer(() => this.requestUpdate());
  readonly #dress = new Dress(this, () => {
    const { styles: more = [] } = this.#dress.look.layout;
    adoptStyles(this.renderRoot as ShadowRoot, CourseShelf.elementStyles.concat(more));
    this.#fill();
  });

  constructor() {
    super();
    this.addController({
      hostConnected: () => addEventListener('online', this.#retry),
      hostDisconnected: () => removeEventListener('online', this.#retry),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (['links', 'linkFor', 'ref', 'analytics'].some((name) => changed.has(name as never))) this.#extend();
    this.#dress.see();
    this.#ask();
    const { answer, failure } = this.#finder;
    if (answer !== this.#answer) {
      this.#answer = answer;
      this.#room = AT_ONCE;
      this.#fill();
      if (answer) this.#news.push(resultsEvent(answer, this.#cards));
    }
    if (failure && failure !== this.#failure) this.#report(failure.message);
    this.#failure = failure;
  }

  protected override updated(): void {
    const { status } = this.#finder;
    this.#internals.states.clear();
    this.#internals.states.add(status);
    // Themes with `:empty { display: none }` do not count what is in the shadow tree.
    if (status === 'results' && this.matches(':empty')) this.append(' ');
    this.#views.watch([...this.renderRoot.querySelectorAll('li.card')], this.#cards);
    if (this.#focus && status !== 'loading') {
      this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
      this.#focus = undefined;
    }
    for (const event of this.#news.splice(0)) {
      if (this.dispatchEvent(event) && event instanceof CourseShelfErrorEvent) {
        console.warn(`<course-shelf>: ${event.message}`);
      }
    }
  }

  /** Puts the question to the source, if it is another one than last time. */
  #ask(): void {
    if (this.#children.pending) return;
    const own = questionOf(this);
    const { query, options: how } = this.#dress.look.search?.ask(own, this.#from) ?? own;
    const question = JSON.stringify([query, how, this.layout]);
    const catalogue = this.index ?? this.items ?? this.#children.json ?? (this.src || undefined);
    if (question === this.#question && catalogue === this.#catalogue) return;
    if (catalogue !== this.#catalogue) this.#source = undefined;
    this.#question = question;
    this.#catalogue = catalogue;
    this.#announcer.say(() => this.#texts.loading);
    void this.#finder.ask(this.#from, query, how, async (answer) => {
      await Promise.all([this.#dress.ready, this.#ready]);
      return this.#dress.look.layout.lead?.(answer);
    });
  }

  readonly #from = (): Source => (this.#source ??= this.#open());

  #open(): Source {
    const { index, items, src } = this;
    const given = { index, items, src, json: this.#children.json, host: this };
    return openCatalogue(given, ({ message, ...place }) => this.#report(message, place));
  }

  /** Loads what few pages ask for. What is on the shelf stays until it is there: a plain link would earn nothing. */
  #extend(): void {
    if (!this.links && !this.linkFor && !this.analytics && !this.#extras) return;
    this.#ready = import('./extras.js').then(
      ({ extrasOf }) => {
        this.#extras = extrasOf(this, this.#report);
        this.#fill();
      },
      () => this.#report('Links stay plain: all files of dist must stand beside the script.'),
    );
  }

  #fill(): void {
    const { result, query = '' } = this.#answer ?? {};
    const items = result?.items ?? [];
    const place = { query, layout: this.layout };
    const standing = this.#dress.look.layout.arrange?.(items) ?? items;
    this.#cards = makeCards(standing, result?.understood, place, this.#extras);
    for (const { item, link } of this.#cards) if (link.problem) this.#report(link.problem, { item });
    this.requestUpdate();
  }

  readonly #report = (message: string, facts?: ErrorFacts): void => {
    this.#news.push(new CourseShelfErrorEvent(message, facts));
    this.requestUpdate();
  };

  /** Links that were asked for belong to the update, though their code may still have to come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#ready;
    return super.getUpdateComplete();
  }

  readonly #follow = (event: MouseEvent, { item, link, position }: Card): void => {
    const middle = 1;
    if (event.type === 'auxclick' && event.button !== middle) return;
    const query = this.#answer?.query ?? '';
    const select = new CourseShelfSelectEvent(item, link.href ?? '', position, query);
    if (!this.dispatchEvent(select)) event.preventDefault();
  };

  readonly #search = (query: string): void => {
    if (!this.#dress.look.search?.take(query)) this.for = query;
    this.#focus = ANSWER;
  };

  readonly #showMore = (): void => {
    this.#focus = `[data-position="${this.#room + 1}"] .link`;
    this.#room += AT_ONCE;
    this.requestUpdate();
  };

  readonly #retry = (event: Event): void => {
    if (this.#finder.status !== 'error') return;
    if (event.type === 'click') this.#focus = ANSWER;
    this.#question = '';
    this.#source = undefined;
    this.requestUpdate();
  };

  get #texts(): BaseStrings & Partial<Strings> {
    return { ...this.#dress.look.strings, ...this.strings };
  }

  protected override render(): unknown {
    const { status } = this.#finder;
    const { fallback, swallowed } = this.#children;
    const { look } = this.#dress;
    if (status === 'idle' || (status === 'loading' && !this.#answer && fallback)) return html`<slot></slot>`;
    // A page that asked for nothing in particular needs no message.
    if (status === 'empty' && !look.search && (this.empty === 'hide' || !this.#answer?.query)) {
      return html`<slot name="empty" ?hidden=${this.empty === 'hide'}></slot
        ><slot ?hidden=${!swallowed}></slot>`;
    }
    const strings = this.#texts;
    const view = {
      ...look,
      status,
      strings,
      theme: this.theme,
      searchable: this.searchable,
      browse: this.browse,
      layoutName: this.layout,
      query: this.#answer?.query ?? '',
      heading: headingText(this.heading, this.#finder, this.#cards.length > 0, strings),
      headingLevel: this.headingLevel,
      cards: this.#cards.slice(0, this.#room),
      more: this.#cards.length - this.#room,
      lead: this.#answer?.lead,
      expected: Math.min(this.limit, AT_ONCE),
      disclosure: this.disclosure !== 'elsewhere' && this.#extras?.disclosure(this.#cards, strings),
      suggestion: this.#answer?.result.suggestion,
      core: this.#answer?.result.core,
      said: this.#announcer.said,
      retryable: this.#catalogue === undefined || this.#catalogue === this.src,
    };
    const actions = {
      follow: this.#follow,
      search: this.#search,
      showMore: this.#showMore,
      retry: this.#retry,
    };
    return html`${shelfTemplate(view, actions)}
      <slot ?hidden=${!swallowed && this.#cards.length > 0}></slot>`;
  }
}
