declare module 'virtual:manifest' {
  import type { ArgTypes } from '@storybook/web-components-vite';

  const manifest: object;
  export default manifest;
  export const controls: ArgTypes;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}
