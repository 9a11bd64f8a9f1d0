/** Pictures to look at: every layout in every theme and width, states and languages. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../serve.mjs';
import { inBrowsers } from './open.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const widths = [320, 768, 1280];
const layouts = ['grid', 'list', 'compact', 'path', 'guide'];
const themes = ['light', 'dark', 'host', 'quiet', 'quiet-dark', 'bold', 'bold-dark', 'paper', 'paper-dark'];
const languages = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh', 'ar'];

const catalogue = (count) => {
  const items = Array.from({ length: count }, (_, at) => ({
    title: `SQL, lesson ${at + 1}: ${['questions', 'joins', 'groups', 'windows', 'indexes'][at % 5]}`,
    url: `https://harbourstreet.example/sql/${at + 1}`,
    provider: 'Harbour Street',
    institution: `School ${at + 1}`,
    skills: ['sql'],
  }));
  return `<script type="application/json">${JSON.stringify(items)}</script>`;
};

/** Pictures beside layout and theme: the shelf's attributes and content, and what is done to the page. */
const states = {
  books: { attributes: 'for="books for data scientists"' },
  'did-you-mean': { attributes: 'for="exel" limit="4"' },
  empty: { attributes: 'for="unicycle"' },
  error: { attributes: 'for="sql"', content: '<script type="application/json">[{</script>' },
  offline: { attributes: 'for="sql"', offline: true },
  'one-item': { attributes: 'for="sql"', content: catalogue(1) },
  hundreds: { attributes: 'for="sql" limit="300"', content: catalogue(300) },
  loading: { attributes: 'for="sql"', slow: true },
  disclosure: { attributes: 'for="sql" limit="2"', paid: true },
  'forced-colors': { attributes: 'for="backend developer" layout="path"', forced: true },
  print: { attributes: 'for="backend developer" theme="dark"', print: true },
  rtl: { attributes: 'for="backend developer" layout="path" dir="rtl"' },
};

function pageOf({ attributes, content = '', theme = 'light', lang = 'en', paid = false }) {
  const [preset, scheme] = theme.split('-');
  const isPreset = ['quiet', 'bold', 'paper'].includes(preset);
  const dark = theme === 'dark' || scheme === 'dark';
  const own = isPreset ? '' : `theme="${preset}"`;
  const ground = preset === 'host' ? '#1d3557;color:#f1faee' : dark ? '#111;color:#eee' : '#fff;color:#111';
  return `<!doctype html><html lang="${lang}" ${lang === 'ar' ? 'dir="rtl"' : ''}>
<meta name="viewport" content="width=device-width"><title>Shelf</title>
${isPreset ? `<link rel="stylesheet" href="/dist/themes/${preset}.css">` : ''}
<style>
@font-face{font-family:Inter;src:url(/typefaces/inter-latin-wght-normal.woff2);font-weight:100 900}
:root{color-scheme:${dark ? 'dark' : 'light'};font-family:Inter,"Noto Sans",sans-serif;background:${ground}}body{margin:16px}</style>
<course-shelf ${attributes} ${own}>${content}</course-shelf>
<script>${paid ? `document.querySelector('course-shelf').linkFor = () => 'https://example.com/go'` : ''}</script>
<script src="/dist/shelf.js"></script>`;
}

const settled = () =>
  document.querySelector('course-shelf')?.matches(':state(results), :state(empty), :state(error)');

async function shoot(page, origin, pages, file, width, state) {
  const address = `/${file.name}-${width}.html`;
  pages[address] = { body: pageOf(state) };
  await page.setViewport({ width, height: 400, deviceScaleFactor: width < 700 ? 2 : 1 });
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    media: state.print ? 'print' : 'screen',
    features: [{ name: 'forced-colors', value: state.forced ? 'active' : 'none' }],
  });
  if (state.slow || state.offline) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const late = /shelf-(routes|matching)/.test(request.url());
      if (!late) void request.continue();
      else if (state.offline) void request.abort();
    });
  }
  if (state.offline) {
    await page.evaluateOnNewDocument(
      "Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })",
    );
  }
  await page.goto(origin + address, { waitUntil: 'domcontentloaded' });
  if (state.slow) await new Promise((done) => setTimeout(done, 600));
  else await page.waitForFunction(settled, { timeout: 15_000 });
  await page.evaluate(async () => {
    await document.querySelector('course-shelf').updateComplete;
    await document.fonts.ready;
  });
  await page.screenshot({ path: join(file.folder, `${file.name}-${width}.png`), fullPage: true });
}

/**
 * Takes the pictures, each as `NAME-WIDTH.png`, of what `npm run build` made.
 *
 * @param {string} folder made when missing
 * @param {readonly string[]} words only pictures whose name has one of them; all when empty
 * @returns {Promise<number>} how many
 */
export async function takeGallery(folder, words) {
  const themed = layouts.flatMap((layout) =>
    themes.map((theme) => [
      `${layout}-${theme}`,
      { attributes: `for="backend developer" layout="${layout}"`, theme },
    ]),
  );
  const translated = languages.map((lang) => [
    `lang-${lang}`,
    { attributes: 'for="backend developer" layout="path"', lang },
  ]);
  const wanted = [...themed, ...Object.entries(states), ...translated]
    .filter(([name]) => !words.length || words.some((word) => name.includes(word)))
    .flatMap(([name, state]) => widths.map((width) => ({ name, state, width })));
  await mkdir(folder, { recursive: true });
  const pages = {};
  const folders = {
    '/dist/': path('dist'),
    '/typefaces/': path('node_modules/@fontsource-variable/inter/files'),
  };
  const server = await serve({ folders, pages });
  try {
    await inBrowsers(wanted, async (browser, { name, state, width }) => {
      const page = await browser.newPage();
      await shoot(page, server.origin, pages, { folder, name }, width, state);
      await page.close();
    });
  } finally {
    await server.close();
  }
  return wanted.length;
}
