import { html, LitElement, nothing, type PropertyDeclaration, type PropertyValues } from 'lit';
import { KINDS, LEVELS, type ItemKind, type Level } from '../catalog/item.js';
import type { LinkFor } from '../links/link.js';
import type { Index } from '../match/types.js';
import type { Source } from '../sources/source.js';
import { flag, names, oneOf, wholeNumber } from './attributes.js';
import { makeCards, type Card } from './cards.js';
import { openCatalogue } from './catalogue.js';
import { Children } from './children.js';
import {
  CourseShelfErrorEvent,
  CourseShelfResultsEvent,
  CourseShelfSelectEvent,
  CourseShelfViewEvent,
  type ErrorFacts,
} from './events.js';
import { Finder, type Answer } from './finder.js';
import * as options from './options.js';
import { questionOf } from './question.js';
import { en } from './strings/en.js';
import type { Strings } from './strings/strings.js';
import { styles } from './styles.js';
import { subjectOf } from './subject.js';
import { shelfTemplate } from './templates/shelf.js';
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
 * @attr {string} lang - Language of the host element, as everywhere in HTML.
 * @attr {"ltr" | "rtl" | "auto"} dir - Direction of the shelf; inherited from the page's `dir` when absent.
 *
 * @slot - Fallback, shown until the shelf is there: a few plain links. May hold a catalogue in
 *   `<script type="application/json">`, a list of items.
 * @slot heading - Takes the place of the heading.
 * @slot disclosure - Takes the place of the disclosure sentence, and always shows.
 * @slot empty - Takes the place of the message when nothing was found.
 * @slot footer - Stands below the list.
 *
 * @event {CourseShelfResultsEvent} course-shelf-results - An answer stands on the shelf: `items`, `understood`, `query`,
 *   `suggestion`.
 * @event {CourseShelfSelectEvent} course-shelf-select - A reader follows a link: `item`, `url`, `position`, `query`.
 *   Cancelable.
 * @event {CourseShelfViewEvent} course-shelf-view - Half of a card was in view for one second, once an item: `item`,
 *   `position`, `query`.
 * @event {CourseShelfErrorEvent} course-shelf-error - Something is wrong with the catalogue, a link or the index:
 *   `message`, `item`, `index`, `field`. Cancel it to keep it out of the console.
 *
 * @csspart heading - The heading.
 * @csspart disclosure - The sentence that says links may earn money.
 * @csspart status - The message when nothing was found or something failed, announced to screen readers.
 * @csspart card - The box of one item.
 * @csspart title - The heading of a card.
 * @csspart link - The link inside the title; its `::after` covers the card.
 * @csspart meta - Provider, institution and facts.
 * @csspart reason - Why the item is here.
 *
 * @cssprop [--course-shelf-background] - Background of the shelf.
 * @cssprop [--course-shelf-color] - Colour of its text.
 * @cssprop [--course-shelf-muted] - Colour of its quieter text.
 * @cssprop [--course-shelf-line] - Colour of lines and of the border.
 * @cssprop [--course-shelf-accent] - Colour of links under the pointer and of the focus ring.
 * @cssprop [--course-shelf-radius=0.75em] - Roundness of the shelf.
 * @cssprop [--course-shelf-padding=clamp(1em, 4%, 1.75em)] - Space inside its border.
 * @cssprop [--course-shelf-gap=2.25em] - Space between columns.
 * @cssprop [--course-shelf-font=inherit] - Typeface; the page's own unless set.
 * @cssprop [--course-shelf-font-size=medium] - Size of the text that all other sizes follow.
 * @cssprop [--course-shelf-heading-size=1.375em] - Size of the heading.
 *
 * @cssstate idle - Nothing is asked for.
 * @cssstate loading - An answer is on its way.
 * @cssstate results - There are cards.
 * @cssstate empty - Nothing was found.
 * @cssstate error - The question could not be answered.
 */
export class CourseShelf extends LitElement {
  static readonly version: string = VERSION;
  static override styles = [styles, tokens];

