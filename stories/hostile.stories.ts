import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import rules from './hostile.css?inline';
import { forAnalysts } from './catalogues.js';
import { shelf, type Args } from './shelf.js';

const meta: Meta<Args> = {
  title: 'Design/Hostile page',
  component: 'course-shelf',
  tags: ['!autodocs'],
  args: { for: 'books for data analysts', limit: 2, items: forAnalysts },
};
export default meta;

/** What a page could change inside, were it let in. The typeface is left out: it is meant to be the page's. */
const WATCHED = [
  ...['display', 'position', 'float', 'content', 'margin', 'padding', 'border', 'background-color', 'color'],
  ...[
    'font-size',
    'font-style',
    'font-variant',
    'font-weight',
    'line-height',
    'letter-spacing',
    'word-spacing',
  ],
  ...[
    'text-align',
    'text-decoration',
    'text-indent',
    'text-shadow',
    'text-transform',
    'white-space',
    'cursor',
  ],
  ...['list-style', 'inline-size', 'visibility'],
];

function looksOf(shelfElement: Element): string[] {
  const elements = shelfElement.shadowRoot?.querySelectorAll('.shelf, .shelf *') ?? [];
  return [...elements].map((element) => {
    const style = getComputedStyle(element);
    const values = WATCHED.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${element.localName}.${element.className} ${values.join('; ')}`;
  });
}

/**
 * Above, a page whose rules reset everything (`* { all: unset !important }`), hide lists and buttons, scale and colour what has
 * a usual class name, and make its text loud in every way that is inherited, with five pixels a `rem`; below, the same shelf
 * without these rules. Nothing comes in but the typeface.
 */
export const HostilePage: StoryObj<Args> = {
  beforeEach: () => {
    document.documentElement.style.fontSize = '5px';
    return () => document.documentElement.style.removeProperty('font-size');
  },
  render: (args) => html`
    <style>
      ${rules}
    </style>
    <div class="hostile">${shelf(args)}</div>
    <div style="padding: calc(1.5rem + 3px)">${shelf({ ...args, heading: 'The same, left alone' })}</div>
  `,
  play: async ({ canvasElement }) => {
    const [above, below] = canvasElement.querySelectorAll('course-shelf');
    if (!above || !below) throw new Error('The story has no two shelves.');
    await waitFor(
      () => expect(above.matches(':state(results)') && below.matches(':state(results)')).toBe(true),
      {
        timeout: 10_000,
      },
    );
    const [inside, expected] = [looksOf(above), looksOf(below)];
    await expect(inside.filter((look, at) => look !== expected[at])).toEqual([]);
    await expect(inside.length).toBeGreaterThan(10);
  },
};
