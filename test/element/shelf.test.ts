import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { CourseShelf } from '../../src/element/course-shelf.js';
import { en } from '../../src/element/strings/en.js';
import { shelfTemplate } from '../../src/element/templates/shelf.js';
import { index, inside, nextAnswer, shelfFor, textOf } from './fixture.js';

const LINK = '[part~=link]';

/** A shelf that stays loading: its template and styles without what ends the state. */
class LoadingFrame extends LitElement {
  static override styles = CourseShelf.styles;
  protected override render(): unknown {
    const view = {
      status: 'loading',
      theme: 'auto',
      layoutName: 'grid',
      layout: {},
      strings: en,
      searchable: false,
      browse: false,
      query: 'sql',
      heading: undefined,
      headingLevel: 2,
      cards: [],
      more: 0,
      expected: 4,
      disclosure: undefined,
      suggestion: undefined,
      core: undefined,
      said: 'Loading courses',
      retryable: false,
    } as const;
    const nothing = (): void => undefined;
    return shelfTemplate(view, { follow: nothing, search: nothing, showMore: nothing, retry: nothing });
  }
}
if (!customElements.get('loading-frame')) customElements.define('loading-frame', LoadingFrame);

describe('<course-shelf>', () => {
  describe('is accessible', () => {
    it('with results', async () => {
      await expect(await shelfFor('backend developer')).to.be.accessible();
    });
    it('with paid links', async () => {
      await expect(await shelfFor('sql', { linkFor: () => 'https://go.example/' })).to.be.accessible();
    });
    for (const theme of ['light', 'dark', 'host'] as const) {
      it(`in theme ${theme}, books too`, async () => {
        await expect(await shelfFor('backend developer', { theme, pin: ['ddia'] })).to.be.accessible();
      });
    }
    it('when nothing was found', async () => {
      await expect(await shelfFor('zzzz')).to.be.accessible();
    });
    it('while it loads', async () => {
      const frame = await fixture(html`<loading-frame></loading-frame>`);
      await expect(frame).to.be.accessible();
    });
    it('after a failure', async () => {
      const shelf = await fixture<CourseShelf>(html`<course-shelf .items=${7} for="sql"></course-shelf>`);
      await failed(shelf);
      await expect(shelf).to.be.accessible();
    });
  });

  it('shows what it found, with heading, facts and reasons', async () => {
    const shelf = await shelfFor('courses for backend developers');
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses for backend developers']);
    expect(textOf(shelf, 'h3')).to.include('Python for Everybody').and.to.include('SQL for Data Science');
    expect(textOf(shelf, '[part=meta]')).to.include(
      'Coursera \u00b7 University of Michigan Beginner \u00b7 80 h \u00b7 Free to audit',
    );
    expect(textOf(shelf, '[part=meta]')).to.include('freeCodeCamp Intermediate \u00b7 Free');
    expect(textOf(shelf, '[part=reason]')).to.include('Teaches REST APIs');
    expect(shelf.matches(':state(results)')).to.equal(true);
  });

  it('gives each card one real link that covers it', async () => {
    const shelf = await shelfFor('figma');
    const link = inside<HTMLAnchorElement>(shelf, LINK);
    expect(link.getAttribute('href')).to.equal('https://www.coursera.org/learn/figma-start');
    expect(link.getAttribute('rel')).to.equal('noopener');
    const { left, bottom } = inside(shelf, '[part=card]').getBoundingClientRect();
    expect(shelf.shadowRoot?.elementFromPoint(left + 4, bottom - 12)).to.equal(link);
    expect(shelf.shadowRoot?.querySelectorAll('[part=card] a')).to.have.length(1);
  });

  it('keeps the meaning of a list', async () => {
    const shelf = await shelfFor('sql');
    expect(inside(shelf, 'ul').getAttribute('role')).to.equal('list');
    expect(shelf.shadowRoot?.querySelectorAll('ul > li').length).to.be.greaterThan(1);
  });

  it('speaks of books where there are only books', async () => {
    const shelf = await shelfFor('system design');
    expect(textOf(shelf, 'h2')).to.deep.equal(['Books about system design']);
    expect(textOf(shelf, '[part=meta]')).to.deep.equal([
      'Martin Kleppmann \u00b7 O\u2019Reilly Book'.replace('\u2019', "'"),
    ]);
    expect(textOf(shelf, '[part=reason]')).to.deep.equal(['Covers system design']);
    // A page can style covers apart from monograms.
    expect(textOf(shelf, '[part~=mark][part~=cover]')).to.deep.equal([
      'Designing Data-Intensive Applications',
    ]);
  });

  it('puts headings on the level asked for', async () => {
    const shelf = await shelfFor('sql', { headingLevel: 4 });
    expect(inside(shelf, 'h4').textContent).to.equal('Courses about SQL');
    expect(textOf(shelf, 'h5').length).to.be.greaterThan(0);
    shelf.heading = '';
    await shelf.updateComplete;
    expect(textOf(shelf, '[part=heading]')).to.deep.equal([]);
    expect(textOf(shelf, 'h4').length).to.be.greaterThan(0);
    shelf.headingLevel = 6;
    shelf.heading = 'My picks';
    await shelf.updateComplete;
    expect(textOf(shelf, 'h6')[0]).to.equal('My picks');
  });

  it('takes texts of its own', async () => {
    const shelf = await shelfFor('sql', {
      strings: { heading: ({ subjects }) => `Cours : ${subjects.map(({ label }) => label).join()}` },
    });
    expect(textOf(shelf, 'h2')).to.deep.equal(['Cours : SQL']);
    expect(textOf(shelf, '[part=reason]')[0]).to.contain('Teaches');
  });

  it('says so when nothing was found, or hides if asked to', async () => {
    const shelf = await shelfFor('zzzz');
    expect(inside(shelf, '[role=status]').textContent).to.contain('zzzz');
    expect(textOf(shelf, '[part=card]')).to.deep.equal([]);
    shelf.empty = 'hide';
    await shelf.updateComplete;
    expect(shelf.offsetHeight).to.equal(0);
  });

  it('shows its children until the shelf is there', async () => {
    const shelf = document.createElement('course-shelf');
    shelf.innerHTML = '<a href="/a">Plain</a>';
    Object.assign(shelf, { index, for: 'sql' });
    document.body.append(shelf);
    await shelf.updateComplete;
    const link = shelf.querySelector('a');
    expect(shelf.matches(':state(loading)')).to.equal(true);
    expect(link?.checkVisibility()).to.equal(true);
    expect(textOf(shelf, '.skeleton')).to.deep.equal([]);
    await nextAnswer(shelf);
    expect(link?.checkVisibility()).to.equal(false);
    shelf.remove();
  });

  it('keeps the rest of the page visible that an unclosed tag took in', async () => {
    const shelf = await shelfFor('sql');
    shelf.innerHTML = '<article>The rest of the page</article>';
    await new Promise((done) => setTimeout(done));
    await shelf.updateComplete;
    expect(shelf.querySelector('article')?.checkVisibility()).to.equal(true);
  });

  it('keeps room for the cards and waits before it draws a skeleton', async () => {
    const frame = await fixture(html`<loading-frame></loading-frame>`);
    const skeleton = inside(frame, '.skeleton');
    expect(skeleton.children).to.have.length(4);
    expect(skeleton.offsetHeight).to.be.greaterThan(250);
    expect(getComputedStyle(skeleton).opacity).to.equal('0');
    await new Promise((done) => setTimeout(done, 500));
    expect(getComputedStyle(skeleton).opacity).to.equal('1');
  });

  it('answers the newest question whatever order the answers come in', async () => {
    const shelf = await shelfFor('sql');
    // The bundled index has to be fetched, so its answer comes after the next question's.
    shelf.index = undefined;
    await shelf.updateComplete;
    shelf.index = index;
    shelf.for = 'figma';
    await nextAnswer(shelf);
    await shelfFor('sql', { index: undefined });
    expect(textOf(shelf, 'h3')).to.deep.equal(['Get Started with Figma']);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about Figma']);
  });

  it('reacts to attributes', async () => {
    const shelf = await shelfFor('sql');
    shelf.setAttribute('for', 'ux designers');
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses for UX designers']);
    shelf.setAttribute('for', 'backend developer');
    shelf.setAttribute('limit', '1');
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h3')).to.have.length(1);
    shelf.setAttribute('limit', '6');
    shelf.setAttribute('free', '');
    shelf.setAttribute('provider', 'freeCodeCamp, edX');
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h3')).to.deep.equal(['Back End Development and APIs']);
  });

  it('searches what was perhaps meant, and takes the focus along', async () => {
    const shelf = await shelfFor('figura');
    const button = inside(shelf, 'button');
    expect(textOf(shelf, '.suggestion')).to.deep.equal(['Did you mean Figma?']);
    await expect(shelf).to.be.accessible();
    button.click();
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses about Figma']);
    expect(shelf.shadowRoot?.activeElement).to.equal(inside(shelf, 'h2'));
  });

  it('keeps its own direction and type, whatever the page makes inheritable', async () => {
    const hostile = await fixture(
      html`<div
        style="font: italic 0/0 serif; letter-spacing: 9px; text-transform: uppercase; white-space: pre; direction: rtl; word-spacing: 2em; text-align: center"
      ></div>`,
    );
    const shelf = await shelfFor('sql');
    hostile.append(shelf);
    const style = getComputedStyle(inside(shelf, '[part=title]'));
    expect(parseFloat(style.fontSize)).to.equal(17);
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.direction).to.equal('ltr');
    expect(style.fontFamily).to.equal('serif');
    shelf.dir = 'rtl';
    expect(getComputedStyle(inside(shelf, '[part=card]')).direction).to.equal('rtl');
  });

  it('reads English facts, reasons and headings from left to right on a page from right to left', async () => {
    const { level: _level, free: _free, ...item } = index.items[0]!;
    const items = [{ ...item, hours: 35 }];
    const shelf = await shelfFor('sql', { dir: 'rtl', index: { ...index, items } });
    const text = [...inside(shelf, '.facts').childNodes].find((node) => node.textContent === '35\u00a0h')!;
    const left = (from: number): number => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    expect(left(0)).to.be.lessThan(left(3));
    for (const selector of ['.facts', '.reason', '.heading']) {
      const { unicodeBidi, textAlign } = getComputedStyle(inside(shelf, selector));
      expect([unicodeBidi, textAlign]).to.deep.equal(['plaintext', 'right']);
    }
  });

  it('keeps no room for cards that were expected and do not come', async () => {
    const shelf = await shelfFor('sql', { limit: 2 });
    const height = (): number => inside(shelf, 'ul').getBoundingClientRect().height;
    shelf.style.inlineSize = '400px';
    expect(height()).to.equal(320);
    shelf.limit = 6;
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h3')).to.have.length(2);
    expect(height()).to.be.lessThan(300);
  });

  it('has covers on which a long word stays in one piece, at every width', async () => {
    const items = [{ ...index.items[5]!, title: 'Storytelling: A Guide' }];
    const shelf = await shelfFor('system design', { index: { ...index, items } });
    const cover = inside(shelf, '.book b');
    for (const width of ['300px', '800px']) {
      shelf.style.inlineSize = width;
      const { fontSize } = getComputedStyle(cover);
      expect(cover.getBoundingClientRect().height).to.be.lessThan(2 * parseFloat(fontSize));
    }
  });

  it('has the colours of its theme, whatever the page has', async () => {
    const shelf = await shelfFor('sql');
    const colour = (name: 'color' | 'backgroundColor'): string =>
      getComputedStyle(inside(shelf, '.shelf'))[name];
    shelf.theme = 'light';
    await shelf.updateComplete;
    const light = colour('backgroundColor');
    shelf.theme = 'dark';
    await shelf.updateComplete;
    expect(colour('backgroundColor')).not.to.equal(light);
    shelf.theme = 'auto';
    shelf.style.colorScheme = 'light';
    await shelf.updateComplete;
    expect(colour('backgroundColor')).to.equal(light);
    shelf.theme = 'host';
    shelf.style.color = 'rgb(1, 2, 3)';
    await shelf.updateComplete;
    expect([colour('color'), colour('backgroundColor')]).to.deep.equal(['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']);
  });

  it('breaks a word that is longer than its card', async () => {
    const items = [{ ...index.items[0]!, title: `SQL ${'long'.repeat(40)}` }];
    const shelf = await shelfFor('sql', { index: { ...index, items } });
    shelf.style.inlineSize = '300px';
    expect(inside(shelf, '[part=title]').getBoundingClientRect().right).to.be.lessThan(
      shelf.getBoundingClientRect().right,
    );
  });

  it('fits from 280 px up without scrolling sideways, in one to four columns', async () => {
    const shelf = await shelfFor('backend developer');
    for (const [width, columns] of [
      [280, 1],
      [700, 2],
      [1100, 3],
      [1500, 4],
    ] as const) {
      shelf.style.inlineSize = `${width}px`;
      const list = inside(shelf, 'ul');
      expect(getComputedStyle(list).gridTemplateColumns.split(' ')).to.have.length(columns);
      expect(shelf.scrollWidth).to.be.at.most(width);
    }
  });
});

async function failed(shelf: CourseShelf): Promise<void> {
  if (!shelf.matches(':state(error)')) await oneEvent(shelf, 'course-shelf-error');
  await shelf.updateComplete;
}
