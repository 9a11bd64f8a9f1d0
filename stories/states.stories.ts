import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { answerOf, inside, textsOf } from './answers.js';
import { manyLessons } from './catalogues.js';
import { shelf, type Args } from './shelf.js';

const meta: Meta<Args> = {
  title: 'States',
  component: 'course-shelf',
  args: { for: 'sql' },
  render: shelf,
};
export default meta;

type Story = StoryObj<Args>;

/** The script is not there yet, or never comes: the fallback shows, in the room that the page keeps. */
export const BeforeUpgrade: Story = {
  render: () => html`
    <style>
      course-shelf-to-be {
        display: block;
        min-block-size: 20rem;
      }
    </style>
    <course-shelf-to-be for="sql">
      <p><a href="https://use-the-index-luke.com/">Use The Index, Luke!</a> is a good start.</p>
    </course-shelf-to-be>
  `,
};

/** An answer that takes its time: after 150 ms the cards are hinted at, in the room they will take. */
export const Loading: Story = {
  render: () => html`<course-shelf for="sql" .index=${new Promise(() => undefined)}></course-shelf>`,
};

/** One card. */
export const OneItem: Story = { args: { items: manyLessons(1) } };

/** Twelve of many, and a button for the next, which takes the reader to the first of them. */
export const Hundreds: Story = {
  args: { items: manyLessons(300), limit: 300 },
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    await expect(textsOf(shown, 'card')).toHaveLength(12);
    await userEvent.click(inside(shown, 'button'));
    await shown.updateComplete;
    await expect(textsOf(shown, 'card')).toHaveLength(24);
    await expect(shown.shadowRoot?.activeElement?.textContent).toContain(textsOf(shown, 'link')[12]);
  },
};

/** Nothing was found, and the page's own links stand in. */
export const EmptyWithFallback: Story = {
  render: () => html`
    <course-shelf for="unicycle">
      <p>
        <a href="https://en.wikipedia.org/wiki/Unicycle">Wikipedia</a> knows a thing or two about unicycles.
      </p>
    </course-shelf>
  `,
};

/** The words of the message can be the page's own. */
export const EmptyInOwnWords: Story = {
  render: () => html`
    <course-shelf for="unicycle"><span slot="empty">No courses yet. Ask us!</span></course-shelf>
  `,
};
