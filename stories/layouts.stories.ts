import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answerOf, textsOf } from './answers.js';
import { shelf, sidebar, type Args } from './shelf.js';

const meta: Meta<Args> = {
  title: 'Layouts',
  component: 'course-shelf',
  args: { for: 'data analyst' },
  render: shelf,
};
export default meta;

type Story = StoryObj<Args>;

/** One to four columns, as there is room. */
export const Grid: Story = {};

/** One card below the other; from 34 em on the facts stand on the right. */
export const List: Story = { args: { layout: 'list' } };

/** Titles and one line of facts, for a sidebar. */
export const Compact: Story = { args: { layout: 'compact' }, decorators: [sidebar] };

/** A career in three stages, with the skills of each and how many of them the cards cover. */
export const Path: Story = {
  args: { layout: 'path' },
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    await expect(textsOf(shown, 'stage')).toEqual(['Start here', 'Build on it', 'Go deeper']);
    await expect(textsOf(shown, 'coverage')[0]).toMatch(/^These 6 cover \d+ of \d+ skills$/);
  },
};

/** A longer path covers more. */
export const LongPath: Story = { args: { layout: 'path', limit: 12 } };

/** The path in a narrow column. */
export const NarrowPath: Story = { args: { layout: 'path' }, decorators: [sidebar] };

/** What belongs to no career goes by level. */
export const PathOfASkill: Story = { args: { for: 'python', layout: 'path', limit: 8 } };
