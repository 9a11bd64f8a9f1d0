import { css, html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../knowledge/types.js';
import type { Match, Reason } from '../../match/types.js';
import type { Card } from '../cards.js';
import { enPath } from '../strings/en-path.js';
import type { PathStrings } from '../strings/strings.js';
import { heading } from './heading.js';
import { cardList, room } from './shelf.js';
import type { Layout, ShelfActions, ShelfView } from './view.js';

/** As the knowledge has them; taken from there, they would be one more file to load. */
const STAGES: readonly Stage[] = ['start', 'build', 'deepen'];
/** What an item without a place in the path of a career says about it. */
const BY_LEVEL = { beginner: 'start', intermediate: 'build', advanced: 'deepen' } as const;

/** A career from its start: three stages, each with its skills, and above them how much of the career they cover. */
const path: Layout = {
  arrange: (matches) => STAGES.flatMap((stage) => matches.filter((match) => stageOf(match) === stage)),
  template: (view, level, actions) => {
    const { cards, core = [] } = view;
    const strings = { ...enPath, ...view.strings };
    const taught = new Set(cards.flatMap(({ item }) => item.skills));
    return html`<div class="cards stages" .style=${room(cards.length, view.expected)}>
      ${core.length > 0 ? coverage(core, taught, cards.length, strings) : nothing}
      ${STAGES.map((stage, at) =>
        stageTemplate(
          stage,
          { ...view, cards: cards.filter((card) => stageOf(card) === stage) },
          (core[at] ?? []).map((skill) => ({ ...skill, covered: taught.has(skill.skill) })),
          strings,
          level,
          actions,
        ),
      )}
    </div>`;
  },
  styles: css`
    .stages {
      align-content: start;
      gap: 2em;
      margin: 0;
    }
    .coverage,
    .skills {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .coverage {
      align-items: center;
      margin-block: -0.2em -0.4em;
    }
    .plot {
      display: flex;
      gap: 0.7em;
    }
    .plot span {
      display: flex;
      gap: 0.2em;
    }
    .plot i {
      box-sizing: border-box;
      inline-size: 0.625em;
      block-size: 1.25em;
      border: 1px solid var(--_muted);
      border-radius: 0.125em;
    }
    .plot .covered,
    .skills .covered::before {
      border-color: var(--_accent);
      background: var(--_accent);
    }
    @media (forced-colors: active) {
      .plot .covered,
      .skills .covered::before {
        border-color: CanvasText;
        background: CanvasText;
        forced-color-adjust: none;
      }
    }
    .stage {
      position: relative;
      padding-inline-start: 2.25em;
    }
    /* The way through the stages: a line, and a step for each. */
    .stage::before {
      content: '';
      position: absolute;
      inset-block: 1.9em -1.5em;
      inset-inline-start: 0.6875em;
      border-inline-start: 1px solid var(--_line);
    }
    .stage:last-child::before {
      display: none;
    }
    .step {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      display: grid;
      place-items: center;
      box-sizing: border-box;
      inline-size: 1.5em;
      block-size: 1.5em;
      border: 1px solid var(--_muted);
      border-radius: 50%;
      font-size: 0.9375em;
      font-weight: 600;
      font-variant-numeric: lining-nums;
      line-height: 1;
    }
    .stage > .title {
      margin-block-end: 0.35em;
      font-size: calc(var(--_title-size) * 1.08);
    }
    .skills {
      margin-block-end: 1em;
      font-size: var(--_small-size);
    }
    .skills li {
      display: flex;
      align-items: center;
      gap: 0.4em;
    }
    .skills li::before {
      content: '';
      flex: none;
      box-sizing: border-box;
      inline-size: 9px;
      block-size: 9px;
      border: 1px solid var(--_muted);
      border-radius: 50%;
    }
    .skills li:not(.covered) {
      color: var(--_muted);
    }
    .stages .cards {
      min-block-size: 0;
      margin-block-end: -1.125em;
    }
    /* A column as narrow as a phone's is better used for words than for marks and indents. */
    @container (max-width: 22em) {
      .stage {
        padding: 0;
      }
      .stage > .title {
        padding-inline-start: 2em;
      }
      .stage::before {
        display: none;
      }
    }
    @container (min-width: 40em) {
      .stages .cards {
        --columns: 2;
      }
    }
  `,
};
export default path;

interface PlacedSkill extends Reason {
  readonly covered: boolean;
}

function stageOf({ stage, item }: Match | Card): Stage {
  return stage ?? BY_LEVEL[item.level ?? 'beginner'];
}

function coverage(
  core: readonly (readonly Reason[])[],
  taught: ReadonlySet<string>,
  cards: number,
  strings: PathStrings,
): TemplateResult {
  const isCovered = ({ skill }: Reason): boolean => taught.has(skill);
  const all = core.flat();
  return html`<p class="coverage" part="coverage">
    <span class="plot" aria-hidden="true"
      >${core.map((skills) => {
        const covered = skills.filter(isCovered);
        // Filled ones first, so that each stage reads as a bar.
        return html`<span
          >${skills.map((_, at) => html`<i class=${at < covered.length ? 'covered' : ''}></i>`)}</span
        >`;
      })}</span
    >
    <span dir="auto">${strings.coverage(cards, all.filter(isCovered).length, all.length)}</span>
  </p>`;
}

function stageTemplate(
  stage: Stage,
  view: ShelfView,
  skills: readonly PlacedSkill[],
  strings: PathStrings,
  level: number,
  actions: ShelfActions,
): unknown {
  if (view.cards.length + skills.length === 0) return nothing;
  return html`<div class="stage">
    <span class="step" aria-hidden="true">${STAGES.indexOf(stage) + 1}</span>
    ${heading(level, 'title', strings.stage[stage], 'stage')}
    ${skills.length > 0 ? skillList(skills, strings) : nothing}
    ${view.cards.length > 0 ? cardList(view, Math.min(level + 1, 6), actions) : nothing}
  </div>`;
}

function skillList(skills: readonly PlacedSkill[], { notCovered }: PathStrings): TemplateResult {
  return html`<ul class="skills" role="list">
    ${skills.map(
      ({ label, covered }) =>
        html`<li class=${covered ? 'covered' : ''}>
          <span>${label}${covered ? nothing : html`<span class="said">, ${notCovered}</span>`}</span>
        </li>`,
    )}
  </ul>`;
}
