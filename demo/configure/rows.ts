import { labelled, made, nameFields, option, showProblem, type Field } from './field.js';
import { exampleIds, linksText, problemsInRow, readRow, SITES, usable, type Row } from './programmes.js';

/** The rows of the form that say which links earn: one for each site. */
export class ProgrammeRows {
  readonly #rows: RowView[] = [];

  constructor(
    readonly box: HTMLElement,
    readonly template: HTMLTemplateElement,
    readonly add: HTMLButtonElement,
    readonly changed: () => void,
  ) {
    add.addEventListener('click', () => {
      const row = this.#append({ site: '', programme: usable[0]!.name, ids: {} });
      row.field('site').focus();
      this.changed();
    });
  }

  /** The rows that are as they should be, as the attribute `links` has them. */
  get value(): string {
    return linksText(
      this.#rows.flatMap(({ row }) => readRow(row) ?? []),
      {},
    );
  }

  fill(rows: readonly Row[]): void {
    for (const { box } of this.#rows.splice(0)) box.remove();
    for (const row of rows) this.#append(row);
  }

  #append(row: Row): RowView {
    const view = new RowView(this.template, row, this.changed);
    view.box.querySelector('.remove')!.addEventListener('click', () => this.#remove(view));
    this.#rows.push(view);
    this.box.append(view.box);
    this.#number();
    return view;
  }

  #remove(view: RowView): void {
    const at = this.#rows.indexOf(view);
    this.#rows.splice(at, 1);
    view.box.remove();
    this.#number();
    const near = this.#rows[Math.min(at, this.#rows.length - 1)];
    (near?.box.querySelector<HTMLElement>('.remove') ?? this.add).focus();
    this.changed();
  }

  #number(): void {
    this.#rows.forEach(({ box }, at) => {
      box.querySelector('legend')!.textContent = `Site ${at + 1}`;
      box.querySelector('.remove')!.setAttribute('aria-label', `Remove site ${at + 1}`);
    });
    this.add.textContent = this.#rows.length ? 'Add another site' : 'Add a site';
  }
}

/** One row. */
class RowView {
  readonly box: HTMLElement;
  readonly #ids: HTMLElement;
  readonly #state = made('p', '', 'state');
  /** Fields that were left, or came with a value; others are still being filled in. */
  readonly #touched = new Set<string>();

  constructor(template: HTMLTemplateElement, { site, programme, ids }: Row, changed: () => void) {
    this.box = (template.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>('.entry')!;
    this.#ids = this.box.querySelector('.ids')!;
    this.#ids.after(this.#state);
    this.field('programme').append(...usable.map(({ name, label }) => option(name, label)));
    this.field('site').value = site;
    this.#choose(programme, ids);
    if (site) this.#touchAll();
    // While the site is typed, as the fields below must not change under somebody's hands.
    this.field('site').addEventListener('input', () => {
      const { site: typed, programme: chosen, ids: given } = this.row;
      const fitting = SITES.find(([name]) => name === typed)?.[2];
      if (fitting && fitting !== chosen && Object.values(given).every((id) => id === ''))
        this.#choose(fitting);
    });
    this.field('programme').addEventListener('input', () => this.#choose(this.field('programme').value));
    this.box.addEventListener('focusout', ({ target }) => {
      const name = (target as HTMLElement).dataset['field'];
      if (name) this.#touched.add(name);
      this.#check();
    });
    this.box.addEventListener('input', () => {
      this.#check();
      changed();
    });
    this.box.addEventListener('change', changed);
    this.#check();
  }

  get row(): Row {
    const ids = [...this.#ids.querySelectorAll('input')].map((field) => [
      field.dataset['field']!,
      field.value,
    ]);
    return {
      site: this.field('site').value.trim().toLowerCase(),
      programme: this.field('programme').value,
      ids: Object.fromEntries(ids) as Row['ids'],
    };
  }

  field(name: string): Field {
    return this.box.querySelector<Field>(`[data-field="${name}"]`)!;
  }

  /** Shows the ids that a programme needs. */
  #choose(name: string, ids: Row['ids'] = {}): void {
    const programme = usable.find((each) => each.name === name) ?? usable[0]!;
    this.field('programme').value = programme.name;
    const examples = exampleIds(programme);
    this.#ids.replaceChildren(
      ...Object.entries(programme.fields).map(([field, { expected, optional }]) => {
        const input = made('input');
        input.type = 'text';
        input.dataset['field'] = field;
        input.placeholder = examples[field] ?? '';
        input.spellcheck = false;
        input.autocapitalize = 'none';
        input.value = ids[field] ?? '';
        const label = field.charAt(0).toUpperCase() + field.slice(1);
        return labelled(input, optional ? `${label} (may be empty)` : label, expected);
      }),
    );
    nameFields(this.box);
    for (const field of Object.keys(programme.fields)) this.#touched.delete(field);
    this.#check();
  }

  #touchAll(): void {
    for (const field of this.box.querySelectorAll<Field>('[data-field]'))
      this.#touched.add(field.dataset['field']!);
  }

  #check(): void {
    const { row } = this;
    const problems = problemsInRow(row, this.#touched);
    for (const field of this.box.querySelectorAll<Field>('[data-field]'))
      showProblem(field, problems.get(field.dataset['field']!));
    this.#state.textContent = readRow(row) ? 'In the code.' : 'Not in the code yet.';
  }
}
