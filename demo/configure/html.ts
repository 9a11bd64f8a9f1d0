import type { Choice } from './choice.js';
import { box, element, fileOf, looks, scriptTag } from './markup.js';
import { htmlText } from './text.js';

/* The choice as HTML that can be pasted: the shelf, its looks and its script. */

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n');

/** Room until the script is there, so that nothing below moves. */
const ROOM = 'course-shelf:not(:defined) { display: block; min-block-size: 36rem; }';

/** The shelf as a script tag. */
export const scriptSnippet = (choice: Choice): string => join(looks(choice), scriptTag(choice));

/** The shelf as an element, with its script. */
export const elementSnippet = (choice: Choice): string =>
  join(
    element(choice),
    looks(choice, [ROOM]),
    `<script type="module" src="${htmlText(fileOf(choice, 'course-shelf.js'))}"></script>`,
  );

/** The shelf as a box, with its script. */
export const boxSnippet = (choice: Choice): string => join(looks(choice), box(choice));

export const FRAME_PAGE = 'courses.html';
/** Height of a frame that is some 600 pixels wide, where a grid has two columns. */
function frameHeight({ limit = '6', layout = 'grid' }: Choice): number {
  const cards = Math.min(12, Number(limit));
  const row = { grid: 184, list: 96, compact: 84, path: 132, guide: 184 }[layout] ?? 184;
  const rows = layout === 'grid' || layout === 'guide' ? Math.ceil(cards / 2) : cards;
  return 120 + row * rows + (layout === 'path' ? 300 : layout === 'guide' ? 1800 : 0);
}

/** A page that holds nothing but the shelf; its links leave the frame. */
export function framePage(choice: Choice): string {
  return join(
    '<!doctype html>',
    `<html lang="${choice.lang ?? 'en'}">`,
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>${titleOf(choice)}</title>`,
    '<base target="_blank" />',
    scriptSnippet(choice),
    '</html>',
  );
}

const titleOf = (choice: Choice): string => htmlText(choice.heading || `Courses: ${choice.for ?? 'all'}`);

/** The frame that shows this page. */
export function frame(choice: Choice): string {
  const source = htmlText(fileOf(choice, FRAME_PAGE));
  return [
    `<iframe`,
    `  src="${source}"`,
    `  title="${titleOf(choice)}"`,
    `  width="100%"`,
    `  height="${frameHeight(choice)}"`,
    `  loading="lazy"`,
    `  style="border: 0"`,
    `></iframe>`,
  ].join('\n');
}
