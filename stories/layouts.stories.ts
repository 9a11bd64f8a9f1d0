import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answerOf, settled, textsOf } from './answers.js';
import { forAnalysts } from './catalogues.js';
import { shelf, sidebar, type Args } from './shelf.js';

const meta: Meta<Args> = {
  title: 'Layouts',
  component: 'course-shelf',
  args: { for: 'data analyst', items: forAnalysts },
  render: shelf,
  play: settled,
};
export default meta;

type Story = StoryObj<Args>;

/** One to four columns, as there is room. */
export const Grid: Story = {};

/** The grid in a sidebar of 280 pixels: the shelf looks at its own width, not at that of the window. */
export const Narrow: Story = { args: { limit: 4 }, decorators: [sidebar] };

/** The grid on a wide page. */
export const Wide: Story = { tags: ['wide'], args: { limit: 8 } };

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
export const PathOfASkill: Story = { args: { for: 'data analysis', layout: 'path', limit: 8 } };

/**
 * `layout="guide"` tells what the job is before it shows courses: ways in, tools, skills, a usual day, where it leads,
 * what is hard about it, projects to try. Any other question than one career gets the usual cards.
 */
export const Guide: Story = {
  args: { layout: 'guide' },
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    await expect(textsOf(shown, 'heading')).toEqual(['Data Analyst']);
    await expect(textsOf(shown, 'topic-title')).toEqual([
      'What the job is',
      'Ways in',
      'Tools',
      'Skills',
      'Day to day',
      'Where it leads',
      'Skills that carry over',
      'What is hard about it',
      'Projects to try',
      'Courses for data analysts',
    ]);
    await expect(textsOf(shown, 'card')).toHaveLength(6);
  },
};

/** The guide in a narrow column. */
export const NarrowGuide: Story = { args: { layout: 'guide', limit: 2 }, decorators: [sidebar] };
