import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import type { CourseShelfErrorEvent, CourseShelfSelectEvent } from '../../src/element/events.js';
import { index, inside, nextAnswer, shelfFor, textOf } from './fixture.js';

const COURSERA = 'coursera.org=impact:imp.i384100.net/1/2/14726';
const PAID =
  /^https:\/\/imp\.i384100\.net\/c\/1\/2\/14726\?u=https%3A%2F%2Fwww\.coursera\.org%2Flearn%2F[\w-]+$/;

const hrefs = (shelf: CourseShelf): string[] =>
  [...shelf.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
const disclosure = (shelf: CourseShelf): string[] => textOf(shelf, '[part=disclosure]');

/** A shelf with its problems kept from the console. */
async function quietShelf(more: Partial<CourseShelf>): Promise<[CourseShelf, CourseShelfErrorEvent[]]> {
  const heard: CourseShelfErrorEvent[] = [];
  const shelf = document.createElement('course-shelf');
  shelf.addEventListener('course-shelf-error', (event) => {
    event.preventDefault();
    heard.push(event);
  });
  Object.assign(shelf, { index, for: 'sql' }, more);
  const settled = oneEvent(shelf, 'course-shelf-results');
  await fixture(html`${shelf}`);
  await settled;
  await shelf.updateComplete;
  return [shelf, heard];
}

describe('paid links of <course-shelf>', () => {
  it('come from the attribute', async () => {
    const shelf = await shelfFor('sql');
    shelf.setAttribute('links', COURSERA);
    shelf.setAttribute('ref', 'spring');
    await shelf.updateComplete;
    expect(new URL(hrefs(shelf)[0]!).searchParams.get('subId1')).to.equal('spring');
    expect(inside(shelf, 'a').getAttribute('rel')).to.equal('sponsored nofollow noopener');
    shelf.removeAttribute('links');
    await shelf.updateComplete;
    expect(hrefs(shelf)[0]).to.match(/^https:\/\/www\.coursera\.org\//);
    expect(disclosure(shelf)).to.deep.equal([]);
  });

  it('come from the property, as text and as an object', async () => {
    for (const links of [COURSERA, { 'coursera.org': 'impact:imp.i384100.net/1/2/14726' }]) {
      const shelf = await shelfFor('sql', { links });
      for (const href of hrefs(shelf)) expect(href).to.match(PAID);
    }
  });

  it('are there with the first cards: no plain link stands before', async () => {
    const shelf = document.createElement('course-shelf');
    Object.assign(shelf, { index, for: 'sql', links: COURSERA });
    document.body.append(shelf);
    const seen = new Set<string>();
    const look = new MutationObserver(() => hrefs(shelf).forEach((href) => seen.add(href)));
    look.observe(shelf.shadowRoot!, { childList: true, subtree: true, attributes: true });
    await nextAnswer(shelf);
    expect([...seen]).to.deep.equal(hrefs(shelf));
    for (const href of seen) expect(href).to.match(PAID);
    shelf.remove();
  });

  it('stay while the next ones are made', async () => {
    const shelf = await shelfFor('figma', { links: COURSERA });
    const seen: (string | null)[] = [];
    new MutationObserver((records) => {
      for (const { target } of records) seen.push((target as Element).getAttribute('href'));
    }).observe(shelf.shadowRoot!, { subtree: true, attributeFilter: ['href'] });
    shelf.ref = 'spring';
    await shelf.updateComplete;
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('subId1=spring');
  });

  it('keep the plain address on the item, and give the one followed to the event', async () => {
    const shelf = await shelfFor('figma', { links: COURSERA });
    shelf.addEventListener('course-shelf-select', (event) => event.preventDefault());
    setTimeout(() => inside(shelf, 'a').click());
    const event: CourseShelfSelectEvent = await oneEvent(shelf, 'course-shelf-select');
    expect(event.url).to.match(PAID);
    expect(event.item.url).to.equal('https://www.coursera.org/learn/figma-start');
  });

  it('leave the referrer to the page, which networks look at', async () => {
    const link = inside(await shelfFor('figma', { links: COURSERA }), 'a');
    expect(link.hasAttribute('referrerpolicy')).to.equal(false);
    expect(link.getAttribute('rel')).not.to.contain('noreferrer');
  });

  it('are no matter of a shelf without them, which may count all the same', async () => {
    const item = { ...index.items[3]!, url: 'https://datacamp.pxf.io/c/1/2/3?u=x' };
    for (const analytics of [undefined, 'gtag'] as const) {
      const shelf = await shelfFor('figma', { index: { ...index, items: [item] }, analytics });
      expect(inside(shelf, 'a').getAttribute('rel')).to.equal('noopener');
      expect(disclosure(shelf)).to.deep.equal([]);
    }
    const shelf = await shelfFor('figma', { index: { ...index, items: [item] }, links: COURSERA });
    expect(inside(shelf, 'a').getAttribute('rel')).to.equal('sponsored nofollow noopener');
    expect(disclosure(shelf)).to.have.length(1);
  });

  it('say what is wrong with an entry, once, and use the others', async () => {
    const [shelf, heard] = await quietShelf({
      links: `udemy.com=impact:oops; ${COURSERA}`,
      ref: 'me@example.com',
    });
    expect(heard.map(({ field }) => field)).to.deep.equal(['links', 'ref']);
    expect(heard[0]?.message).to.contain('udemy.com=impact:oops').and.to.contain('host');
    for (const href of hrefs(shelf)) expect(href).to.match(PAID);
    shelf.theme = 'dark';
    shelf.for = 'figma';
    await nextAnswer(shelf);
    expect(heard).to.have.length(2);
  });

  describe('are disclosed', () => {
    it('above the first of them, as soon as one is there', async () => {
      const shelf = await shelfFor('rest apis', { links: COURSERA });
      expect(hrefs(shelf)).to.deep.equal([
        'https://www.freecodecamp.org/learn/back-end-development-and-apis/',
      ]);
      expect(disclosure(shelf)).to.deep.equal([]);
      shelf.for = 'backend developer';
      await nextAnswer(shelf);
      expect(disclosure(shelf)).to.deep.equal([
        'We earn a commission if you buy through links on this list.',
      ]);
      const order = inside(shelf, '[part=disclosure]').compareDocumentPosition(inside(shelf, 'a'));
      expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(inside(shelf, '[part=disclosure]').checkVisibility()).to.equal(true);
    });

    it('with Amazon’s own sentence where its tag is in use', async () => {
      const book = { ...index.items[5]!, url: 'https://www.amazon.com/dp/1449373321' };
      const shelf = await shelfFor('system design', {
        index: { ...index, items: [book] },
        links: 'amazon.com=amazon:myblog-20',
      });
      expect(hrefs(shelf)).to.deep.equal(['https://www.amazon.com/dp/1449373321?tag=myblog-20']);
      expect(disclosure(shelf)).to.deep.equal([
        'We earn a commission if you buy through links on this list. As an Amazon Associate I earn from qualifying purchases.',
      ]);
    });

    it('in words of the page, but not in empty ones', async () => {
      const shelf = await shelfFor('sql', { links: COURSERA, strings: { disclosure: 'Paid links.' } });
      expect(disclosure(shelf)).to.deep.equal(['Paid links.']);
      shelf.strings = { disclosure: ' ' };
      await shelf.updateComplete;
      expect(disclosure(shelf)).to.deep.equal([
        'We earn a commission if you buy through links on this list.',
      ]);
    });

    it('by what the page puts into the slot; an empty box there is told of', async () => {
      const [shelf, heard] = await quietShelf({ links: COURSERA });
      const box = document.createElement('p');
      box.slot = 'disclosure';
      box.textContent = 'These links pay for our coffee.';
      shelf.append(box);
      await shelf.updateComplete;
      expect(inside(shelf, '[part=disclosure]').checkVisibility()).to.equal(false);
      expect(box.checkVisibility()).to.equal(true);
      expect(heard).to.deep.equal([]);
      box.textContent = ' ';
      shelf.requestUpdate();
      await shelf.updateComplete;
      await shelf.updateComplete;
      expect(heard.map(({ field }) => field)).to.deep.equal(['disclosure']);
    });

    it('elsewhere only if the page says so', async () => {
      const shelf = await shelfFor('sql', { links: COURSERA, disclosure: 'elsewhere' });
      expect(disclosure(shelf)).to.deep.equal([]);
      for (const href of hrefs(shelf)) expect(href).to.match(PAID);
    });
  });
});
