/** Real browsers behind one small interface, for pages that no test runner may touch. */
import puppeteer from 'puppeteer-core';
import { chromiumOptions, firefox, webkit } from '../../.tools/browsers.mjs';
import { startWebKit } from '../../.tools/webkit.mjs';

async function puppeteerBrowser(options) {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  return {
    open: (url) => page.goto(url),
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    close: () => browser.close(),
  };
}

async function webdriverBrowser() {
  const { port, capabilities } = await startWebKit(webkit());
  const send = async (path, method, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
    return value;
  };
  const { 'wdio:enforceWebDriverClassic': _, ...always } = capabilities;
  const { sessionId } = await send('', 'POST', { capabilities: { alwaysMatch: always } });
  return {
    open: (url) => send(`/${sessionId}/url`, 'POST', { url }),
    run: (script) => send(`/${sessionId}/execute/sync`, 'POST', { script, args: [] }),
    close: () => send(`/${sessionId}`, 'DELETE'),
  };
}

const launchers = {
  chromium: () => puppeteerBrowser(chromiumOptions()),
  firefox: () => puppeteerBrowser({ browser: 'firefox', executablePath: firefox(), headless: true }),
  webkit: webdriverBrowser,
};

export const wantedBrowsers = (process.env.BROWSERS ?? 'chromium').split(',');

/**
 * @returns {Promise<{open: (url: string) => Promise<unknown>, run: (script: string) => Promise<any>, close: () =>
 *   Promise<unknown>}>} `run` takes the body of a function
 */
export const launch = (name) => launchers[name]();
