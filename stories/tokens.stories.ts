import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect } from 'storybook/test';
import { tokens, type Token } from 'virtual:manifest';
import styles from './tokens.css?inline';

const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs', 'wide'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** Hues that marks of providers have, in degrees of the colour circle: some of them, to be looked at. */
const HUES = [30, 80, 155, 205, 255, 320];

const isColour = (value: string): boolean => value.startsWith('light-dark');

/** What a token does, shown with its default. */
function sample({ name, default: value }: Token): unknown {
  if (name.endsWith('-font')) return text({ fontFamily: value });
  if (name.endsWith('-size')) return text({ fontSize: value });
  if (name.endsWith('-weight')) return text({ fontWeight: value });
  if (name.endsWith('-radius')) return html`<span class="box" style="border-radius:${value}"></span>`;
  if (name.endsWith('-shadow')) return html`<span class="box" style="box-shadow:${value}"></span>`;
  if (name.endsWith('-duration'))
    return html`<span class="box slow" style="transition-duration:${value}" title="Point here"></span>`;
  if (name.endsWith('-padding'))
    return html`<span class="outer" style="padding:${value}"><span class="inner"></span></span>`;
  if (name.endsWith('-gap'))
    return html`<span class="gaps" style="gap:${value}"
      ><span class="inner"></span><span class="inner"></span
    ></span>`;
  if (name.endsWith('-row')) return text({ lineHeight: value });
  return undefined;
}

const text = (style: Record<string, string>): TemplateResult =>
  html`<span class="text" style=${styleMap(style)}>SQL for beginners</span>`;

/** A colour on a page of each scheme; one that depends on the provider, in some hues. */
function swatches({ name, default: value }: Token, scheme: 'light' | 'dark'): TemplateResult {
  const hues = value.includes('--hue') ? HUES : [0];
  return html`<span class="swatches ${scheme}" title="${name}, ${scheme}">
    ${hues.map((hue) => html`<i style="--hue:${hue};background:${value}"></i>`)}
  </span>`;
}

function row(token: Token): TemplateResult {
  const { name, description, default: value } = token;
  return html`<tr>
    <th scope="row"><code>${name}</code><small>${description}</small></th>
    <td><code>${value}</code></td>
    <td>
      ${
        isColour(value)
          ? html`${swatches(token, 'light')} ${swatches(token, 'dark')}`
          : (sample(token) ?? 'not drawn')
      }
    </td>
  </tr>`;
}

/**
 * Every custom property with its default, as the manifest has them, which is read from the lines that the element itself
 * uses. A page sets them anywhere above the shelf; colours on the left are those of light pages, on the right of dark ones.
 */
export const Tokens: StoryObj = {
  render: () => html`
    <style>
      ${styles}
    </style>
    <main class="tokens">
      <h1>Tokens</h1>
      <p>
        Each is for a page to set, anywhere above the shelf: on <code>course-shelf</code>, on a section, on
        <code>:root</code>. What is not set has the default below. The list is
        <code>custom-elements.json</code>.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Default</th>
            <th scope="col">How it looks, on light and on dark pages</th>
          </tr>
        </thead>
        <tbody>
          ${tokens.map(row)}
        </tbody>
      </table>
    </main>
  `,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(tokens.length);
    await expect(canvasElement.textContent).not.toContain('not drawn');
    // A swatch without a colour would be a default that no browser understands.
    const colours = [...canvasElement.querySelectorAll('.swatches i')].map(
      (swatch) => getComputedStyle(swatch).backgroundColor,
    );
    await expect(colours).not.toContain('rgba(0, 0, 0, 0)');
  },
};
