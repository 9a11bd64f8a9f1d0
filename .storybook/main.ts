import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { readManifest } from '../.tools/manifest.mjs';

/** `virtual:manifest`: the custom elements manifest, read from the sources, no build needed before. */
function manifestModule(): Plugin {
  const id = 'virtual:manifest';
  return {
    name: 'manifest-module',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: async (resolved) =>
      resolved === `\0${id}` ? `export default ${JSON.stringify(await readManifest())}` : null,
  };
}

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), manifestModule()] }),
};

export default config;
