declare module 'virtual:manifest' {
  import type { ArgTypes } from '@storybook/web-components-vite';

  /** A custom property of the element: its name, its default, and what it is. */
  export interface Token {
    readonly name: string;
    readonly default: string;
    readonly description: string;
  }

  const manifest: object;
  export default manifest;
  /** Names of all attributes. */
  export const attributes: readonly string[];
  export const tokens: readonly Token[];
  export const controls: ArgTypes;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** As it is in the file. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}

declare module '*.css';

declare module '*?url' {
  const address: string;
  export default address;
}
