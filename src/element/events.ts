import type { Item } from '../catalog/item.js';
import type { Understood } from '../match/types.js';
import type { Card } from './cards.js';
import type { Answer } from './finder.js';

// Subclasses of Event, not CustomEvent: old polyfills on host pages replace CustomEvent and lose its detail. MooTools puts
// a class of its own in the place of Event; what UIEvent is made of stays the browser's. Node has no UIEvent.
const HostEvent = (globalThis.UIEvent ? Object.getPrototypeOf(UIEvent) : Event) as typeof Event;
const OPEN = { bubbles: true, composed: true };

/** An answer stands on the shelf; `items` is empty when nothing was found. */
export class CourseShelfResultsEvent extends HostEvent {
  static readonly type = 'course-shelf-results';
  constructor(
    readonly query: string,
    readonly items: readonly Item[],
    readonly understood: Understood,
    readonly suggestion?: string,
  ) {
    super(CourseShelfResultsEvent.type, OPEN);
  }
}

/** Tells of an answer and the cards that stand for it. */
export function resultsEvent({ query, result }: Answer, cards: readonly Card[]): CourseShelfResultsEvent {
  const items = cards.map(({ item }) => item);
  return new CourseShelfResultsEvent(query, items, result.understood, result.suggestion);
}

/** A reader follows a link, by pointer or keyboard, here or into a new tab. `preventDefault()` keeps the browser here. */
export class CourseShelfSelectEvent extends HostEvent {
  static readonly type = 'course-shelf-select';
  constructor(
    readonly item: Item,
    /** The address the link leads to. */
    readonly url: string,
    /** Place on the shelf, from 1. */
    readonly position: number,
    readonly query: string,
  ) {
    super(CourseShelfSelectEvent.type, { ...OPEN, cancelable: true });
  }
}

/** At least half of a card was in view for one second; once an item. */
export class CourseShelfViewEvent extends HostEvent {
  static readonly type = 'course-shelf-view';
  constructor(
    readonly item: Item,
    /** Place on the shelf, from 1. */
    readonly position: number,
    readonly query: string,
  ) {
    super(CourseShelfViewEvent.type, OPEN);
  }
}

/** What an error event can say beside its message. */
export interface ErrorFacts {
  /** The item whose link is at fault. */
  readonly item?: Item | undefined;
  /** Position in the given catalogue, from 0, and the field there that is at fault; an attribute if there is no position. */
  readonly index?: number | undefined;
  readonly field?: string | undefined;
}

/** Something is wrong with the catalogue, a link or the index. `preventDefault()` keeps it out of the console. */
export class CourseShelfErrorEvent extends HostEvent implements ErrorFacts {
  static readonly type = 'course-shelf-error';
  readonly item: Item | undefined;
  readonly index: number | undefined;
  readonly field: string | undefined;
  constructor(
    readonly message: string,
    facts: ErrorFacts = {},
  ) {
    super(CourseShelfErrorEvent.type, { ...OPEN, cancelable: true });
    this.item = facts.item;
    this.index = facts.index;
    this.field = facts.field;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'course-shelf-results': CourseShelfResultsEvent;
    'course-shelf-select': CourseShelfSelectEvent;
    'course-shelf-view': CourseShelfViewEvent;
    'course-shelf-error': CourseShelfErrorEvent;
  }
}