  // A table, as decorators weigh more.
  static override properties: { [name in keyof CourseShelf]?: PropertyDeclaration } = {
    for: {},
    limit: { converter: wholeNumber('limit', 1, 100, 6) },
    kind: { converter: oneOf('kind', KINDS) },
    level: { converter: oneOf('level', LEVELS) },
    language: {},
    provider: { converter: names },
    free: { converter: flag },
    exclude: { converter: names },
    pin: { converter: names },
    layout: { converter: oneOf('layout', options.LAYOUTS, 'grid') },
    ref: {},
    disclosure: { converter: oneOf('disclosure', options.DISCLOSURES, 'auto') },
    empty: { converter: oneOf('empty', options.WHEN_EMPTY, 'message') },
    heading: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber('heading-level', 1, 6, 2) },
    theme: { converter: oneOf('theme', options.THEMES, 'auto') },
    items: { attribute: false },
    index: { attribute: false },
    linkFor: { attribute: false },
    strings: { attribute: false },
  };

  /** What to show, in plain words: "courses for backend developers", "sql". Nothing shows while it is empty. */
  declare for: string;
  /** How many cards at most, from 1 to 100. */
  declare limit: number;
  /** Only courses or only books. */
  declare kind: ItemKind | undefined;
  /** Only items for readers of this level. */
  declare level: Level | undefined;
  /** Only items in this language, a BCP 47 tag such as "en". */
  declare language: string;
  /** Only items of these providers, separated by commas. */
  declare provider: string | readonly string[];
  /** Only what is free or free to audit. */
  declare free: boolean;
  /** Ids of items never to show, separated by commas. */
  declare exclude: readonly string[];
  /** Ids of items to show first, separated by commas. */
  declare pin: readonly string[];
  /** How the cards stand. */
  declare layout: options.Layout;
  /** The page's own sub-id, handed to `linkFor`. */
  declare ref: string;
  /** `elsewhere` leaves the disclosure to the page; else it stands above the list as soon as `linkFor` changed a link. */
  declare disclosure: options.Disclosure;
  /** `hide` shows nothing at all when nothing was found. */
  declare empty: options.WhenEmpty;
  /** Text of the heading instead of one made from what was understood; empty for none. */
  declare heading: string | null | undefined;
  /** Level of the heading, from 1 to 6; titles of cards are one below. */
  declare headingLevel: number;
  /** Colours: of the page's scheme, always light or dark, or made of the page's text colour. */
  declare theme: options.Theme;
  /** A catalogue of your own: a list of items. What is no item is left out and reported. */
  declare items: readonly unknown[] | undefined;
  /** An index of your own: as `course-shelf/build` makes it, or the text of a packed one. */
  declare index: Index | string | undefined;
  /** Answers the address a card leads to, such as a partner link. */
  declare linkFor: LinkFor | null | undefined;
  /** Texts of your own; those left out stay as they are. */
  declare strings: Partial<Strings> | undefined;

  readonly #internals = this.attachInternals();
  readonly #children = new Children(this);
  readonly #finder = new Finder(() => this.requestUpdate());
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
  /** Events that wait for the update to be done. */
  readonly #news: Event[] = [];
  #takesFocus = false;

  constructor() {
    super();
    this.for = '';
    this.limit = 6;
    this.language = '';
    this.provider = [];
    this.free = false;
    this.exclude = [];
    this.pin = [];
    this.layout = 'grid';
    this.ref = '';
    this.disclosure = 'auto';
    this.empty = 'message';
    this.headingLevel = 2;
    this.theme = 'auto';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#ask();
    const { answer, failure } = this.#finder;
    const isNew = answer !== this.#answer;
    if (isNew || changed.has('linkFor') || changed.has('ref')) this.#fill(answer);
    if (isNew && answer) {
      const { items, understood, suggestion } = answer.result;
      const shown = items.map(({ item }) => item);
      this.#news.push(new CourseShelfResultsEvent(answer.query, shown, understood, suggestion));
    }
    if (failure && failure !== this.#failure) this.#report(failure.message);
    this.#failure = failure;
  }

  protected override updated(): void {
    const { status } = this.#finder;
    this.#internals.states.clear();
    this.#internals.states.add(status);
    // Themes with `:empty { display: none }` do not count what is in the shadow tree.
    if (status === 'results' && !this.hasChildNodes()) this.append(' ');
    this.#views.watch(this.renderRoot.querySelectorAll('li'), this.#cards);
    if (this.#takesFocus && status !== 'loading') {
      this.#takesFocus = false;
      this.renderRoot.querySelector<HTMLElement>('.heading, .status')?.focus();
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
    const { query, options: how } = questionOf(this);
    const question = JSON.stringify([query, how]);
    const catalogue = this.index ?? this.items ?? this.#children.json;
    if (question === this.#question && catalogue === this.#catalogue) return;
    if (catalogue !== this.#catalogue) this.#source = undefined;
    this.#question = question;
    this.#catalogue = catalogue;
    if (query === '' && !this.pin?.length) this.#finder.rest();
    else void this.#finder.ask(() => (this.#source ??= this.#open()), query, how);
  }

  #open(): Source {
    const { index, items } = this;
    return openCatalogue({ index, items, json: this.#children.json }, ({ message, ...place }) =>
      this.#report(message, place),
    );
  }

  #fill(answer: Answer | undefined): void {
    const { layout, ref, linkFor } = this;
    this.#answer = answer;
    this.#cards = answer ? makeCards(answer.result, { query: answer.query, layout, ref }, linkFor) : [];
    for (const { item, link } of this.#cards) if (link.problem) this.#report(link.problem, { item });
  }

  #report(message: string, facts?: ErrorFacts): void {
    this.#news.push(new CourseShelfErrorEvent(message, facts));
    this.requestUpdate();
  }

  readonly #follow = (event: MouseEvent, { item, link, position }: Card): void => {
    const middle = 1;
    if (event.type === 'auxclick' && event.button !== middle) return;
    const query = this.#answer?.query ?? '';
    const select = new CourseShelfSelectEvent(item, link.href ?? '', position, query);
    if (!this.dispatchEvent(select)) event.preventDefault();
  };

  readonly #search = (query: string): void => {
    this.for = query;
    this.#takesFocus = true;
  };

  #heading(strings: Strings): string | undefined {
    if (typeof this.heading === 'string') return this.heading;
    if (this.#cards.length > 0 && this.#answer) return strings.heading(subjectOf(this.#answer));
    return this.#finder.status === 'loading' ? undefined : '';
  }

  protected override render(): unknown {
    const { status } = this.#finder;
    const { fallback, swallowed } = this.#children;
    if (status === 'idle' || (status === 'loading' && !this.#answer && fallback)) return html`<slot></slot>`;
    if (status === 'empty' && this.empty === 'hide') return swallowed ? html`<slot></slot>` : nothing;
    const strings = { ...en, ...this.strings };
    const view = {
      status,
      strings,
      theme: this.theme,
      query: this.#answer?.query ?? '',
      heading: this.#heading(strings),
      headingLevel: this.headingLevel,
      cards: this.#cards,
      expected: this.limit,
      disclosed: this.disclosure !== 'elsewhere' && this.#cards.some(({ link }) => link.changed),
      suggestion: this.#answer?.result.suggestion,
    };
    return html`${shelfTemplate(view, { follow: this.#follow, search: this.#search })}
      <slot ?hidden=${!swallowed && status !== 'error'}></slot>`;
  }
}
