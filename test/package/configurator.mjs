/** The configurator in a browser, and its preview, for tests. */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.tools/browsers.mjs';
import { serve } from '../../.tools/serve.mjs';

const folder = (name) => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

export class Configurator {
  /** Pages beside the demo, by their paths. */
  pages = { '/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } } };
  /** What the page of the test should not do: write to the console, fail, ask another site. */
  problems = [];
  page;
  #server;
  #browser;

  async start() {
    const folders = { '/': folder('demo'), '/dist/': folder('dist'), '/course-shelf/': folder('dist') };
    this.#server = await serve({ folders, pages: this.pages });
    this.#browser = await puppeteer.launch(chromiumOptions());
    await this.#browser
      .defaultBrowserContext()
      .overridePermissions(this.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  }

  async close() {
    await this.#browser?.close();
    await this.#server?.close();
  }

  get origin() {
    return this.#server.origin;
  }

  /** A page for the next test. */
  async newPage() {
    await this.page?.close();
    this.page = await this.#browser.newPage();
    // The preview stands beside the form; on narrow pages, it loads only when it comes near.
    await this.page.setViewport({ width: 1280, height: 800 });
    const problems = (this.problems = []);
    this.page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
    this.page.on('pageerror', (error) => problems.push(String(error)));
    this.page.on('request', (request) => {
      if (!request.url().startsWith(this.origin)) problems.push(`asks ${request.url()}`);
    });
    return this.page;
  }

  /** Waits until the preview shows `count` cards, and no other page is made ready behind it. */
  settled = (count) =>
    this.page.waitForFunction(
      (wanted) => {
        const frame = document.querySelector('.stage iframe:only-child:not(.waiting)');
        const shelf = frame?.contentDocument?.querySelector('course-shelf');
        return shelf?.shadowRoot?.querySelectorAll('[part=card]').length === wanted;
      },
      { polling: 50, timeout: 20_000 },
      count,
    );

  open = async (link = '', count = 6) => {
    await this.page.goto(`${this.origin}/configure.html${link}`);
    await this.page.$eval('.stage', (stage) => stage.scrollIntoView());
    await this.settled(count);
  };

  /** The texts to copy. */
  codes = () => this.page.$$eval('#parts code', (boxes) => boxes.map((box) => box.textContent));

  text = (selector) => this.page.$eval(selector, (box) => box.textContent);
}
