import type { Choice, ChoiceName } from './choice.js';
import { labelled, made, nameFields, option, showProblem, type Field } from './field.js';
import { LANGUAGES, problemsOf, readChoice } from './choice.js';
import { linksText, rowsOf, SITES, utmProblem } from './programmes.js';
import { readLinks } from '../../src/links/programmes/read.js';
import { UTM_NAMES } from '../../src/links/utm.js';
import { FOLDER } from './readers.js';
import { ProgrammeRows } from './rows.js';

const UTM_EXAMPLES = ['myblog', 'referral', 'courses', '', ''];

/** The form: what stands in its fields is a choice, and a choice can be put into them. */
export class SettingsForm {
  readonly #rows: ProgrammeRows;
  readonly #utm = new Map<string, HTMLInputElement>();

  constructor(
    readonly form: HTMLFormElement,
    changed: () => void,
  ) {
    this.#complete();
    this.#rows = new ProgrammeRows(
      form.querySelector('#rows')!,
      form.querySelector('template')!,
      form.querySelector('#add-row')!,
      changed,
    );
    form.addEventListener('input', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => {
      this.#rows.fill([]);
      // The fields have their first values only after this event.
      setTimeout(changed);
    });
  }

  /** What is chosen; says at the fields what is wrong with them, and shows those that count. */
  read(): Choice {
    const given = this.#texts();
    const problems = problemsOf(given);
    for (const name of ['limit', 'src', 'ref', 'folder'] as const)
      showProblem(this.field(name), problems[name]);
    for (const [name, field] of this.#utm) showProblem(field, utmProblem(name, field.value));
    for (const box of this.form.querySelectorAll<HTMLElement>('[data-when]')) {
      const [name = '', value = 'on'] = box.dataset['when']!.split('=');
      box.hidden = new FormData(this.form).get(name) !== value;
    }
    return readChoice(given);
  }

  fill(choice: Choice): void {
    const { form } = this;
    const set = (name: string, value: string): void => {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== '';
      else if (field) (field as Field | RadioNodeList).value = value;
    };
    set('about', choice.for === undefined ? 'page' : 'words');
    for (const name of [
      'for',
      'kind',
      'level',
      'language',
      'lang',
      'preset',
      'src',
      'ref',
      'analytics',
    ] as const)
      set(name, choice[name] ?? '');
    for (const name of ['free', 'searchable', 'browse'] as const)
      set(name, choice[name] === undefined ? '' : 'on');
    set('limit', choice.limit ?? '6');
    set('layout', choice.layout ?? 'grid');
    set('theme', choice.theme ?? 'auto');
    set('disclosure', choice.disclosure ?? 'auto');
    set('empty', choice.empty ?? 'message');
    set('heading-level', choice['heading-level'] ?? '2');
    set('folder', choice.folder ?? FOLDER);
    set('own-accent', choice.accent === undefined ? '' : 'on');
    if (choice.accent !== undefined) set('accent', choice.accent);
    set('heading-kind', choice.heading === undefined ? '' : choice.heading ? 'own' : 'none');
    set('heading', choice.heading ?? '');
    const { rows, utm } = rowsOf(choice.links ?? '');
    this.#rows.fill(rows);
    for (const [name, field] of this.#utm) field.value = utm[name as (typeof UTM_NAMES)[number]] ?? '';
    for (const details of form.querySelectorAll('details')) details.open = opens(details, choice);
  }

  field(name: ChoiceName | 'for'): HTMLInputElement {
    return this.form.elements.namedItem(name) as HTMLInputElement;
  }

  /** The texts of the fields by the names of what they choose. */
  #texts(): URLSearchParams {
    const data = new FormData(this.form);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const given = new URLSearchParams([...data.keys()].map((name) => [name, text(name)]));
    if (text('about') === 'page') given.delete('for');
    if (!data.has('own-accent')) given.delete('accent');
    const heading = text('heading-kind');
    if (heading === 'none') given.set('heading', '');
    else if (heading === '' || text('heading').trim() === '') given.delete('heading');
    const words = Object.fromEntries([...this.#utm].map(([name, field]) => [name, field.value]));
    const { utm } = readLinks({ utm: words });
    given.set('links', [this.#rows.value, linksText([], utm)].filter(Boolean).join('; '));
    return given;
  }

  /** Adds what is the same for many fields, or comes from the element's own tables. */
  #complete(): void {
    for (const select of this.form.querySelectorAll('[data-languages]')) {
      const names = new Intl.DisplayNames('en', { type: 'language' });
      select.append(...LANGUAGES.map((code) => option(code, names.of(code) ?? code)));
    }
    this.form.querySelector('#sites')!.append(...SITES.map(([site, label]) => option(site, label)));
    UTM_NAMES.forEach((name, at) => {
      const field = made('input');
      field.type = 'text';
      field.spellcheck = false;
      field.placeholder = UTM_EXAMPLES[at]!;
      this.#utm.set(name, field);
      this.form.querySelector('#utm')!.append(labelled(field, name.charAt(0).toUpperCase() + name.slice(1)));
    });
    nameFields(this.form);
  }
}

/** Whether a folded part holds something that was chosen. */
function opens(details: HTMLDetailsElement, choice: Choice): boolean {
  const names = details.querySelector('#rows')
    ? (['links', 'ref', 'disclosure'] as const)
    : (['src', 'searchable', 'browse', 'empty', 'heading-level', 'analytics', 'folder'] as const);
  return names.some((name) => choice[name] !== undefined);
}
