/** Opens pages of hosts in Chromium and tells what a reader, and the page's own console, would notice. */
import puppeteer from 'puppeteer-core';
import { setTimeout as delay } from 'node:timers/promises';
import { chromiumOptions } from '../../.tools/browsers.mjs';
import { factsOf } from './facts.mjs';

/** Answers of a browser, and of the server, may be this late on a busy machine. */
const PATIENCE = 10_000;

/** A browser that reaches this machine only, so that a link that is followed is seen and leads nowhere. */
export function launch() {
  const { args, ...options } = chromiumOptions();
  const alone = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost';
  return puppeteer.launch({ ...options, args: [...args, alone] });
}

export class Visit {
  /** Warnings and errors of the console, scripts that failed, and reports of policies. */
  problems = [];
  /** Addresses that were asked for, but for the icon that browsers ask for by themselves. */
  requests = [];
  /** Addresses that the page went to, or tried to. */
  places = [];

  /** @param prepare gets the visit before the page is asked for */
  static async open(browser, url, prepare = undefined) {
    const visit = new Visit();
    visit.page = await browser.newPage();
    visit.session = await visit.page.createCDPSession();
    visit.#listen(visit.page);
    await visit.page.setViewport({ width: 1000, height: 800 });
    await prepare?.(visit);
    await visit.page.goto(url);
    return visit;
  }

  #listen(page) {
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()))
        this.problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`thrown: ${error?.message ?? error}`));
    page.on('request', (request) => {
      if (!request.url().endsWith('/favicon.ico')) this.requests.push(request.url());
      if (request.isNavigationRequest() && request.frame() === page.mainFrame())
        this.places.push(request.url());
    });
  }

  /** Lets nothing whose address ends so reach the page before `count` of it have been asked for. */
  async holdBack(end, count) {
    const held = [];
    await this.page.setRequestInterception(true);
    this.page.on('request', (request) => {
      if (!request.url().endsWith(end)) return void request.continue();
      held.push(request);
      if (held.length >= count) for (const each of held.splice(0)) void each.continue();
    });
  }

  /** Resolves once `isDone` says so, or when patience ends. */
  async until(isDone) {
    const end = Date.now() + PATIENCE;
    while (!isDone() && Date.now() < end) await delay(30);
  }

  /** The first frame inside the page, once it has its document. */
  async frame() {
    for (let wait = 0; ; wait++) {
      const frame = this.page.mainFrame().childFrames()[0];
      if (frame && !['', 'about:blank'].includes(frame.url())) return frame;
      if (wait === 200) throw new Error('There is no frame.');
      await delay(20);
    }
  }

  /** What `script`, a function that needs nothing from outside, makes of the page, unseen by it. */
  async see(script, frame = this.page.mainFrame(), ...values) {
    const session = frame === this.page.mainFrame() ? this.session : frame.client;
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frame._id,
      worldName: 'test',
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: String(script),
      arguments: values.map((value) => ({ value })),
      executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** The facts about all shelves once `isDone` says so, or when patience ends. */
  async shelvesWhen(isDone, frame) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const shelves = await this.see(factsOf, frame);
      if (isDone(shelves) || Date.now() > end) return shelves;
      await delay(30);
    }
  }

  /** The facts about `count` shelves that show cards. */
  shelves(count = 1, frame = undefined) {
    return this.shelvesWhen((found) => found.filter(({ cards }) => cards.length).length >= count, frame);
  }

  /** Names of global variables, as the page sees them. */
  globals() {
    return this.page.evaluate('Object.getOwnPropertyNames(window)');
  }

  /** All that moved without the reader doing anything, by the measure of Core Web Vitals. */
  layoutShift() {
    return this.see(
      () =>
        new Promise((resolve) => {
          let sum = 0;
          const add = (list) =>
            list.getEntries().forEach((entry) => (sum += entry.hadRecentInput ? 0 : entry.value));
          new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
        }),
    );
  }

  /** Clicks where a reader would, in the middle of the first card's link; the address the page then goes to. */
  async follow() {
    const at = await this.see(() => {
      const shelvesIn = (node) =>
        [...node.querySelectorAll('*')].flatMap((box) =>
          box.shadowRoot
            ? [...(box.localName === 'course-shelf' ? [box] : []), ...shelvesIn(box.shadowRoot)]
            : [],
        );
      const [box] = shelvesIn(document)
        .map((shelf) => shelf.shadowRoot.querySelector('[part~=link]'))
        .filter(Boolean);
      box.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = box.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    });
    const before = this.places.length;
    await this.page.mouse.click(at.x, at.y);
    for (let wait = 0; wait < 100 && this.places.length === before; wait++) await delay(20);
    return this.places[before];
  }

  close() {
    return this.page.close();
  }
}
