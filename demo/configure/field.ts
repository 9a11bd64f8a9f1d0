/** A field of the form. */
export type Field = HTMLInputElement | HTMLSelectElement;

let count = 0;

function idOf(box: Element): string {
  return (box.id ||= `said-${++count}`);
}

/** Fields are called by their name alone: what else stands in their label describes them. */
export function nameFields(root: ParentNode): void {
  for (const label of root.querySelectorAll('label.field')) {
    const field = label.querySelector('input, select')!;
    field.setAttribute('aria-labelledby', idOf(label.querySelector('span')!));
    const hint = label.querySelector('small:not(.problem)');
    if (hint) field.setAttribute('aria-describedby', idOf(hint));
  }
}

/** Says below a field what is wrong with it; nothing takes that away. */
export function showProblem(field: Field, message: string | undefined): void {
  const label = field.closest('label')!;
  let place = label.querySelector<HTMLElement>('.problem');
  if (!place && message === undefined) return;
  if (!place) {
    place = document.createElement('small');
    place.className = 'problem';
    label.append(place);
  }
  if (place.textContent !== (message ?? '')) place.textContent = message ?? '';
  field.setAttribute('aria-invalid', String(message !== undefined));
  describe(field, idOf(place), message !== undefined);
}

function describe(field: Field, id: string, on: boolean): void {
  const ids = new Set((field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (on) ids.add(id);
  else ids.delete(id);
  if (ids.size) field.setAttribute('aria-describedby', [...ids].join(' '));
  else field.removeAttribute('aria-describedby');
}

/** An element with text in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const box = document.createElement(name);
  box.textContent = text;
  if (className) box.className = className;
  return box;
}

/** A field with its name above it, and what it should look like below. */
export function labelled<F extends Field>(field: F, name: string, hint = ''): HTMLLabelElement {
  const label = made('label', '', 'field');
  label.append(made('span', name), field);
  if (hint) label.append(made('small', hint));
  return label;
}

/** An option of a choice. */
export const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);
