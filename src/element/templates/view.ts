import type { CSSResult, TemplateResult } from 'lit';
import type { CoreSkills, Match } from '../../match/types.js';
import type { Source } from '../../sources/source.js';
import type { Card } from '../cards.js';
import type { Answer, Status } from '../finder.js';
import type { Lead } from '../lead.js';
import type { Question } from '../question.js';
import type { BaseStrings, Strings } from '../strings/strings.js';

/** How cards stand, where it is not the grid: styles beside the shelf's own, and what else differs. */
export interface Layout {
  readonly styles?: CSSResult | readonly CSSResult[];
  /** Puts the matches into the order in which they stand. */
  readonly arrange?: (matches: readonly Match[]) => readonly Match[];
  /** Makes what stands above the cards. */
  readonly lead?: (answer: Answer) => Promise<Lead | undefined>;
  /** Draws all cards; a plain list if absent. `level` is the one below the shelf's heading. */
  readonly template?: (view: ShelfView, level: number, actions: ShelfActions) => TemplateResult;
}

/** What a reader asks for on the shelf itself, by typing, by filters, by browsing. */
export interface Search {
  /** Draws what stands above the heading. */
  readonly head: (view: ShelfView) => unknown;
  /** The reader's question, made of the page's own; `source` is where its answer will come from. */
  readonly ask: (own: Question, source: () => Source) => Question;
  /** Asks for these words, as if they had been typed; whether that can be. */
  readonly take: (words: string) => boolean;
}

/** What differs from a grid in English. */
export interface Look {
  /** Of English only those that travel with every shelf. */
  readonly strings: BaseStrings & Partial<Strings>;
  readonly layout: Layout;
  /** On a shelf that is to be searched or browsed, once it is there. */
  readonly search?: Search;
}

/** Everything a shelf shows, decided already. */
export interface ShelfView extends Look {
  /** Name of the layout, which is on its way while `layout` is another one. */
  readonly layoutName: string;
  readonly status: Status;
  readonly theme: string;
  readonly searchable: boolean;
  readonly browse: boolean;
  readonly query: string;
  /** Empty for a shelf without a heading; `undefined` while it is not known yet. */
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly cards: readonly Card[];
  readonly lead?: Lead | undefined;
  /** How many cards are there beside these. */
  readonly more: number;
  /** How many cards are to stand at first. */
  readonly expected: number;
  /** What is said of paid links, if there are any. */
  readonly disclosure: unknown;
  readonly suggestion: string | undefined;
  /** What the career needs, if one was asked for. */
  readonly core: CoreSkills | undefined;
  /** Said to screen readers only. */
  readonly said: string;
  /** What went wrong may be mended by trying again. */
  readonly retryable: boolean;
}

/** What a reader can do on it. */
export interface ShelfActions {
  readonly follow: (event: MouseEvent, card: Card) => void;
  readonly search: (query: string) => void;
  readonly showMore: () => void;
  readonly retry: (event: Event) => void;
}
