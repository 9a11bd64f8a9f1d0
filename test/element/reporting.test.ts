import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import type { CourseShelfSelectEvent, CourseShelfViewEvent } from '../../src/element/events.js';
import type { Analytics } from '../../src/element/options.js';
import { inside, shelfFor } from './fixture.js';

const FIGMA = {
  id: 'figma-start',
  title: 'Get Started with Figma',
  provider: 'Coursera',
  kind: 'course',
  position: 1,
  query: 'figma',
};
const URL_FIGMA = 'https://www.coursera.org/learn/figma-start';
const GTAG_ITEM = {
  item_id: 'figma-start',
  item_name: 'Get Started with Figma',
  item_brand: 'Coursera',
  item_category: 'course',
  index: 1,
};
const LIST = { item_list_id: 'course-shelf', item_list_name: 'figma', items: [GTAG_ITEM] };

const host = window as unknown as Record<string, unknown>;
const GLOBALS = ['gtag', 'dataLayer', 'plausible', '_paq'];

/** A shelf whose events reach the page's analytics, and whose links lead nowhere. */
async function reportingShelf(analytics: string): Promise<CourseShelf> {
  const shelf = await shelfFor('figma', { analytics: analytics as Analytics });
  shelf.addEventListener('course-shelf-select', (event) => event.preventDefault());
  return shelf;
}

const follow = (shelf: CourseShelf): boolean =>
  inside(shelf, 'a').dispatchEvent(
    new MouseEvent('auxclick', { button: 1, cancelable: true, bubbles: true }),
  );

/** What a function was called with. */
function calls(name: string): unknown[][] {
  const heard: unknown[][] = [];
  host[name] = (...values: unknown[]) => void heard.push(values);
  return heard;
}

describe('analytics of <course-shelf>', () => {
  afterEach(() => GLOBALS.forEach((name) => delete host[name]));

  it('tell Google’s tag in the words of its own reports', async () => {
    const heard = calls('gtag');
    const shelf = await reportingShelf('gtag');
    follow(shelf);
    expect(heard).to.deep.equal([['event', 'select_item', { ...LIST, link_url: URL_FIGMA }]]);
    await aTimeout(1300);
    expect(heard.slice(1)).to.deep.equal([['event', 'view_item_list', LIST]]);
  });

  it('tell Tag Manager’s data layer, through whatever push it has', async () => {
    const heard: unknown[] = [];
    host['dataLayer'] = { push: (value: unknown) => heard.push(value) };
    const shelf = await reportingShelf('DataLayer ');
    follow(shelf);
    await aTimeout(1300);
    expect(heard).to.deep.equal([
      { event: 'course_shelf_select', course_shelf: { ...FIGMA, url: URL_FIGMA } },
      { event: 'course_shelf_view', course_shelf: FIGMA },
    ]);
  });

  it('tell Plausible, where a view is no sign that somebody stayed', async () => {
    const heard = calls('plausible');
    const shelf = await reportingShelf('plausible');
    follow(shelf);
    await aTimeout(1300);
    expect(heard).to.deep.equal([
      ['Course shelf: select', { props: { ...FIGMA, url: URL_FIGMA } }],
      ['Course shelf: view', { props: FIGMA, interactive: false }],
    ]);
  });

  it('tell Matomo', async () => {
    const paq: unknown[] = [];
    host['_paq'] = paq;
    follow(await reportingShelf('matomo'));
    expect(paq).to.deep.equal([['trackEvent', 'course-shelf', 'select', 'figma-start', 1]]);
  });

  it('tell nobody else, and nobody where nothing is loaded', async () => {
    const heard = calls('plausible');
    for (const analytics of ['gtag', 'datalayer', 'matomo']) follow(await reportingShelf(analytics));
    expect(heard).to.deep.equal([]);
    expect(GLOBALS.filter((name) => name in host)).to.deep.equal(['plausible']);
    host['gtag'] = 'no function';
    follow(await reportingShelf('gtag'));
  });

  it('follow the attribute, and count each event once', async () => {
    const plausible = calls('plausible');
    const gtag = calls('gtag');
    const shelf = await reportingShelf('plausible');
    shelf.setAttribute('analytics', 'gtag');
    await shelf.updateComplete;
    follow(shelf);
    shelf.removeAttribute('analytics');
    await shelf.updateComplete;
    follow(shelf);
    expect([plausible.length, gtag.length]).to.deep.equal([0, 1]);
  });

  it('warn of a word they do not know, and of the words they do', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    try {
      const shelf = await reportingShelf('piwik');
      follow(shelf);
      expect(said).to.deep.equal([
        '<course-shelf>: analytics="piwik" is not known; accepted: gtag, datalayer, plausible, matomo.',
      ]);
    } finally {
      console.warn = warn;
    }
  });
});

describe('what events tell', () => {
  it('is plain data, as a message or a queue takes it', async () => {
    const shelf = await shelfFor('figma');
    const heard: (CourseShelfSelectEvent | CourseShelfViewEvent)[] = [];
    shelf.addEventListener('course-shelf-select', (event) => {
      event.preventDefault();
      heard.push(event);
    });
    shelf.addEventListener('course-shelf-view', (event) => heard.push(event));
    follow(shelf);
    await aTimeout(1300);
    expect(heard.map(({ type }) => type)).to.deep.equal(['course-shelf-select', 'course-shelf-view']);
    for (const event of heard) {
      const { item, position, query } = event;
      const facts = { item, position, query, ...('url' in event && { url: event.url }) };
      expect(structuredClone(facts)).to.deep.equal(facts);
      expect(JSON.parse(JSON.stringify(facts))).to.deep.equal(facts);
    }
  });

  it('comes before the browser leaves: by click, middle click, Enter, and into a new tab, once each', async () => {
    const shelf = await shelfFor('figma');
    const heard: string[] = [];
    shelf.addEventListener('course-shelf-select', (event) => {
      event.preventDefault();
      heard.push(event.url);
    });
    const { left, top } = inside(shelf, 'a').getBoundingClientRect();
    const position: [number, number] = [Math.round(left + 5), Math.round(top + 5)];
    await sendMouse({ type: 'click', position });
    await sendMouse({ type: 'click', position, button: 'middle' });
    expect(heard).to.deep.equal([URL_FIGMA, URL_FIGMA]);
    inside(shelf, 'a').focus();
    await sendKeys({ press: 'Enter' });
    const withControl = { ctrlKey: true, bubbles: true, composed: true, cancelable: true };
    expect(inside(shelf, 'a').dispatchEvent(new MouseEvent('click', withControl))).to.equal(false);
    expect(heard).to.deep.equal(Array(4).fill(URL_FIGMA));
  });
});
