import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../catalog/item.js';
import type { Card } from '../cards.js';
import type { BaseStrings } from '../strings/strings.js';
import { heading } from './heading.js';
import { mark } from './mark.js';

/** More skills than these read as a list, not as a reason. */
const REASONS = 3;
/** A line may break after the dot, never before it. */
const DOT = '\u00a0\u00b7 ';

export function cardTemplate(
  { item, link, reasons, position, title: words = item.title }: Card,
  headingLevel: number,
  strings: BaseStrings,
  follow: (event: MouseEvent) => void,
): TemplateResult {
  const language = item.language ?? nothing;
  const title = link.href
    ? html`<a
        class="link"
        part="link"
        href=${link.href}
        rel=${link.rel}
        lang=${language}
        dir="auto"
        @click=${follow}
        @auxclick=${follow}
        >${words}</a
      >`
    : html`<span lang=${language} dir="auto">${words}</span>`;
  const skills = reasons.slice(0, REASONS);
  return html`<li class="card ${item.kind}" part="card" data-position=${position}>
    ${mark(item)}
    <div>
      ${heading(headingLevel, 'title', title)}
      <p class="meta" part="meta">
        <bdi>${makers(item).join(DOT)}</bdi> <span class="facts">${facts(item, strings).join(DOT)}</span>
      </p>
      ${skills.length > 0 ? html`<p class="reason" part="reason">${strings.reason(item.kind, skills)}</p>` : nothing}
    </div>
  </li>`;
}

function makers({ authors, provider, institution }: Item): string[] {
  return present([authors?.join(', '), provider, institution === provider ? '' : institution]);
}

function facts({ kind, level, hours, free }: Item, strings: BaseStrings): string[] {
  return present([
    kind === 'book' && strings.book,
    level && strings.level[level],
    hours && strings.length(hours),
    free === 'yes' && strings.free,
    free === 'audit' && strings.freeToAudit,
  ]).map((fact) => fact.replaceAll(' ', '\u00a0'));
}

function present(texts: readonly unknown[]): string[] {
  return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}
