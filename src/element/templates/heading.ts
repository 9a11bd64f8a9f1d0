import { html, nothing, type TemplateResult } from 'lit';

/** A real heading element of the level, from 1 to 6. Six templates, since a tag name cannot be a binding. */
export function heading(
  level: number,
  name: 'heading' | 'title' | 'topic-title',
  content: unknown,
  part: string = name,
): TemplateResult {
  // The shelf's heading takes the focus by script when what had it is gone.
  const tab = name === 'heading' ? -1 : nothing;
  if (level <= 1) return html`<h1 class=${name} part=${part} tabindex=${tab}>${content}</h1>`;
  if (level === 2) return html`<h2 class=${name} part=${part} tabindex=${tab}>${content}</h2>`;
  if (level === 3) return html`<h3 class=${name} part=${part} tabindex=${tab}>${content}</h3>`;
  if (level === 4) return html`<h4 class=${name} part=${part} tabindex=${tab}>${content}</h4>`;
  if (level === 5) return html`<h5 class=${name} part=${part} tabindex=${tab}>${content}</h5>`;
  return html`<h6 class=${name} part=${part} tabindex=${tab}>${content}</h6>`;
}
