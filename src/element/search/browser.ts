import { html, nothing, type TemplateResult } from 'lit';
import type { SearchStrings } from '../strings/search.js';
import { heading } from '../templates/heading.js';
import { fieldsOf, subjectsOf, type Field } from './fields.js';
import type { Known } from './known.js';

/** Where something to browse stands. */
export interface BrowsePlace {
  readonly strings: SearchStrings;
  /** BCP 47 tag of these. */
  readonly language: string;
  readonly headingLevel: number;
  readonly known: Known;
  /** What the shelf is asked. */
  readonly asked: string;
}

/** Fields, and what belongs to the one that is open. */
export class Browser {
  /** Id of the field that is open. */
  #field: string | undefined;
  /** What takes the focus once it is drawn. */
  #focus: string | undefined;

  constructor(
    readonly changed: () => void,
    readonly pick: (words: string) => void,
  ) {}

  template(place: BrowsePlace): TemplateResult {
    const { knowledge } = place.known;
    const fields = knowledge ? fieldsOf(knowledge).map((field) => present(field, place.known)) : [];
    const known = fields.filter(({ careers }) => careers.length > 0);
    const open = known.find(({ id }) => id === this.#field);
    return html`<section class="browse" part="browse" aria-labelledby="browse-title">
      ${open ? this.#fieldTemplate(open, place) : this.#fieldsTemplate(known, place)}
    </section>`;
  }

  /** Moves the focus to what has taken the place of what had it. */
  drawn(root: ShadowRoot): void {
    const focus = this.#focus;
    if (focus === undefined) return;
    this.#focus = undefined;
    root.querySelector<HTMLElement>(focus)?.focus();
  }

  #fieldsTemplate(
    fields: readonly Field[],
    { strings, language, headingLevel }: BrowsePlace,
  ): TemplateResult {
    const named = fields
      .map(({ id }) => ({ id, name: nameOf(id, strings) }))
      .sort((one, other) => one.name.localeCompare(other.name, language));
    return html`<div class="browse-head">${browseTitle(headingLevel, strings.browse)}</div>
      <ul class="fields" role="list">
        ${named.map(
          ({ id, name }) =>
            html`<li>
              <button
                type="button"
                part="choice"
                class="choice"
                data-field=${id}
                @click=${() => this.#open(id, '#browse-title')}
              >
                <span>${name}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #fieldTemplate(field: Field, place: BrowsePlace): TemplateResult {
    const { strings, headingLevel, known } = place;
    const subjects = subjectsOf(field, known.knowledge!).filter(({ id }) => known.has(id));
    const sub = (text: string): TemplateResult => heading(headingLevel + 1, 'topic-title', text);
    return html`<div class="browse-head">
        ${browseTitle(headingLevel, nameOf(field.id, strings))}
        <button type="button" class="back" part="choice" @click=${() => this.#open(undefined, backTo(field))}>
          ${strings.allFields}
        </button>
      </div>
      ${sub(strings.careers)}
      <ul class="fields" role="list">
        ${field.careers.map((career) => this.#choice(known.careerName(career), 'choice', place))}
      </ul>
      ${
        subjects.length > 0
          ? html`${sub(strings.subjects)}
              <ul class="subjects" role="list">
                ${subjects.map(({ label }) => this.#choice(label, 'filter', place))}
              </ul>`
          : nothing
      }`;
  }

  #choice(words: string, look: string, { asked }: BrowsePlace): TemplateResult {
    const isPicked = asked === words;
    return html`<li>
      <button
        type="button"
        part="choice"
        class=${look}
        aria-pressed=${isPicked}
        @click=${() => this.pick(isPicked ? '' : words)}
      >
        <span>${words}</span>
      </button>
    </li>`;
  }

  #open(field: string | undefined, focus: string): void {
    this.#field = field;
    this.#focus = focus;
    this.changed();
  }
}

/** A field with those of its careers for which there is something. */
function present({ id, careers }: Field, known: Known): Field {
  return { id, careers: careers.filter((career) => known.has(career.id)) };
}

function backTo({ id }: Field): string {
  return `[data-field="${CSS.escape(id)}"]`;
}

/** "food-service" -> "Food service", for a field of the site's own. */
function nameOf(field: string, { fields }: SearchStrings): string {
  const words = field.replaceAll('-', ' ');
  return fields[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A heading that can take the focus. Its id is what names the section. */
function browseTitle(level: number, text: string): TemplateResult {
  const content = html`<span id="browse-title" tabindex="-1">${text}</span>`;
  return heading(level, 'topic-title', content);
}
