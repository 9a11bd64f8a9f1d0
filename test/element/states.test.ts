import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import type { Index } from '../../src/match/types.js';
import { index, inside, nextAnswer, shelfFor, textOf } from './fixture.js';
import { waitUntil } from '../wait.js';

const said = (shelf: CourseShelf): string => textOf(shelf, '.said')[0] ?? '';

/** An index of this many courses on SQL, which are no editions of one another. */
const courses = (count: number): Index => ({
  ...index,
  items: Array.from({ length: count }, (_, at) => ({
    ...index.items[0]!,
    id: `sql-${at}`,
    title: `SQL ${at} ${at * 7919} ${at * 104729}`,
    institution: `School ${at}`,
    url: `https://school-${at}.example/`,
  })),
});

/** Something no index is, so that asking it fails. */
async function failedShelf(): Promise<CourseShelf> {
  const shelf = document.createElement('course-shelf');
  shelf.addEventListener('course-shelf-error', (event) => event.preventDefault());
  Object.assign(shelf, { items: 7, for: 'sql' });
  const failed = oneEvent(shelf, 'course-shelf-error');
  await fixture(html`${shelf}`);
  await failed;
  await shelf.updateComplete;
  return shelf;
}

describe('states', () => {
  it('says once how many results there are, when nothing else has come for a moment', async () => {
    const shelf = await shelfFor('figma');
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(said(shelf)));
    observer.observe(inside(shelf, '.status'), { childList: true, characterData: true, subtree: true });
    for (const query of ['s', 'sq', 'sql']) {
      shelf.for = query;
      await shelf.updateComplete;
    }
    await aTimeout(700);
    expect(texts.filter(Boolean)).to.deep.equal(['2 results']);
    shelf.for = 'sql course';
    await nextAnswer(shelf);
    expect(said(shelf)).to.equal('');
    await waitUntil(() => said(shelf) !== '');
    expect(texts.filter(Boolean)).to.deep.equal(['2 results', '2 results']);
    observer.disconnect();
  });

  it('shows twelve of many, and the next at a button that then is the first of them', async () => {
    const shelf = await shelfFor('sql', { limit: 30, index: courses(40) });
    expect(textOf(shelf, 'li.card')).to.have.length(12);
    const button = inside(shelf, '[part=button]');
    expect(button.textContent).to.equal('Show 12 more');
    await expect(shelf).to.be.accessible();
    button.click();
    await shelf.updateComplete;
    const links = shelf.shadowRoot!.querySelectorAll('a');
    expect(links).to.have.length(24);
    expect(shelf.shadowRoot!.activeElement).to.equal(links[12]);
    expect(button.textContent).to.equal('Show 6 more');
    button.click();
    await shelf.updateComplete;
    expect(textOf(shelf, 'li.card')).to.have.length(30);
    expect(textOf(shelf, '[part=button]')).to.deep.equal([]);
  });

  it('counts views of the cards that came with the button, too', async () => {
    const shelf = await shelfFor('sql', { limit: 13, index: courses(40) });
    const seen: number[] = [];
    shelf.addEventListener('course-shelf-view', ({ position }) => seen.push(position));
    inside(shelf, '[part=button]').click();
    await shelf.updateComplete;
    inside(shelf, '[data-position="13"]').scrollIntoView();
    await waitUntil(() => seen.includes(13), 'no view of the thirteenth card');
  });

  it('begins with twelve again when it is asked something else', async () => {
    const shelf = await shelfFor('sql', { limit: 30, index: courses(40) });
    inside(shelf, '[part=button]').click();
    shelf.limit = 29;
    await nextAnswer(shelf);
    expect(textOf(shelf, 'li.card')).to.have.length(12);
  });

  it('shows one item alone', async () => {
    const shelf = await shelfFor('figma');
    expect(textOf(shelf, 'li.card')).to.have.length(1);
    expect(textOf(shelf, '[part=button]')).to.deep.equal([]);
  });

  it('shows the fallback again where nothing was found', async () => {
    const shelf = await shelfFor('sql');
    shelf.innerHTML = '<a href="/roadmap">A roadmap</a>';
    const link = shelf.querySelector('a');
    expect(link?.checkVisibility()).to.equal(false);
    shelf.for = 'zzzz';
    await nextAnswer(shelf);
    expect(link?.checkVisibility()).to.equal(true);
    await expect(shelf).to.be.accessible();
  });

  it('says that it failed; where trying again may help, a button does', async () => {
    const shelf = await failedShelf();
    expect(textOf(shelf, '[part=status]')).to.deep.equal(['The courses could not be loaded.']);
    expect(textOf(shelf, '[part=button]')).to.deep.equal([]);
  });

  it('says so when the reader is offline, and tries again once that is over', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const shelf = await failedShelf();
      expect(textOf(shelf, '[part=status]')).to.deep.equal(['You are offline.']);
      await expect(shelf).to.be.accessible();
      const again = oneEvent(shelf, 'course-shelf-error');
      dispatchEvent(new Event('online'));
      await again;
      shelf.remove();
      dispatchEvent(new Event('online'));
      await shelf.updateComplete;
      expect(shelf.matches(':state(error)')).to.equal(true);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('keeps what it shows while the next answer is on its way', async () => {
    const shelf = await shelfFor('figma');
    shelf.for = 'sql';
    await shelf.updateComplete;
    expect(shelf.matches(':state(loading)')).to.equal(true);
    expect(textOf(shelf, 'h3')).to.deep.equal(['Get Started with Figma']);
    expect(inside(shelf, 'section').getAttribute('aria-busy')).to.equal('true');
    await nextAnswer(shelf);
    expect(inside(shelf, 'section').getAttribute('aria-busy')).to.equal('false');
  });
});
