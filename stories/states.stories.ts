import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { CourseShelf } from '../src/index.js';
import { answerOf, inside, settled, textsOf } from './answers.js';
import { centre, manyLessons } from './catalogues.js';
import { Connection } from './connection.js';
import { shelf, type Args } from './shelf.js';

const meta: Meta<Args> = {
  title: 'States',
  component: 'course-shelf',
  args: { for: 'sql' },
  render: shelf,
  play: settled,
};
export default meta;

type Story = StoryObj<Args>;

const fallback = html`<p>
  <a href="https://use-the-index-luke.com/">Use The Index, Luke!</a> is a good start.
</p>`;

let connection: Connection;

/** Without a connection no other story may stand on the same page. */
const alone = { docs: { story: { inline: false, height: '18rem' } } };

/** Cuts the connection to the page's own catalogue before the story. */
function cutConnection(): () => void {
  connection = new Connection('classes.json', centre);
  connection.online = false;
  return () => connection.end();
}

/** The script is not there yet, or never comes: the fallback shows, in the room that the page keeps. */
export const BeforeUpgrade: Story = {
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      course-shelf-to-be {
        display: block;
        min-block-size: 20rem;
      }
    </style>
    <course-shelf-to-be for="sql">${fallback}</course-shelf-to-be>
  `,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('a')).toBeVisible();
  },
};

/** An answer that takes its time: after 150 ms the cards are hinted at, in the room they will take. */
export const Loading: Story = {
  tags: ['loading'],
  render: (args) => {
    const never = new Promise(() => undefined) as unknown as CourseShelf['index'];
    return shelf({ ...args, index: never });
  },
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelector('course-shelf')!;
    await waitFor(() => expect(shown.matches(':state(loading)')).toBe(true));
    const skeleton = shown.shadowRoot!.querySelector('.skeleton')!;
    await waitFor(() => expect(getComputedStyle(skeleton).opacity).toBe('1'));
  },
};

/** A word that is nearly a known one: the shelf asks before it guesses. */
export const Suggestion: Story = {
  args: { for: 'reakt', limit: 4 },
};

/** What was meant is one press away, and the focus goes to the answer. */
export const SuggestionTaken: Story = {
  args: { for: 'reakt', limit: 4 },
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    const button = inside(shown, 'button');
    await expect(button.textContent).toBe('React');
    const answered = answerOf(canvasElement, 'React');
    await userEvent.click(button);
    await answered;
    await expect(textsOf(shown, 'heading')).toEqual(['Courses about React']);
    await expect(shown.shadowRoot?.activeElement).toBe(inside(shown, 'heading'));
  },
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

/** A reader who comes by keyboard: one stop a card, and the ring is around all of the card that can be pressed. */
export const Focused: Story = {
  args: { for: 'backend developer', limit: 4 },
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    inside(shown, 'link').focus();
    await expect(inside(shown, 'link').matches(':focus-visible')).toBe(true);
  },
};

/** Nothing is known about it, so nothing is shown: no random filler. */
export const Empty: Story = { args: { for: 'unicycle' } };

/** Nothing was found, and the page's own links stand in. */
export const EmptyWithFallback: Story = {
  args: {
    for: 'unicycle',
    children: html`<p>
      <a href="https://en.wikipedia.org/wiki/Unicycle">Wikipedia</a> knows a thing or two about unicycles.
    </p>`,
  },
};

/** The words of the message can be the page's own. */
export const EmptyInOwnWords: Story = {
  args: { for: 'unicycle', children: html`<span slot="empty">No courses yet. Ask us!</span>` },
};

/** `empty="hide"`: where nothing was found, nothing is there and nothing takes room. */
export const EmptyHidden: Story = {
  args: { for: 'unicycle', empty: 'hide' },
  decorators: [
    (story) =>
      html`<p>A paragraph.</p>
        ${story()}
        <p>The paragraph after it.</p>`,
  ],
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    await expect(shown.getBoundingClientRect().height).toBe(0);
  },
};

/** The catalogue cannot be used. The page's fallback stays visible, and `course-shelf-error` says what is wrong. */
export const Failed: Story = {
  args: {
    children: html`<script type="application/json">
        [{ "title": "SQL, unfinished
      </script>
      ${fallback}`,
  },
};

/** No connection. The shelf waits for it; the page's fallback stands in. */
export const Offline: Story = {
  args: { for: 'sql', src: 'classes.json', children: fallback },
  beforeEach: cutConnection,
  parameters: alone,
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    await expect(inside(shown, 'status').textContent).toContain('You are offline.');
  },
};

/** The connection is back: the shelf tries again by itself. */
export const OnlineAgain: Story = {
  args: { for: 'sql', src: 'classes.json', children: fallback },
  beforeEach: cutConnection,
  parameters: alone,
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    connection.online = true;
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(shown.matches(':state(results)')).toBe(true));
    await expect(textsOf(shown, 'link')).toContain('SQL: asking questions of a database');
  },
};

/** "Try again" asks once more, and takes the reader to the answer. */
export const TriedAgain: Story = {
  args: { for: 'sql', src: 'classes.json', children: fallback },
  beforeEach: cutConnection,
  parameters: alone,
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    connection.online = true;
    await expect(inside(shown, 'button').textContent).toBe('Try again');
    await userEvent.click(inside(shown, 'button'));
    await waitFor(() => expect(shown.matches(':state(results)')).toBe(true));
    await expect(shown.shadowRoot?.activeElement).toBe(inside(shown, 'heading'));
  },
};
