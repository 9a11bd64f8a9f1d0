import type { Item } from '../../catalog/item.js';
import type { FindOptions } from '../../match/types.js';
import type { Source } from '../../sources/source.js';
import type { Question } from '../question.js';
import type { ShelfView } from '../templates/view.js';
import { pause } from './availability.js';
import { filtersFor, GROUPS, isNarrowed, narrowed, toggled, type Chosen, type Filter } from './filters.js';

/** Of so many answers the filters are made; further ones hardly fit. */
const POOL = 36;
/** Somebody who types on needs no filters yet. */
const QUIET = 120;

/** The filters of a shelf: what is on, and which others would leave something. */
export class Narrowing {
  filters: readonly Filter[] = [];
  #chosen: Chosen = {};
  #question: Question = { query: '', options: {} };
  /** What the filters were made for, or are being made for. */
  #made = '';
  #view: ShelfView | undefined;
  /** Before a reader does anything, the filters are made of the cards that stand there: more would cost a download. */
  #hasActed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;
  /** The filter that has the focus. */
  #focused: string | undefined;

  constructor(readonly changed: () => void) {}

  get isOn(): boolean {
    return isNarrowed(this.#chosen);
  }

  narrow(question: Question): Question {
    this.#question = question;
    return { ...question, options: narrowed(question.options, this.#chosen) };
  }

  /** The reader has asked for something. */
  act(): void {
    this.#hasActed = true;
  }

  readonly toggle = (filter: Filter): void => {
    this.#set(toggled(this.#chosen, filter));
    const isPressed = ({ group, value }: Filter): boolean => group === filter.group && value === filter.value;
    const isOther = ({ group }: Filter): boolean => group === filter.group && group !== 'provider';
    // What is pressed shows at once; which others are of use is known when the answer is there.
    this.filters = this.filters.map((each) =>
      isPressed(each) ? { ...each, isOn: !each.isOn } : isOther(each) ? { ...each, isOn: false } : each,
    );
  };

  readonly clear = (): void => {
    this.#set({});
    this.filters = this.filters.map((filter) => ({ ...filter, isOn: false }));
  };

  readonly focus = ({ type, target }: Event): void => {
    this.#focused = type === 'focusin' ? (target as HTMLElement).dataset['filter'] : undefined;
  };

  /** Takes note of what is about to be drawn. */
  see(view: ShelfView): void {
    this.#view = view;
    if (!this.#hasActed && view.status !== 'loading') {
      const items = view.cards.map(({ item }) => item);
      this.filters = filtersFor(() => items, this.#chosen, this.#question.options);
    }
  }

  /** Makes other filters where there is another answer; keeps the focus on the filter that has it. */
  drawn(
    root: ShadowRoot,
    { source, isOwn }: { readonly source: Source | undefined; readonly isOwn: boolean },
  ): void {
    const { status, query = '' } = this.#view ?? {};
    if (status !== 'loading' && source && (this.#hasActed || isOwn)) {
      const wanted = JSON.stringify([query, this.#question.options, this.#chosen]);
      if (wanted !== this.#made) {
        this.#made = wanted;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#make(query, source), QUIET);
      }
    }
    if (this.#focused === undefined) return;
    const boxes = [...root.querySelectorAll<HTMLElement>('[data-filter]')];
    const box = boxes.find(({ dataset }) => dataset['filter'] === this.#focused) ?? boxes[0];
    if (box !== root.activeElement) box?.focus();
  }

  async #make(query: string, source: Source): Promise<void> {
    const run = ++this.#run;
    const { options } = this.#question;
    const chosen = this.#chosen;
    const pools = new Map<string, readonly Item[]>();
    const byGroup = new Map<keyof Chosen, readonly Item[]>();
    try {
      for (const group of GROUPS) {
        const asked: FindOptions = { ...narrowed(options, { ...chosen, [group]: undefined }), limit: POOL };
        const key = JSON.stringify(asked);
        if (query && !pools.has(key)) {
          const { items } = await source.find(query, asked);
          pools.set(
            key,
            items.map(({ item }) => item),
          );
          // One question is a task of its own.
          await pause();
          if (run !== this.#run) return;
        }
        byGroup.set(group, pools.get(key) ?? []);
      }
    } catch {
      // The shelf itself tells that it cannot be asked.
      return;
    }
    this.#hasActed = true;
    this.filters = filtersFor((group) => byGroup.get(group)!, chosen, options);
    this.changed();
  }

  #set(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#hasActed = true;
    this.#run++;
    this.changed();
  }
}
