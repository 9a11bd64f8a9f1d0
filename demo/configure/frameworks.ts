import { accentCss } from './markup.js';
import { attributesOf, isFlag, type Choice } from './choice.js';
import { tag } from './markup.js';
import { htmlText, scriptText, templateText } from './text.js';

/* The choice as components. Frameworks set properties of the element where it has some, so numbers are numbers there. */

const NUMBERS = new Set(['limit']);

function imports({ preset }: Choice): string[] {
  return [
    "import 'course-shelf/define';",
    ...(preset ? [`import 'course-shelf/themes/${preset}.css';`] : []),
  ];
}

/** Lines, but for the first, as much further to the right. */
const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** Frameworks keep `ref` for themselves; this sets the attribute. */
const setRef = (value: string): string => `(shelf) => shelf?.setAttribute('ref', ${scriptText(value)})`;

/** React 19. */
export function react(choice: Choice): string {
  const attributes = attributesOf(choice).map(([name, value]) => {
    if (name === 'ref') return `ref={${setRef(value)}}`;
    if (isFlag(name)) return name;
    if (NUMBERS.has(name)) return `${name}={${value}}`;
    // In JSX, "&" begins an entity; a quote would end the text.
    return /["&]/.test(value) ? `${name}={${scriptText(value)}}` : `${name}="${value}"`;
  });
  const accent = accentCss(choice).split(': ');
  if (accent[1]) attributes.push(`style={{ '${accent[0]}': '${accent[1]}' }}`);
  const element = tag('<course-shelf', attributes, '></course-shelf>');
  const isLong = element.includes('\n');
  return [
    "'use client';",
    '',
    ...imports(choice),
    '',
    'export function Courses() {',
    isLong ? `  return (\n    ${indent(element, '    ')}\n  );` : `  return ${element};`,
    '}',
  ].join('\n');
}

/** What TypeScript has to know of the element in React. */
export const REACT_TYPES = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  interface CSSProperties {
    [name: \`--\${string}\`]: string | undefined;
  }
  namespace JSX {
    interface IntrinsicElements {
      'course-shelf': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Record<string, unknown>;
    }
  }
}`;

/** Vue 3. */
export function vue(choice: Choice): string {
  const attributes = attributesOf(choice).map(([name, value]) => {
    if (name === 'ref') return `:ref="${setRef(value)}"`;
    if (isFlag(name)) return name;
    return NUMBERS.has(name) ? `:${name}="${value}"` : `${name}="${htmlText(value)}"`;
  });
  const element = tag('<course-shelf', [...attributes, ...styleAttribute(choice)], '></course-shelf>');
  return [
    '<script setup>',
    ...imports(choice),
    '</script>',
    '',
    '<template>',
    `  ${indent(element, '  ')}`,
    '</template>',
  ].join('\n');
}

/** What Vue's compiler has to know of the element. */
export const VUE_CONFIG = `import { defineConfig } from 'vite';
import vue from '@vitejs/plugin-vue';

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'course-shelf' } } }),
  ],
});`;

/** Svelte 5. */
export function svelte(choice: Choice): string {
  const attributes = attributesOf(choice).map(([name, value]) => {
    if (isFlag(name)) return name;
    if (NUMBERS.has(name)) return `${name}={${value}}`;
    return /[{}]/.test(value) ? `${name}={${scriptText(value)}}` : `${name}="${htmlText(value)}"`;
  });
  const element = tag('<course-shelf', [...attributes, ...styleAttribute(choice)], '></course-shelf>');
  return ['<script>', ...imports(choice).map((line) => `  ${line}`), '</script>', '', element].join('\n');
}

/** Angular 17 and later, as a component of its own. */
export function angular(choice: Choice): string {
  const attributes = attributesOf(choice).map(([name, value]) => {
    if (isFlag(name)) return name;
    if (!value.includes('{{')) return `${name}="${htmlText(value)}"`;
    // Two braces would begin an expression, and may not even stand in one.
    return `[attr.${name}]="${htmlText(scriptText(value).replaceAll('{', '\\u007b'))}"`;
  });
  const element = tag('<course-shelf', [...attributes, ...styleAttribute(choice)], '></course-shelf>');
  return [
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    "import 'course-shelf/define';",
    '',
    '@Component({',
    "  selector: 'app-courses',",
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    '  template: `',
    `    ${templateText(indent(element, '    '))}`,
    '  `,',
    '})',
    'export class Courses {}',
  ].join('\n');
}

/** The rule that Angular's own list of styles takes a preset from. */
export function angularStyles({ preset }: Choice): string {
  return preset ? `@import 'course-shelf/themes/${preset}.css';` : '';
}

function styleAttribute(choice: Choice): string[] {
  const accent = accentCss(choice);
  return accent ? [`style="${accent}"`] : [];
}
