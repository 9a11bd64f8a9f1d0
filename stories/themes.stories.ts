import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import bold from '../src/themes/bold.css?raw';
import paper from '../src/themes/paper.css?raw';
import quiet from '../src/themes/quiet.css?raw';
import { settled } from './answers.js';
import { forAnalysts } from './catalogues.js';
import { shelf, type Args } from './shelf.js';

/** The page around the shelf: its scheme, its ground and what it is dressed in. */
const page =
  (scheme: 'light' | 'dark', preset = '') =>
  (story: () => unknown): TemplateResult => html`
    <style>
      ${preset}
    </style>
    <div
      style="padding: 2rem; color-scheme: ${scheme}; background: light-dark(#fff, #111); color: light-dark(#111, #eee)"
    >
      ${story()}
    </div>
  `;

const meta: Meta<Args> = {
  title: 'Themes',
  component: 'course-shelf',
  args: { for: 'data analyst', items: forAnalysts, limit: 4 },
  render: shelf,
  play: settled,
};
export default meta;

type Story = StoryObj<Args>;

/** On a light page; `theme="light"` is the same on any page. */
export const Light: Story = { decorators: [page('light')] };
/** On a dark page; `theme="dark"` is the same on any page. */
export const Dark: Story = { decorators: [page('dark')] };
/** Made of the page's text colour alone. */
export const Host: Story = { args: { theme: 'host' }, decorators: [page('dark')] };
/** `course-shelf/themes/quiet.css`: part of the text around it. */
export const Quiet: Story = { decorators: [page('light', quiet)] };
export const QuietDark: Story = { decorators: [page('dark', quiet)] };
/** `course-shelf/themes/bold.css`: one strong ground, heavy type. */
export const Bold: Story = { decorators: [page('light', bold)] };
export const BoldDark: Story = { decorators: [page('dark', bold)] };
/** `course-shelf/themes/paper.css`: a printed sheet. */
export const Paper: Story = { decorators: [page('light', paper)] };
export const PaperDark: Story = { decorators: [page('dark', paper)] };
