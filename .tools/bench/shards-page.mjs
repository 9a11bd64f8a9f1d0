/** Asks searches in real pages of Chromium, each query in a fresh one, and counts what comes over the network. */
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers.mjs';
import { serveGzipped } from './shards-server.mjs';

/** Runs in the page once the code is there; resolves to the time until the first cards, and ids of six, then of ten. */
const SEARCHES = {
  shards: {
    html: '<script type="module" src="/dist/course-shelf.js"></script>',
    ready: `customElements.whenDefined('course-shelf')`,
    ask: `async (query) => {
      const shelf = document.createElement('course-shelf');
      const answer = () => new Promise((resolve, reject) => {
        shelf.addEventListener('course-shelf-results', ({ items }) => resolve(items.map(({ id }) => id)), { once: true });
        shelf.addEventListener('course-shelf-error', ({ message }) => reject(new Error(message)), { once: true });
      });
      const start = performance.now();
      const first = answer();
      shelf.setAttribute('src', '/data/');
      shelf.setAttribute('for', query);
      document.body.append(shelf);
      const six = await first;
      window.measured({ ms: performance.now() - start, six });
      await new Promise((resolve) => setTimeout(resolve, 50));
      const longer = answer();
      shelf.setAttribute('limit', '10');
      return longer;
    }`,
  },
  pagefind: {
    html: '',
    ready: `import('/data/pagefind.js')`,
    ask: `async (query) => {
      const pagefind = await import('/data/pagefind.js');
      const idsOf = async (results) =>
        (await Promise.all(results.map((result) => result.data()))).map(({ meta }) => meta.item);
      const start = performance.now();
      const { results } = await pagefind.search(query);
      const six = await idsOf(results.slice(0, 6));
      window.measured({ ms: performance.now() - start, six });
      await new Promise((resolve) => setTimeout(resolve, 50));
      return idsOf(results.slice(0, 10));
    }`,
  },
};
/** What is code, not data: asked for by every page, whatever the catalogue. */
const CODE = /\.js$|wasm\.|\.css$|favicon/;

/**
 * @param {'shards' | 'pagefind'} name
 * @param {string} data folder
 * @param {string} dist folder of the built element
 * @returns {Promise<{ query: string, ms: number, requests: number, bytes: number, ids: string[], six: string[] }[]>} bytes and
 *   requests of data until six cards are there; ids of the first ten
 */
export async function askInPages(name, data, dist, queries) {
  const { html, ready, ask } = SEARCHES[name];
  const page = `<!doctype html><meta charset="utf-8"><title>${name}</title><body>${html}</body>`;
  const server = await serveGzipped({ '/data/': data, '/dist/': dist }, { '/': page });
  const browser = await puppeteer.launch(chromiumOptions());
  const rows = [];
  try {
    for (const query of queries) {
      const asked = () => askOnce(browser, server, { ready, ask }, query);
      // One page of hundreds may fail on a busy machine; a second time it is the search's own fault.
      rows.push(
        await asked().catch((error) => {
          console.error(`${name}, "${query}": ${error.message}; asked again`);
          return asked();
        }),
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return rows;
}

async function askOnce(browser, { origin, sent }, { ready, ask }, query) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    let counted;
    sent.length = 0;
    await page.exposeFunction('measured', (facts) => {
      // On the server, as workers load files, too.
      const data = sent.filter(({ path }) => path.startsWith('/data/') && !CODE.test(path));
      const bytes = data.reduce((total, file) => total + file.bytes, 0);
      counted = { ...facts, requests: data.length, bytes };
    });
    await page.goto(origin);
    await page.evaluate(`(async () => { await ${ready}; })()`);
    const ids = await page.evaluate(`(${ask})(${JSON.stringify(query)})`);
    return { query, ids, ...counted };
  } finally {
    await context.close();
  }
}
