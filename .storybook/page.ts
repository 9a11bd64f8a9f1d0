import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-jp/wght.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import italicSerif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import uprightSerif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import './page.css';

/** What stands first among the typefaces of the preset `paper`: on machines without it, as on those that have it. */
const PAPER_FACE = 'Iowan Old Style';
const faces = [
  new FontFace(PAPER_FACE, `url(${uprightSerif})`, { weight: '200 900', style: 'normal' }),
  new FontFace(PAPER_FACE, `url(${italicSerif})`, { weight: '200 900', style: 'italic' }),
];

/** What the toolbar offers for the page around every story. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  page: {
    description: 'Colours of the page around the shelf',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light page' },
        { value: 'dark', title: 'Dark page' },
      ],
    },
  },
  typefaces: {
    description: 'Typefaces of the page and of what stands in for the system ones',
    toolbar: {
      icon: 'paragraph',
      dynamicTitle: true,
      items: [
        { value: 'bundled', title: 'Typefaces: the same everywhere' },
        { value: 'own', title: "Typefaces: this machine's own" },
      ],
    },
  },
};

export const initialGlobals: NonNullable<Preview['initialGlobals']> = { page: 'light', typefaces: 'bundled' };

/** Dresses the page as the toolbar says. */
export const dressedPage: Decorator = (story, { globals }) => {
  const isBundled = globals['typefaces'] !== 'own';
  const { classList } = document.documentElement;
  classList.toggle('dark-page', globals['page'] === 'dark');
  classList.toggle('bundled-typefaces', isBundled);
  for (const face of faces) {
    if (isBundled) document.fonts.add(face);
    else document.fonts.delete(face);
  }
  return story();
};
