import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { defineCourseShelf } from '../../src/element/define.js';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import { CourseShelf as Class } from '../../src/element/course-shelf.js';
import type { CourseShelfErrorEvent } from '../../src/element/events.js';
import { packIndex } from '../../src/match/packed-index.js';
import { VERSION } from '../../src/element/version.js';
import { index, inside, nextAnswer, shelfFor, textOf } from './fixture.js';

class OtherVersion extends HTMLElement {
  static version = '9.9.9';
}

/** What the console was warned of while something ran. */
async function warnings(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('<course-shelf> on a page', () => {
  it('survives a move', async () => {
    const shelf = await shelfFor('figma');
    const other = await fixture(html`<div></div>`);
    const link = inside(shelf, 'a');
    other.append(shelf);
    await nextFrame();
    expect(inside(shelf, 'a')).to.equal(link);
    shelf.for = 'sql';
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about SQL']);
  });

  it('says so when its index is of a newer format, and recovers with a good one', async () => {
    const shelf = await fixture<CourseShelf>(html`<course-shelf></course-shelf>`);
    shelf.addEventListener('course-shelf-error', (event) => event.preventDefault());
    Object.assign(shelf, {
      for: 'sql',
      index: packIndex(index).replace('course-shelf 1', 'course-shelf 99'),
    });
    const event: CourseShelfErrorEvent = await oneEvent(shelf, 'course-shelf-error');
    expect(event.message).to.contain('format 99').and.to.contain('update course-shelf');
    expect(shelf.matches(':state(error)')).to.equal(true);
    shelf.index = index;
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about SQL']);
  });

  it('survives a move while its answer is on the way', async () => {
    const shelf = await shelfFor('figma');
    const other = await fixture(html`<div></div>`);
    shelf.for = 'sql';
    await shelf.updateComplete;
    const answered = nextAnswer(shelf);
    other.append(shelf);
    await answered;
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about SQL']);
  });

  it('stands twice on a page, each with its own words', async () => {
    const [one, two] = [await shelfFor('figma'), await shelfFor('sql')];
    expect([...textOf(one, 'h2'), ...textOf(two, 'h2')]).to.deep.equal([
      'Courses about Figma',
      'Courses about SQL',
    ]);
  });

  it('takes properties that were set before it was registered', async () => {
    const early = document.createElement('early-shelf') as CourseShelf;
    Object.assign(early, { index, for: 'figma' });
    document.body.append(early);
    const answered = oneEvent(early, 'course-shelf-results');
    defineCourseShelf('early-shelf');
    await answered;
    await early.updateComplete;
    expect(textOf(early, 'h2')).to.deep.equal(['Courses about Figma']);
    early.remove();
  });

  it('reads a catalogue from its markup, and another one put in its place', async () => {
    const box = await fixture(html`<div></div>`);
    const catalogue = (title: string): string =>
      `<script type="application/json">[{"title":"${title}","url":"https://a.example/","skills":["sql"]}]</script>`;
    box.innerHTML = `<course-shelf for="sql">${catalogue('One')}</course-shelf>`;
    const shelf = box.querySelector('course-shelf')!;
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h3')).to.deep.equal(['One']);
    shelf.innerHTML = catalogue('Two');
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h3')).to.deep.equal(['Two']);
    box.innerHTML = `<course-shelf for="sql">${catalogue('Three')}</course-shelf>`;
    const next = box.querySelector('course-shelf')!;
    await nextAnswer(next);
    expect(textOf(next, 'h3')).to.deep.equal(['Three']);
  });

  it('says what is wrong with a catalogue that is no JSON', async () => {
    const shelf = document.createElement('course-shelf');
    shelf.for = 'sql';
    shelf.innerHTML = '<script type="application/json">[{</script>';
    shelf.addEventListener('course-shelf-error', (event) => event.preventDefault());
    document.body.append(shelf);
    const event: CourseShelfErrorEvent = await oneEvent(shelf, 'course-shelf-error');
    expect(event.message).to.contain('JSON');
    shelf.remove();
  });

  it('bears a page whose scripts extended every object', async () => {
    const everything = Object.prototype as { polluted?: string };
    everything.polluted = 'yes';
    try {
      const shelf = await shelfFor('sql', { linkFor: ({ url }) => url });
      expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about SQL']);
    } finally {
      delete everything.polluted;
    }
  });

  it('stays visible under a theme that hides what is :empty', async () => {
    const theme = document.createElement('style');
    theme.textContent = ':empty { display: none }';
    document.head.append(theme);
    const shelf = await shelfFor('figma');
    expect(shelf.checkVisibility()).to.equal(true);
    shelf.replaceChildren(document.createComment('nothing but a comment'));
    shelf.requestUpdate();
    await shelf.updateComplete;
    expect(shelf.checkVisibility()).to.equal(true);
    theme.remove();
  });

  it('can be hidden and does not shrink in a row', async () => {
    const shelf = await shelfFor('figma');
    const row = await fixture(html`<div style="display: flex; inline-size: 600px"></div>`);
    row.append(shelf);
    expect(shelf.offsetWidth).to.be.greaterThan(280);
    shelf.hidden = true;
    expect(shelf.checkVisibility()).to.equal(false);
  });

  it('does not keep a column of the page from being narrow', async () => {
    const shelf = await shelfFor('figma');
    const page = await fixture(html`<div style="display: grid; inline-size: 300px"><div></div></div>`);
    page.firstElementChild?.append(shelf);
    expect(page.scrollWidth).to.equal(300);
  });

  it('warns once of a word it does not know, and of the words it does', async () => {
    for (const [name, value, accepted] of [
      ['kind', 'video', 'course, book'],
      ['level', 'easy', 'beginner, intermediate, advanced'],
      ['layout', 'spiral', 'grid, list, compact, path'],
      ['theme', 'neon', 'auto, light, dark, host'],
      ['limit', '0', '1 to 500'],
      ['heading-level', '7', '1 to 6'],
      ['disclosure', 'never', 'auto, elsewhere'],
      ['empty', 'gone', 'message, hide'],
    ] as const) {
      const said = await warnings(async () => {
        const shelf = await shelfFor('figma');
        shelf.setAttribute(name, value);
        await shelf.updateComplete;
        expect(textOf(shelf, 'h3')).to.deep.equal(['Get Started with Figma']);
      });
      expect(said, name).to.have.length(1);
      expect(said[0]).to.contain(`${name}="${value}"`).and.to.contain(accepted);
    }
  });

  it('knows words in any case', async () => {
    const shelf = await shelfFor('sql');
    expect(await warnings(() => shelf.setAttribute('level', ' Beginner '))).to.deep.equal([]);
    expect(shelf.level).to.equal('beginner');
    shelf.removeAttribute('level');
    expect(shelf.level).to.equal(undefined);
  });

  it('discloses paid links above the list, in the page’s own words or not at all', async () => {
    const shelf = await shelfFor('sql', { linkFor: ({ url }) => url });
    const shown = (): string[] => textOf(shelf, '[part=disclosure]');
    expect(shown()).to.deep.equal([]);
    shelf.linkFor = ({ id }, { query, career, position, layout, ref }) =>
      `https://go.example/?${[id, query, career, position, layout, ref].join()}`;
    shelf.ref = 'blog';
    await shelf.updateComplete;
    expect(shown()).to.deep.equal(['We earn a commission if you buy through links on this list.']);
    const link = inside(shelf, 'a');
    expect(link.getAttribute('href')).to.match(/^https:\/\/go\.example\/\?[\w-]+,sql,,1,grid,blog$/);
    expect(link.getAttribute('rel')).to.equal('sponsored nofollow noopener');
    const above = inside(shelf, '[part=disclosure]').compareDocumentPosition(link);
    expect(above).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    shelf.strings = { disclosure: 'Paid links.' };
    await shelf.updateComplete;
    expect(shown()).to.deep.equal(['Paid links.']);
    shelf.disclosure = 'elsewhere';
    await shelf.updateComplete;
    expect(shown()).to.deep.equal([]);
  });

  it('defines itself again without a word, and warns once beside another version', async () => {
    expect(await warnings(() => defineCourseShelf())).to.deep.equal([]);
    if (!customElements.get('other-shelf')) customElements.define('other-shelf', OtherVersion);
    const said = await warnings(() => {
      defineCourseShelf('other-shelf');
      defineCourseShelf('other-shelf');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('9.9.9').and.to.contain(VERSION);
    expect(customElements.get('course-shelf')).to.equal(Class);
  });

  it('has the version of its package', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(VERSION).to.equal(version);
  });

  it('has no name that lists of content blockers hide', async () => {
    const shelf = await shelfFor('sql', { linkFor: () => 'https://go.example/' });
    const names = [...(shelf.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((box) => [
      ...box.classList,
      ...box.part,
      box.id,
    ]);
    expect(
      names.filter((name) => /(^|-)ads?(-|$)|affil|spons|promo|banner|partner|track/.test(name)),
    ).to.deep.equal([]);
  });
});
