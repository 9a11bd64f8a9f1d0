import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest, { controls } from 'virtual:manifest';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  argTypes: controls,
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    docs: { toc: true },
  },
};

export default preview;
