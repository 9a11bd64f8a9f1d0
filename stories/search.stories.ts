import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { CourseShelf } from '../src/index.js';
import { answerOf, inside, textsOf } from './answers.js';
import { centre } from './catalogues.js';
import { shelf, sidebar, type Args } from './shelf.js';

type Story = StoryObj<Args>;

/** The story's shelf, once its search box is there, and the box. */
async function searchOf(canvas: HTMLElement): Promise<{ shown: CourseShelf; field: HTMLElement }> {
  const shown = await answerOf(canvas);
  await waitFor(() => inside(shown, 'field'));
  return { shown, field: inside(shown, 'field') };
}

const meta: Meta<Args> = {
  title: 'Search and browse',
  component: 'course-shelf',
  args: { for: 'backend developers', searchable: true },
  render: shelf,
  play: async ({ args, canvasElement }) => {
    const { shown } = await searchOf(canvasElement);
    if (args.browse) await waitFor(() => inside(shown, 'choice'));
  },
};
export default meta;

const heads = (shown: CourseShelf, heading: string): Promise<void> =>
  waitFor(() => expect(inside(shown, 'heading')).toHaveTextContent(heading));

/** A search box and filters; until something is typed, the page's own question stands. */
export const SearchBox: Story = {};

/** What begins with the letters comes first, then what holds them; the first of them is shown while one types. */
export const Suggestions: Story = {
  play: async ({ canvasElement }) => {
    const { shown, field } = await searchOf(canvasElement);
    await userEvent.type(field, 'data');
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'true'));
    await expect(shown.shadowRoot!.querySelectorAll('[role=option]')).toHaveLength(8);
    await heads(shown, 'Courses for data analysts');
  },
};

/** Arrow keys, Enter and Escape, as in any combobox. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const { shown, field } = await searchOf(canvasElement);
    await userEvent.type(field, 'pytho');
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'true'));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(field).toHaveValue('Python');
    await heads(shown, 'Courses about Python');
    await userEvent.keyboard('{Escape}');
    await heads(shown, 'Courses for backend developers');
  },
};

/** A filter shows where it would leave something, but not all. */
export const Filters: Story = {
  args: { for: 'sql' },
  play: async ({ canvasElement }) => {
    const { shown } = await searchOf(canvasElement);
    await waitFor(() => inside(shown, 'filter'));
    const [first] = textsOf(shown, 'filter');
    await userEvent.click(inside(shown, 'filter'));
    await waitFor(() => expect(textsOf(shown, 'button')).toContain('Clear filters'));
    await expect(shown.shadowRoot!.querySelector('[aria-pressed=true]')).toHaveTextContent(first!);
  },
};

/** Fields, their careers, topics and skills. */
export const Browse: Story = {
  args: { for: 'sql', searchable: false, browse: true },
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    await waitFor(() => inside(shown, 'choice'));
    const press = (name: string): Promise<void> => {
      const choices = [...shown.shadowRoot!.querySelectorAll<HTMLElement>('[part=choice]')];
      return userEvent.click(choices.find(({ textContent }) => textContent?.trim() === name)!);
    };
    await press('Design and media');
    await waitFor(() => expect(textsOf(shown, 'choice')).toContain('UX Designer'));
    await press('UX Designer');
    await heads(shown, 'Courses for UX designers');
  },
};

/** A small page to find a course on. */
export const SearchAndBrowse: Story = { args: { for: 'data analysts', browse: true } };

/** A catalogue of the page's own: only fields that it has something for. */
export const OwnCatalogue: Story = { args: { for: 'sql', browse: true, items: centre } };

export const Dark: Story = { args: { browse: true, theme: 'dark' } };

export const RightToLeft: Story = { args: { browse: true, lang: 'ar', dir: 'rtl' } };

export const InASidebar: Story = { args: { layout: 'compact', limit: 4 }, decorators: [sidebar] };
