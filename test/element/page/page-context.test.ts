import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CourseShelf } from '../../../src/element/course-shelf.js';
import type { CourseShelfResultsEvent } from '../../../src/element/events.js';
import { index, inside, nextAnswer, shelfFor, textOf } from '../fixture.js';

const ABOUT_FIGMA = [
  'Drawing a form in Figma',
  'I draw every form in Figma before I build it. Figma is where my team and I disagree, kindly, for an hour. ' +
    'Then we build what Figma shows. Nobody has to remember what was said, as it stands there in colour. '.repeat(
      3,
    ),
];
const ABOUT_NOTHING = [
  'A walk by the sea',
  'It rained. We walked all the same, and the dog was happy. '.repeat(8),
];

/** A shelf, without `for`, at the end of an article with this title and text, once its answer stands. */
async function shelfIn(
  [title, text]: readonly string[],
  more: Partial<CourseShelf> = {},
  children = '',
): Promise<{ shelf: CourseShelf; event: CourseShelfResultsEvent }> {
  const shelf = document.createElement('course-shelf');
  Object.assign(shelf, { index }, more);
  shelf.innerHTML = children;
  const settled: Promise<CourseShelfResultsEvent> = oneEvent(shelf, 'course-shelf-results');
  await fixture(
    html`<article>
      <h1>${title}</h1>
      <p>${text}</p>
      ${shelf}
    </article>`,
  );
  const event = await settled;
  await shelf.updateComplete;
  return { shelf, event };
}

describe('<course-shelf> without words', () => {
  it('shows what the article around it is about, as if that had been asked for', async () => {
    const { shelf, event } = await shelfIn(ABOUT_FIGMA);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about Figma']);
    expect(textOf(shelf, 'h3')).to.deep.equal(['Get Started with Figma']);
    expect(textOf(shelf, '[part=reason]')).to.deep.equal(['Teaches Figma']);
    expect(event.query).to.equal('Figma');
    expect(event.understood.skills.map(({ id }) => id)).to.deep.equal(['figma']);
    expect(shelf.for).to.equal('');
  });

  it('shows nothing, without a message, on a page about nothing known', async () => {
    const { shelf, event } = await shelfIn(ABOUT_NOTHING);
    expect(event.query).to.equal('');
    expect(event.items).to.deep.equal([]);
    expect(shelf.matches(':state(empty)')).to.equal(true);
    expect(shelf.shadowRoot?.querySelector('section')).to.equal(null);
    expect(shelf.offsetHeight).to.equal(0);
  });

  it('shows the slot for that case if the page fills it, and nothing at all if it wants so', async () => {
    const { shelf } = await shelfIn(
      ABOUT_NOTHING,
      {},
      '<p slot="empty">Only the sea.</p><a href="/a">Plain</a>',
    );
    const shown = (selector: string): boolean => shelf.querySelector(selector)!.checkVisibility();
    expect([shown('p'), shown('a')]).to.deep.equal([true, false]);
    shelf.empty = 'hide';
    await shelf.updateComplete;
    expect([shown('p'), shown('a')]).to.deep.equal([false, false]);
  });

  it('shows what is pinned, and that alone on a page about nothing known', async () => {
    const about = await shelfIn(ABOUT_FIGMA, { pin: ['ddia'] });
    expect(textOf(about.shelf, 'h3')).to.deep.equal([
      'Designing Data-Intensive Applications',
      'Get Started with Figma',
    ]);
    const nothing = await shelfIn(ABOUT_NOTHING, { pin: ['ddia'] });
    expect(textOf(nothing.shelf, 'h3')).to.deep.equal(['Designing Data-Intensive Applications']);
  });

  it('reads the page for `page`, and again when it is asked again', async () => {
    const { shelf } = await shelfIn(ABOUT_NOTHING, { for: 'sql' });
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about SQL']);
    shelf.parentElement!.querySelector('h1')!.textContent = ABOUT_FIGMA[0]!;
    shelf.parentElement!.querySelector('p')!.textContent = ABOUT_FIGMA[1]!;
    shelf.for = 'page';
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about Figma']);
  });

  it('forgets what it was reading when it is asked in words', async () => {
    const shelf = await shelfFor('sql');
    shelf.for = '';
    await shelf.updateComplete;
    shelf.for = 'ux designers';
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses for UX designers']);
  });

  it('answers from items of the page, those in its language first', async () => {
    const items = [
      { title: 'Figma in English', url: 'https://a.example/en', skills: ['figma'], language: 'en' },
      { title: 'Figma auf Deutsch', url: 'https://a.example/de', skills: ['figma'], language: 'de' },
      { title: 'Figma in het Nederlands', url: 'https://a.example/nl', skills: ['figma'], language: 'nl' },
    ];
    const { shelf } = await shelfIn(ABOUT_FIGMA, { index: undefined, items, lang: 'de' });
    expect(textOf(shelf, 'h3')).to.deep.equal(['Figma auf Deutsch', 'Figma in English']);
    const english = await shelfIn(ABOUT_FIGMA, { index: undefined, items, lang: 'en' });
    expect(textOf(english.shelf, 'h3')).to.deep.equal(['Figma in English']);
  });

  it('answers from the bundled index when it is given nothing', async () => {
    const { shelf, event } = await shelfIn(ABOUT_FIGMA, { index: undefined, limit: 3 });
    expect(event.query).to.equal('Figma');
    expect(textOf(shelf, 'h3')).to.have.length(3);
    expect(inside(shelf, '[part=reason]').textContent).to.contain('Figma');
  });

  it('comes from a box without words, and from a script tag without words in an article without a box', async () => {
    const script = '<script type="text/plain" src="/embed.js" data-limit="2"></script>';
    const page = await fixture(html`<div></div>`);
    const article = `<h1>${ABOUT_FIGMA[0]!}</h1><p>${ABOUT_FIGMA[1]!}</p>`;
    page.innerHTML = `${script}<article>${article}<div data-course-shelf data-limit="1"></div>${script}</article>
      <article>${article}${script}</article>${script}`;
    await import('../../../src/embed.js');
    const shelves = [...page.querySelectorAll('course-shelf')];
    expect(shelves.map((shelf) => [shelf.parentElement?.localName, shelf.limit])).to.deep.equal([
      ['div', 1],
      ['article', 2],
    ]);
    for (const shelf of shelves) {
      if (!shelf.matches(':state(results)')) await nextAnswer(shelf);
      expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about Figma']);
    }
  });
});
