import type { Choice } from './choice.js';
import { made } from './field.js';
import { FOLDER } from './readers.js';
import { FORMS, type Form, type Part } from './snippets.js';

/** Shows the code in the form that is chosen, and copies it. */
export class CodePanel {
  readonly #radios: HTMLFieldSetElement;
  readonly #copied: HTMLElement;

  constructor(
    readonly box: HTMLElement,
    changed: () => void,
  ) {
    this.#radios = box.querySelector('#forms')!;
    this.#copied = box.querySelector('#copied')!;
    for (const { name, label } of FORMS) {
      const radio = made('input');
      radio.type = 'radio';
      radio.name = 'form';
      radio.value = name;
      const choice = made('label');
      choice.append(radio, label);
      this.#radios.append(choice);
    }
    this.form = undefined;
    this.#radios.addEventListener('input', changed);
  }

  get form(): Form {
    const name = this.#radios.querySelector<HTMLInputElement>(':checked')?.value;
    return FORMS.find((form) => form.name === name) ?? FORMS[0]!;
  }

  /** By name; any other text stands for the first. */
  set form(name: string | undefined) {
    const { name: known } = FORMS.find((form) => form.name === name) ?? FORMS[0]!;
    this.#radios.querySelector<HTMLInputElement>(`[value="${known}"]`)!.checked = true;
  }

  show(choice: Choice): void {
    const { form } = this;
    const problem = form.problem?.(choice);
    const place = this.box.querySelector<HTMLElement>('#form-problem')!;
    place.hidden = problem === undefined;
    place.textContent = problem ?? '';
    this.box.querySelector('#once')!.textContent = form.once(choice.folder ?? FOLDER);
    const parts = problem === undefined ? form.parts(choice) : [];
    this.box.querySelector('#parts')!.replaceChildren(...parts.map((part) => this.#part(part)));
    this.#copied.textContent = '';
  }

  /** Copies a text; where the browser does not let pages do that, it is selected instead. */
  async copy(text: string, name: string, from: Node): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied.textContent = `Copied: ${name}.`;
    } catch {
      getSelection()?.selectAllChildren(from);
      this.#copied.textContent = 'Selected: press Ctrl+C, or Command+C on a Mac.';
    }
  }

  #part({ label, where, code }: Part): HTMLElement {
    const box = made('article', '', 'part');
    const bar = made('div', '', 'bar');
    const button = made('button', 'Copy');
    button.type = 'button';
    button.append(made('span', ` ${label}`, 'visually-hidden'));
    bar.append(made('h3', label), button);
    const shown = made('pre');
    shown.tabIndex = 0;
    shown.setAttribute('role', 'region');
    shown.setAttribute('aria-label', `Code: ${label}`);
    const text = made('code', code);
    text.translate = false;
    shown.append(text);
    button.addEventListener('click', () => void this.copy(code, label, text));
    box.append(bar, made('p', where, 'where'), shown);
    return box;
  }
}
