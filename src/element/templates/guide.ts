import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../knowledge/guide.js';
import { enGuide, type GuideStrings } from '../strings/guide.js';
import type { BaseStrings } from '../strings/strings.js';
import { heading } from './heading.js';

const WAYS = ['degree', 'certificate', 'selfTaught'] as const;
const SKILLS = ['start', 'build', 'deepen', 'useful'] as const;

/** A guide to a career, and the heading of the list that follows it. */
export function guideTemplate(
  guide: Guide,
  strings: BaseStrings,
  level: number,
  listHeading: string,
): TemplateResult {
  const words: GuideStrings = { ...enGuide, ...strings.guide };
  const section = (name: keyof GuideStrings, content: unknown): TemplateResult =>
    html`<section class="topic ${name}" part="section">
      ${heading(level, 'topic-title', words[name])} ${content}
    </section>`;
  const text = (name: 'about' | 'day' | 'growth' | 'transferable' | 'challenges'): TemplateResult =>
    section(name, html`<p>${guide[name]}</p>`);
  return html`<article class="guide" part="guide" lang="en" dir="ltr">
      ${text('about')}
      ${section('ways', html`<dl>${WAYS.map((way) => pair(words[way], guide.ways[way]))}</dl>`)}
      <div class="kit">
        ${section('tools', names(guide.tools))} ${section('skills', skills(guide, words))}
      </div>
      ${text('day')} ${text('growth')} ${text('transferable')} ${text('challenges')}
      ${section(
        'projects',
        html`<ol role="list">
          ${guide.projects.map((project) => html`<li>${project}</li>`)}
        </ol>`,
      )}
    </article>
    ${heading(level, 'topic-title', listHeading)}`;
}

function skills({ skills: groups }: Guide, words: GuideStrings): TemplateResult {
  return html`<dl>
    ${SKILLS.map((name) => (groups[name].length > 0 ? pair(words[name], names(groups[name])) : nothing))}
  </dl>`;
}

function pair(term: string, description: unknown): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}

/** Safari drops the meaning of a list without bullets unless its role is spelled out. */
function names(list: readonly string[]): TemplateResult {
  return html`<ul class="names" role="list">
    ${list.map((name) => html`<li>${name}</li> `)}
  </ul>`;
}
