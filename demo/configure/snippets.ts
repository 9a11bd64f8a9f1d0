import * as frameworks from './frameworks.js';
import { goesByPage, type Choice } from './choice.js';
import { elementSnippet, boxSnippet, frame, FRAME_PAGE, framePage, scriptSnippet } from './html.js';
import { FOLDER } from './readers.js';
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

const files = (names: string) => (folder: string) =>
  `Once: copy ${names} from dist into the folder ${folder} of your site.`;
const loaderFiles = files('embed.js, all files whose names begin with shelf, and the folder themes');
const uploaded = (folder: string): string =>
  folder.startsWith('/')
    ? `Once: upload embed.js, all files whose names begin with shelf, and the folder themes from dist into a folder ${folder.slice(1, -1)} beside wp-content.`
    : loaderFiles(folder);
const singleFile = files('course-shelf.js and the folder themes');
const install = (): string => 'Once: npm pack in course-shelf, then npm install with the file that it wrote.';

export const FORMS: readonly Form[] = [
  {
    name: 'script',
    label: 'Script tag',
    once: loaderFiles,
    parts: (choice) => [
      {
        label: 'Script tag',
        where: 'Paste it where the shelf should stand, into any page.',
        code: scriptSnippet(choice),
      },
    ],
    markup: scriptSnippet,
  },
  {
    name: 'element',
    label: 'HTML element',
    once: singleFile,
    parts: (choice) => [
      {
        label: 'HTML element',
        where: 'Paste it where the shelf should stand, into any page.',
        code: elementSnippet(choice),
      },
    ],
    markup: elementSnippet,
  },
  {
    name: 'iframe',
    label: 'Iframe',
    once: loaderFiles,
    parts: (choice) => [
      {
        label: 'The page in the frame',
        where: `Save it as ${FRAME_PAGE} beside the other files, in ${choice.folder ?? FOLDER}.`,
        code: framePage(choice),
      },
      {
        label: 'The frame',
        where: `Paste it where the shelf should stand; on another site, write https:// and your site's name before the path.`,
        code: frame(choice),
      },
    ],
    problem: (choice) =>
      goesByPage(choice)
        ? 'A frame cannot see the page around it: say in words what the shelf is for.'
        : undefined,
    markup: scriptSnippet,
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
    markup: elementSnippet,
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
    markup: elementSnippet,
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
    markup: elementSnippet,
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
    markup: elementSnippet,
  },
  {
    name: 'shortcode',
    label: 'WordPress shortcode',
    once: uploaded,
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
    markup: boxSnippet,
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
        code: boxSnippet(choice),
      },
    ],
    markup: boxSnippet,
  },
];
