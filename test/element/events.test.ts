import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import type {
  CourseShelfErrorEvent,
  CourseShelfResultsEvent,
  CourseShelfSelectEvent,
  CourseShelfViewEvent,
} from '../../src/element/events.js';
import { index, inside, nextAnswer, shelfFor } from './fixture.js';

const FIGMA = 'https://www.coursera.org/learn/figma-start';

/** Collects what a shelf says, at the document: events bubble and leave the shadow tree. */
function listen<E extends Event>(type: string, cancel = false): E[] {
  const heard: E[] = [];
  document.addEventListener(type, (event) => {
    if (cancel) event.preventDefault();
    heard.push(event as E);
  });
  return heard;
}

describe('events of <course-shelf>', () => {
  it('tell what stands on the shelf', async () => {
    const shelf = await shelfFor('sql');
    setTimeout(() => (shelf.for = 'figma'));
    const event: CourseShelfResultsEvent = await oneEvent(shelf, 'course-shelf-results');
    expect(event).to.include({ query: 'figma', bubbles: true, composed: true, cancelable: false });
    expect(event.items.map(({ id }) => id)).to.deep.equal(['figma-start']);
    expect(event.understood.skills[0]).to.include({ id: 'figma', label: 'Figma' });
  });

  describe('tell that a reader follows a link', () => {
    const heard = listen<CourseShelfSelectEvent>('course-shelf-select', true);
    let shelf: CourseShelf;
    beforeEach(async () => {
      shelf = await shelfFor('figma');
      heard.length = 0;
    });

    function expectSelect(): void {
      expect(heard).to.have.length(1);
      expect(heard[0]).to.include({ url: FIGMA, position: 1, query: 'figma', bubbles: true, composed: true });
      expect(heard[0]?.item.id).to.equal('figma-start');
    }

    it('by mouse, anywhere on the card', async () => {
      const { right, bottom } = inside(shelf, '[part=card]').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(right - 5), Math.round(bottom - 12)] });
      expectSelect();
    });

    it('by keyboard', async () => {
      inside(shelf, '[part~=link]').focus();
      await sendKeys({ press: 'Enter' });
      expectSelect();
    });

    it('by the middle button, but not by the right one', async () => {
      const link = inside(shelf, '[part~=link]');
      link.dispatchEvent(new MouseEvent('auxclick', { button: 2, cancelable: true }));
      expect(heard).to.have.length(0);
      const middle = new MouseEvent('auxclick', { button: 1, cancelable: true });
      link.dispatchEvent(middle);
      expectSelect();
      expect(middle.defaultPrevented).to.equal(true);
    });
  });

  it('leave the browser to navigate when nobody objects', async () => {
    const shelf = await shelfFor('figma');
    // Kept from the listeners of the suite above, which object to everything.
    shelf.addEventListener('course-shelf-select', (event) => event.stopPropagation());
    let objected: boolean | undefined;
    shelf.addEventListener('auxclick', (event) => {
      objected = event.defaultPrevented;
      event.preventDefault();
    });
    const middle = { button: 1, bubbles: true, composed: true, cancelable: true };
    inside(shelf, '[part~=link]').dispatchEvent(new MouseEvent('auxclick', middle));
    expect(objected).to.equal(false);
  });

  it('tell once an item that its card was in view for a second', async () => {
    const heard = listen<CourseShelfViewEvent>('course-shelf-view');
    const shelf = await shelfFor('figma');
    await aTimeout(500);
    expect(heard).to.have.length(0);
    await aTimeout(900);
    expect(heard.map(({ item, position, query }) => [item.id, position, query])).to.deep.equal([
      ['figma-start', 1, 'figma'],
    ]);
    shelf.theme = 'dark';
    shelf.limit = 5;
    await nextAnswer(shelf);
    shelf.parentElement?.append(shelf);
    await aTimeout(1300);
    expect(heard).to.have.length(1);
  });

  it('do not count a card that is out of view', async () => {
    const heard = listen<CourseShelfViewEvent>('course-shelf-view');
    const shelf = await shelfFor('figma');
    shelf.style.marginBlockStart = '5000px';
    await aTimeout(1300);
    expect(heard).to.have.length(0);
  });

  describe('tell what is wrong', () => {
    const heard = listen<CourseShelfErrorEvent>('course-shelf-error', true);
    beforeEach(() => void (heard.length = 0));

    it('with an address, and show the card without a link', async () => {
      const item = { ...index.items[0]!, url: 'javascript:alert(1)' };
      const shelf = await shelfFor('sql', { index: { ...index, items: [item] } });
      expect(heard.map(({ item: at }) => at?.id)).to.deep.equal(['sql-basics']);
      expect(heard[0]?.message).to.contain('SQL for Data Science');
      expect(inside(shelf, '[part=title]').textContent).to.contain('SQL for Data Science');
      expect(shelf.shadowRoot?.querySelector('a')).to.equal(null);
    });

    it('with a hook, and use the plain address', async () => {
      const shelf = await shelfFor('figma', { linkFor: () => 'javascript:alert(1)' });
      expect(heard.map(({ item }) => item?.id)).to.deep.equal(['figma-start']);
      expect(inside(shelf, 'a').getAttribute('href')).to.equal(FIGMA);
      expect(inside(shelf, 'a').getAttribute('rel')).to.equal('noopener');
    });

    it('with items of a catalogue, and show the others', async () => {
      const items = [
        { title: 'Learn SQL', url: 'https://a.example/sql', skills: ['sql'] },
        { url: 'https://a.example/b' },
        7,
      ];
      const shelf = await shelfFor('sql', { index: undefined, items });
      expect(heard.map(({ index: row, field }) => [row, field])).to.deep.equal([
        [1, 'title'],
        [2, ''],
      ]);
      expect(inside(shelf, 'h3').textContent).to.equal('Learn SQL');
    });

    it('with a catalogue that is no list', async () => {
      const shelf = document.createElement('course-shelf');
      Object.assign(shelf, { items: { a: 1 }, for: 'sql' });
      document.body.append(shelf);
      await oneEvent(shelf, 'course-shelf-error');
      expect(heard[0]?.message).to.contain('list of items');
      expect(shelf.matches(':state(error)')).to.equal(true);
      shelf.items = [{ title: 'SQL', skills: ['sql'] }];
      await nextAnswer(shelf);
      expect(shelf.matches(':state(results)')).to.equal(true);
      shelf.remove();
    });
  });

  it('stand in the console unless the page took care of them', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warned.push(...words);
    try {
      const options = { index: { ...index, items: [{ ...index.items[3]!, url: '/relative' }] } };
      await shelfFor('figma', options);
      // The listeners of the suite above cancel at the document; this shelf keeps its events to itself.
      expect(warned).to.have.length(0);
      const quiet = document.createElement('course-shelf');
      quiet.addEventListener('course-shelf-error', (event) => event.stopPropagation());
      Object.assign(quiet, { ...options, for: 'figma' });
      document.body.append(quiet);
      await nextAnswer(quiet);
      quiet.remove();
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain('/relative');
    } finally {
      console.warn = warn;
    }
  });
});
