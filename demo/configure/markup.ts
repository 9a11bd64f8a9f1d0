import { accentValue } from './accent.js';
import { attributesOf, isFlag, type Choice } from './choice.js';
import { FOLDER } from './readers.js';
import { htmlText } from './text.js';

/* The choice as HTML. The snippets are made of these parts, and the preview shows them. */

/** Longer tags get one attribute a line. */
const LONGEST_LINE = 110;

/** A tag from `<name` to its end, in one line if there is room. */
export function tag(start: string, attributes: readonly string[], end: string): string {
  const line = `${[start, ...attributes].join(' ')}${end}`;
  return line.length <= LONGEST_LINE ? line : `${[start, ...attributes].join('\n  ')}\n${end}`;
}

/** An attribute as HTML has it. */
export function htmlAttribute(name: string, value: string, prefix = ''): string {
  return isFlag(name) ? prefix + name : `${prefix}${name}="${htmlText(value)}"`;
}

/** The address of one of the shelf's files. */
export const fileOf = ({ folder = FOLDER }: Choice, file: string): string => folder + file;

const withData = (attributes: readonly (readonly [name: string, value: string])[]): string[] =>
  attributes.map(([name, value]) => htmlAttribute(name, value, 'data-'));

const loader = (choice: Choice): string =>
  `<script src="${htmlText(fileOf(choice, 'embed.js'))}" async></script>`;

/** The script tag that puts a shelf where it stands. */
export function scriptTag(choice: Choice): string {
  const source = `src="${htmlText(fileOf(choice, 'embed.js'))}"`;
  return tag('<script', [source, ...withData(attributesOf(choice)), 'async'], '></script>');
}

/** A box that becomes a shelf, and the script that sees to it. */
export function box(choice: Choice): string {
  const { for: words = '', ...others } = Object.fromEntries(attributesOf(choice));
  const attributes = [`data-course-shelf="${htmlText(words)}"`, ...withData(Object.entries(others))];
  return `${tag('<div', attributes, '></div>')}\n${loader(choice)}`;
}

/** The element by itself. */
export function element(choice: Choice): string {
  const attributes = attributesOf(choice).map(([name, value]) => htmlAttribute(name, value));
  return tag('<course-shelf', attributes, '></course-shelf>');
}

/** The declaration of the accent; '' without one. */
export function accentCss(choice: Choice): string {
  return choice.accent === undefined ? '' : `--course-shelf-accent: ${accentValue(choice.accent, choice)}`;
}

/** The style sheet of the preset; '' without one. */
export function presetLink(choice: Choice): string {
  const { preset } = choice;
  return preset ? `<link rel="stylesheet" href="${htmlText(fileOf(choice, `themes/${preset}.css`))}" />` : '';
}

/** What the look needs beside the shelf: the sheet of the preset, and rules. */
export function looks(choice: Choice, rules: readonly string[] = []): string {
  const accent = accentCss(choice);
  const all = [...rules, ...(accent ? [`course-shelf { ${accent}; }`] : [])];
  const style = all.length ? `<style>\n${all.map((rule) => `  ${rule}`).join('\n')}\n</style>` : '';
  return [presetLink(choice), style].filter(Boolean).join('\n');
}
