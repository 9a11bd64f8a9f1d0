import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest, { controls } from 'virtual:manifest';
import { dressedPage, globalTypes, initialGlobals } from './page.js';

setCustomElementsManifest(manifest);
// What takes a moment takes longer where three stories share two cores.
configure({ asyncUtilTimeout: 10_000 });

const preview: Preview = {
  tags: ['autodocs'],
  argTypes: controls,
  decorators: [dressedPage],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: { toc: true },
    options: {
      storySort: { order: ['course-shelf', 'Layouts', 'States', 'Themes', 'Languages', 'Design'] },
    },
  },
};

export default preview;
