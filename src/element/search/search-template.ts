/* eslint-disable lit-a11y/click-events-have-key-events -- the list's keys are pressed in the field, where the focus stays */
import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../match/suggest.js';
import type { SearchStrings } from '../strings/search.js';
import type { ShelfView } from '../templates/view.js';
import type { SearchBox } from './box.js';
import type { Filter } from './filters.js';
import type { Narrowing } from './narrowing.js';

/** Where a search box stands. */
export interface SearchPlace {
  readonly strings: SearchStrings;
  readonly view: ShelfView;
  /** Gets what the first letter will need. */
  readonly prepare: () => void;
}

/** A longer text is no question; the matcher reads no more of it. */
const LONGEST = 300;

export function searchTemplate(box: SearchBox, narrowing: Narrowing, place: SearchPlace): TemplateResult {
  const { strings } = place;
  return html`<div class="search" part="search" role="search" aria-label=${strings.search}>
    ${boxTemplate(box, place)}
    <div
      class="filters"
      role="group"
      aria-label=${strings.filters}
      @focusin=${narrowing.focus}
      @focusout=${narrowing.focus}
    >
      ${narrowing.filters.map((filter) => filterTemplate(filter, narrowing, place))}
      ${
        narrowing.isOn
          ? html`<button
              type="button"
              part="button"
              class="clear-filters"
              data-filter=""
              @click=${narrowing.clear}
            >
              ${strings.clearFilters}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function boxTemplate(box: SearchBox, { strings, view, prepare }: SearchPlace): TemplateResult {
  const clear = ({ currentTarget }: Event): void => {
    box.decide('');
    (currentTarget as Element).parentElement?.querySelector('input')?.focus();
  };
  const take = ({ target, currentTarget }: Event): void => {
    const options = [...(currentTarget as Element).children];
    const at = options.findIndex((option) => option.contains(target as Node));
    if (at >= 0) box.decide(box.suggestions[at]!.words);
  };
  return html`<div class="box">
    <svg class="lens" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 4.5 4.5" />
    </svg>
    <input
      type="search"
      part="field"
      role="combobox"
      aria-label=${strings.search}
      aria-autocomplete="list"
      aria-controls="suggestions"
      aria-expanded=${box.isOpen}
      aria-activedescendant=${box.active < 0 ? nothing : `suggestion-${box.active}`}
      placeholder=${strings.example}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      maxlength=${LONGEST}
      dir=${box.text ? 'auto' : nothing}
      .value=${box.text}
      @focus=${prepare}
      @blur=${box.close}
      @input=${box.input}
      @keydown=${box.key}
    />
    <button type="button" class="clear" aria-label=${strings.clear} ?hidden=${!box.text} @click=${clear}>
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5.5 5.5 9 9m0-9-9 9" /></svg>
    </button>
    <ul
      id="suggestions"
      part="suggestions"
      role="listbox"
      aria-label=${strings.suggestions}
      ?hidden=${!box.isOpen}
      @pointerdown=${keepFocus}
      @click=${take}
    >
      ${box.suggestions.map((one, at) => suggestionTemplate(one, at, box, strings, view))}
    </ul>
  </div>`;
}

function suggestionTemplate(
  { label, type }: Suggestion,
  at: number,
  box: SearchBox,
  strings: SearchStrings,
  { strings: { didYouMean } }: ShelfView,
): TemplateResult {
  const [before, after] = box.isGuess ? didYouMean : ['', ''];
  return html`<li id="suggestion-${at}" role="option" aria-selected=${at === box.active}>
    <span>${before}<bdi>${box.isGuess ? html`<b>${label}</b>` : typed(label, box.text)}</bdi>${after}</span>
    <small>${strings[type]}</small>
  </li>`;
}

/** A label in which what is not typed yet stands out. */
function typed(label: string, text: string): unknown {
  const words = text.trim().toLowerCase();
  const at = label.toLowerCase().indexOf(words);
  const end = at + words.length;
  return words && at >= 0
    ? html`<b>${label.slice(0, at)}</b>${label.slice(at, end)}<b>${label.slice(end)}</b>`
    : html`<b>${label}</b>`;
}

function filterTemplate(
  filter: Filter,
  { toggle }: Narrowing,
  { strings, view }: SearchPlace,
): TemplateResult {
  const { group, value, isOn } = filter;
  const names: Readonly<Record<string, string>> = {
    ...view.strings.level,
    free: view.strings.free,
    course: strings.courses,
    book: strings.books,
  };
  return html`<button
    type="button"
    part="filter"
    class="filter"
    data-filter="${group} ${value}"
    aria-pressed=${isOn}
    @click=${() => toggle(filter)}
  >
    <span>${group === 'provider' ? value : names[value]}</span>
  </button>`;
}

/** A press on the list must not take the focus from the field, which would close it. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
