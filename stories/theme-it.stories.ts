import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { ThemeIt } from './theme-it.js';

if (!customElements.get('theme-it')) customElements.define('theme-it', ThemeIt);

const meta: Meta = {
  title: 'Design/Theme it',
  tags: ['!autodocs', 'wide'],
  parameters: { controls: { disable: true } },
  render: () => html`<theme-it></theme-it>`,
};
export default meta;

/** The playground, once all its shelves show their cards. */
async function opened(canvas: HTMLElement): Promise<ThemeIt> {
  const playground = canvas.querySelector('theme-it')!;
  await waitFor(
    () => {
      const shelves = [...playground.renderRoot.querySelectorAll('course-shelf')];
      return expect(shelves.map((shelf) => shelf.matches(':state(results)'))).toEqual([true, true, true]);
    },
    { timeout: 10_000 },
  );
  return playground;
}

function button(playground: ThemeIt, name: string): HTMLElement {
  const buttons = [...playground.renderRoot.querySelectorAll('button')];
  return buttons.find(({ textContent }) => textContent === name)!;
}

const failures = (playground: ThemeIt): string[] =>
  [...playground.renderRoot.querySelectorAll('.fails')].map((row) =>
    (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

/** Change tokens and look: several layouts at once, light and dark, the contrast of each colour, the CSS to copy. */
export const ThemeItYourself: StoryObj = {
  play: async ({ canvasElement }) => {
    const playground = await opened(canvasElement);
    await expect(playground.css).toBe('');
    await expect(failures(playground)).toEqual([]);
  },
};

/** A preset to start from, one colour made too light: the table says which text can no longer be read. */
export const TooLight: StoryObj = {
  parameters: { a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } } },
  play: async ({ canvasElement }) => {
    const playground = await opened(canvasElement);
    await userEvent.click(button(playground, 'Paper'));
    const field = playground.renderRoot.querySelector('[aria-label="muted, light pages"]')!;
    await fireEvent.input(field, { target: { value: '#bbaa99' } });
    await playground.updateComplete;
    await expect(playground.css).toContain('  --course-shelf-muted: light-dark(#bbaa99, #bfab8f);');
    await expect(playground.css).toContain('course-shelf::part(reason) {');
    await expect(failures(playground)).toEqual(['muted on background light 2.00:1 fails']);
  },
};

/** The same on a dark page. */
export const OnADarkPage: StoryObj = {
  play: async ({ canvasElement }) => {
    const playground = await opened(canvasElement);
    await userEvent.click(button(playground, 'Bold'));
    await userEvent.click(button(playground, 'dark'));
    await playground.updateComplete;
    await expect(failures(playground)).toEqual([]);
  },
};
