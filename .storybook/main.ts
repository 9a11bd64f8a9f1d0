import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { elementOf, readManifest } from '../.tools/manifest.mjs';
import { controlsOf, distinct, type Declaration } from './controls.js';

/** `virtual:manifest`: the custom elements manifest, read from the sources, no build needed before. */
function manifestModule(): Plugin {
  const id = 'virtual:manifest';
  const load = async (): Promise<string> => {
    const manifest = await readManifest();
    const element = elementOf(manifest) as Declaration;
    Object.assign(element, distinct(element));
    return `export default ${JSON.stringify(manifest)};
      export const attributes = ${JSON.stringify((element.attributes ?? []).map(({ name }) => name))};
      export const tokens = ${JSON.stringify(element.cssProperties ?? [])};
      export const controls = ${JSON.stringify(controlsOf(element))};`;
  };
  return {
    name: 'manifest-module',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (resolved) => (resolved === `\0${id}` ? load() : null),
  };
}

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), manifestModule()],
    // Colours stay as they are written: `light-dark()` made for older browsers would not follow the schemes of our pages.
    build: { ...vite.build, cssTarget: 'esnext' },
  }),
};

export default config;
