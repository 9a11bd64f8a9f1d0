import { html, nothing, type TemplateResult } from 'lit';
import type { CourseShelf } from '../src/index.js';
import '../src/define.js';
import { attributesOf } from './attributes.js';

/** Attributes by their names in HTML, custom properties, and the slots and properties that stories fill. */
export interface Args {
  for: string;
  limit?: number;
  kind?: string;
  level?: string;
  language?: string;
  provider?: string;
  free?: boolean;
  exclude?: string;
  pin?: string;
  src?: string;
  layout?: string;
  searchable?: boolean;
  browse?: boolean;
  links?: string;
  ref?: string;
  disclosure?: string;
  analytics?: string;
  empty?: string;
  heading?: string;
  'heading-level'?: number;
  theme?: string;
  lang?: string;
  dir?: string;
  items?: CourseShelf['items'];
  index?: CourseShelf['index'];
  linkFor?: CourseShelf['linkFor'];
  strings?: CourseShelf['strings'];
  /** What stands between the tags. */
  children?: TemplateResult;
  [token: `--course-shelf-${string}`]: string;
}

/** Custom properties that a story or a control has set. */
function tokensOf(args: Args): string | undefined {
  const set = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  return set.length > 0 ? set.map(([name, value]) => `${name}:${String(value)}`).join(';') : undefined;
}

/** The tag that a story's arguments stand for. */
export function shelf(args: Args): TemplateResult {
  return html`<course-shelf
    ${attributesOf(args)}
    style=${tokensOf(args) ?? nothing}
    .items=${args.items}
    .index=${args.index}
    .linkFor=${args.linkFor}
    .strings=${args.strings}
    >${args.children}</course-shelf
  >`;
}

/** Puts a story into a sidebar of 280 pixels. */
export const sidebar = (story: () => unknown): TemplateResult =>
  html`<div style="inline-size: 280px">${story()}</div>`;
