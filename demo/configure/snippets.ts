import * as frameworks from './frameworks.js';
import type { Choice } from './choice.js';
import { box, element, fileOf, looks, scriptTag } from './markup.js';
import { FOLDER } from './readers.js';
import { htmlText } from './text.js';
import { SHORTCODE, shortcodeFunction } from './wordpress.js';

/** One text to copy, and where it goes. */
export interface Part {
  readonly label: string;
  /** One line for people: where to paste it. */
  readonly where: string;
  readonly code: string;
}

/** One way to put the shelf on a page. */
export interface Form {
  readonly name: string;
  readonly label: string;
  /** What has to be done once, before; by the folder of the files. */
  readonly once: (folder: string) => string;
  readonly parts: (choice: Choice) => readonly Part[];
  /** Why this way cannot do what was chosen. */
  readonly problem?: (choice: Choice) => string | undefined;
  /** The same shelf as HTML, for the preview: what is copied, where that is HTML. */
  readonly markup: (choice: Choice) => string;
}

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n');

const files = (names: string) => (folder: string) =>
  `Once: copy ${names} from dist into the folder ${folder} of your site.`;
const loaderFiles = files('embed.js, all files whose names begin with shelf, and the folder themes');
const singleFile = files('course-shelf.js and the folder themes');
const install = (): string => 'Once: npm pack in course-shelf, then npm install with the file that it wrote.';

/** Room until the script is there, so that nothing below moves. */
const ROOM = 'course-shelf:not(:defined) { display: block; min-block-size: 36rem; }';

const script = (choice: Choice): string => join(looks(choice), scriptTag(choice));
const html = (choice: Choice): string =>
  join(
    element(choice),
    looks(choice, [ROOM]),
    `<script type="module" src="${htmlText(fileOf(choice, 'course-shelf.js'))}"></script>`,
  );
const inBox = (choice: Choice): string => join(looks(choice), box(choice));

const FRAME_PAGE = 'courses.html';
/** Height of a frame that is some 600 pixels wide, where a grid has two columns. */
function frameHeight({ limit = '6', layout = 'grid' }: Choice): number {
  const cards = Math.min(12, Number(limit));
  const row = { grid: 184, list: 96, compact: 84, path: 132, guide: 184 }[layout] ?? 184;
  const rows = layout === 'grid' || layout === 'guide' ? Math.ceil(cards / 2) : cards;
  return 120 + row * rows + (layout === 'path' ? 300 : layout === 'guide' ? 1800 : 0);
}

function page(choice: Choice): string {
  return join(
    '<!doctype html>',
    `<html lang="${choice.lang ?? 'en'}">`,
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>${titleOf(choice)}</title>`,
    '<base target="_blank" />',
    script(choice),
    '</html>',
  );
}

const titleOf = (choice: Choice): string => htmlText(choice.heading || `Courses: ${choice.for ?? 'all'}`);

function frame(choice: Choice): string {
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

export const FORMS: readonly Form[] = [
  {
    name: 'script',
    label: 'Script tag',
    once: loaderFiles,
    parts: (choice) => [
      {
        label: 'Script tag',
        where: 'Paste it where the shelf should stand, into any page.',
        code: script(choice),
      },
    ],
    markup: script,
  },
  {
    name: 'element',
    label: 'HTML element',
    once: singleFile,
    parts: (choice) => [
      {
        label: 'HTML element',
        where: 'Paste it where the shelf should stand, into any page.',
        code: html(choice),
      },
    ],
    markup: html,
  },
  {
    name: 'iframe',
    label: 'Iframe',
    once: loaderFiles,
    parts: (choice) => [
      {
        label: 'The page in the frame',
        where: `Save it as ${FRAME_PAGE} beside the other files, in ${choice.folder ?? FOLDER}.`,
        code: page(choice),
      },
      {
        label: 'The frame',
        where: `Paste it where the shelf should stand; on another site, write https:// and your site's name before the path.`,
        code: frame(choice),
      },
    ],
    problem: (choice) =>
      choice.for === undefined && choice.browse === undefined
        ? 'A frame cannot see the page around it: say in words what the shelf is for.'
        : undefined,
    markup: script,
  },
  {
    name: 'react',
    label: 'React',
    once: install,
    parts: (choice) => [
      {
        label: 'Component',
        where: 'Save it as Courses.jsx, and use <Courses /> anywhere (React 19, Next.js too).',
        code: frameworks.react(choice),
      },
      {
        label: 'Types',
        where: 'With TypeScript only: save it once as course-shelf.d.ts beside your sources.',
        code: frameworks.REACT_TYPES,
      },
    ],
    markup: html,
  },
  {
    name: 'vue',
    label: 'Vue',
    once: install,
    parts: (choice) => [
      {
        label: 'Component',
        where: 'Save it as Courses.vue, and use <Courses /> anywhere (Vue 3).',
        code: frameworks.vue(choice),
      },
      {
        label: 'Compiler option',
        where: 'Put isCustomElement into vite.config.js, so that Vue leaves the element alone.',
        code: frameworks.VUE_CONFIG,
      },
    ],
    markup: html,
  },
  {
    name: 'svelte',
    label: 'Svelte',
    once: install,
    parts: (choice) => [
      {
        label: 'Component',
        where: 'Save it as Courses.svelte, and use <Courses /> anywhere (Svelte 5).',
        code: frameworks.svelte(choice),
      },
    ],
    markup: html,
  },
  {
    name: 'angular',
    label: 'Angular',
    once: install,
    parts: (choice) => [
      {
        label: 'Component',
        where:
          'Save it as courses.ts, import Courses where you need it, and write <app-courses /> (Angular 17 and later).',
        code: frameworks.angular(choice),
      },
      ...(choice.preset
        ? [
            {
              label: 'Style sheet',
              where: 'Put it first in src/styles.css.',
              code: frameworks.angularStyles(choice),
            },
          ]
        : []),
    ],
    markup: html,
  },
  {
    name: 'shortcode',
    label: 'WordPress shortcode',
    once: loaderFiles,
    parts: (choice) => [
      {
        label: 'Function',
        where:
          'Add it once as a PHP snippet in the plugin Code Snippets, or at the end of functions.php of your child theme.',
        code: shortcodeFunction(choice),
      },
      {
        label: 'Shortcode',
        where: 'Paste it into any post, page or widget, as a Shortcode block.',
        code: SHORTCODE,
      },
    ],
    markup: inBox,
  },
  {
    name: 'custom-html',
    label: 'WordPress Custom HTML',
    once: loaderFiles,
    parts: (choice) => [
      {
        label: 'Custom HTML block',
        where:
          'Paste it into a Custom HTML block; if WordPress removes the script when you save, use the shortcode.',
        code: inBox(choice),
      },
    ],
    markup: inBox,
  },
];
