import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answerOf, settled, textsOf } from './answers.js';
import { forAnalysts } from './catalogues.js';
import { shelf, type Args } from './shelf.js';

const meta: Meta<Args> = {
  title: 'Languages',
  component: 'course-shelf',
  args: { for: 'data analyst', items: forAnalysts, layout: 'path', limit: 4 },
  render: shelf,
  play: settled,
};
export default meta;

type Story = StoryObj<Args>;

export const English: Story = {};
/** `lang` says it, or any element around the shelf. Names of careers are translated where they are known. */
export const German: Story = {
  args: { lang: 'de' },
  play: async ({ canvasElement }) => {
    const shown = await answerOf(canvasElement);
    await expect(textsOf(shown, 'heading')).toEqual(['Kurse f\u00fcr den Beruf Datenanalyst']);
  },
};
export const French: Story = { args: { lang: 'fr' } };
export const Spanish: Story = { args: { lang: 'es' } };
export const Portuguese: Story = { args: { lang: 'pt' } };
export const Italian: Story = { args: { lang: 'it' } };
export const Dutch: Story = { args: { lang: 'nl' } };
export const Polish: Story = { args: { lang: 'pl' } };
export const Japanese: Story = { args: { lang: 'ja' } };
export const Chinese: Story = { args: { lang: 'zh' } };
/** Written from right to left, which `dir` says. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' } };
/** Texts of the page's own take the place of single ones. */
export const OwnTexts: Story = {
  args: { lang: 'de', strings: { heading: () => 'Womit ich anfangen w\u00fcrde' } },
};
