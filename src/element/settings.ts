import { LitElement, type PropertyDeclaration } from 'lit';
import { KINDS, LEVELS, type ItemKind, type Level } from '../catalog/item.js';
import type { LinkProgrammes } from '../links/config.js';
import type { LinkFor } from '../links/link.js';
import type { Index } from '../match/types.js';
import { flag, names, oneOf, wholeNumber } from './attributes.js';
import * as options from './options.js';
import type { Strings } from './strings/strings.js';

/** What a page can set on a shelf: its attributes and properties, with their defaults. */
export class Settings extends LitElement {
  // A table, as decorators weigh more.
  static override properties: { [name in keyof Settings]?: PropertyDeclaration } = {
    for: {},
    limit: { converter: wholeNumber('limit', 1, 500, 6) },
    kind: { converter: oneOf('kind', KINDS) },
    level: { converter: oneOf('level', LEVELS) },
    language: {},
    provider: { converter: names },
    free: { converter: flag },
    exclude: { converter: names },
    pin: { converter: names },
    src: {},
    layout: { converter: oneOf('layout', options.LAYOUTS, 'grid') },
    searchable: { converter: flag },
    browse: { converter: flag },
    links: {},
    ref: {},
    disclosure: { converter: oneOf('disclosure', options.DISCLOSURES, 'auto') },
    analytics: {},
    empty: { converter: oneOf('empty', options.WHEN_EMPTY, 'message') },
    heading: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber('heading-level', 1, 6, 2) },
    theme: { converter: oneOf('theme', options.THEMES, 'auto') },
    items: { attribute: false },
    index: { attribute: false },
    linkFor: { attribute: false },
    strings: { attribute: false },
  };

  /** What to show, in plain words: "courses for backend developers", "sql". Empty or `page`: what the page is about. */
  declare for: string;
  /** How many cards at most, from 1 to 500; the first twelve stand at once, the others behind a button. */
  declare limit: number;
  /** Only courses or only books. */
  declare kind: ItemKind | undefined;
  /** Only items for readers of this level. */
  declare level: Level | undefined;
  /** Only items in this language, a BCP 47 tag such as "en". */
  declare language: string;
  /** Only items of these providers or institutions, separated by commas; "Google" is also "Google Cloud". */
  declare provider: string | readonly string[];
  /** Only what is free or free to audit. */
  declare free: boolean;
  /** Ids of items never to show, separated by commas. */
  declare exclude: readonly string[];
  /** Ids of items to show first, separated by commas. */
  declare pin: readonly string[];
  /**
   * A catalogue of your own: address of an index that `course-shelf build` made, of a folder of shards (with a slash at its end),
   * a table (CSV), a JSON list of items, or JSON Lines.
   */
  declare src: string;
  /**
   * How the cards stand: `compact` is for sidebars, `path` shows a career from its start in three stages, `guide` puts a
   * guide to the career above them, where the answer is about one.
   */
  declare layout: options.Layout;
  /** Puts a search box and filters above the cards; the page's own question stands until something is typed. */
  declare searchable: boolean;
  /** Puts fields above the cards, with their careers, topics and skills to pick from. */
  declare browse: boolean;
  /** Links that pay, one programme a host: "udemy.com=impact:trk.udemy.com/123/456/789; amazon.com=amazon:myblog-20". */
  declare links: string | LinkProgrammes | null | undefined;
  /** The page's own sub-id for these programmes and `linkFor`: 1 to 30 letters and digits. */
  declare ref: string;
  /** `elsewhere` leaves the disclosure to the page; else it stands above the list as soon as one of its links pays. */
  declare disclosure: options.Disclosure;
  /** Tells what is clicked and seen to an analytics script that the page has loaded already. */
  declare analytics: options.Analytics | undefined;
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
  /** Answers the address a card leads to, above all that `links` says. */
  declare linkFor: LinkFor | null | undefined;
  /** Texts of your own; those left out stay as they are. */
  declare strings: Partial<Strings> | undefined;

  constructor() {
    super();
    this.for = '';
    this.limit = 6;
    this.language = '';
    this.provider = [];
    this.free = false;
    this.exclude = [];
    this.pin = [];
    this.src = '';
    this.layout = 'grid';
    this.searchable = false;
    this.browse = false;
    this.ref = '';
    this.disclosure = 'auto';
    this.empty = 'message';
    this.headingLevel = 2;
    this.theme = 'auto';
  }
}
