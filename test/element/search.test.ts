import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import { index, inside, nextAnswer, shelfFor, textOf } from './fixture.js';
import { waitUntil } from '../wait.js';

/** A shelf with a search box that has the focus, and knows its names. */
async function searchable(query: string, more: Partial<CourseShelf> = {}): Promise<CourseShelf> {
  const shelf = await shelfFor(query, { searchable: true, ...more });
  await waitUntil(() => shelf.shadowRoot?.querySelector('input'), 'no search box');
  field(shelf).focus();
  await type(shelf, 'pyth');
  await waitUntil(() => options(shelf).length > 0, 'no suggestions');
  await press('Escape', 'Escape');
  await waitUntil(() => headingOf(shelf) !== 'Courses about Python', 'its own question is not back');
  return shelf;
}

const field = (shelf: CourseShelf): HTMLInputElement => inside(shelf, 'input');
const headingOf = (shelf: CourseShelf): string => textOf(shelf, '.heading').join();
const filtersOf = (shelf: CourseShelf): string[] => textOf(shelf, '[part=filter]');

/** What the list below the box offers; nothing while it is closed. */
function options(shelf: CourseShelf): string[] {
  return inside(shelf, '[role=listbox]').checkVisibility() ? textOf(shelf, '[role=option]') : [];
}

/** What assistive technology is told to stand on. */
function marked(shelf: CourseShelf): string | undefined {
  const id = field(shelf).getAttribute('aria-activedescendant');
  const option = id === null ? null : shelf.shadowRoot!.getElementById(id);
  expect(textOf(shelf, '[aria-selected=true]')).to.have.length(option ? 1 : 0);
  return option?.textContent?.replace(/\s+/g, ' ').trim();
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

async function type(shelf: CourseShelf, text: string): Promise<void> {
  await sendKeys({ type: text });
  // The frame of the letters, and what comes after it.
  await nextFrame();
  await aTimeout(0);
  await shelf.updateComplete;
}

async function heads(shelf: CourseShelf, heading: string): Promise<void> {
  await waitUntil(() => headingOf(shelf) === heading, `the heading is not "${heading}"`);
  await shelf.updateComplete;
}

async function toggle(shelf: CourseShelf, name: string): Promise<void> {
  const buttons = [...shelf.shadowRoot!.querySelectorAll<HTMLElement>('[part=filter]')];
  const button = buttons.find(({ textContent }) => textContent?.trim() === name);
  button!.focus();
  const answer = nextAnswer(shelf);
  await press('Enter');
  await answer;
}

describe('<course-shelf searchable>', () => {
  it('is a combobox in a search region, and nothing else moves there', async () => {
    const shelf = await shelfFor('backend developer', { searchable: true });
    await waitUntil(() => shelf.shadowRoot?.querySelector('input'));
    const { type: kind, ariaLabel, ariaExpanded, placeholder } = field(shelf);
    expect({ kind, ariaLabel, ariaExpanded, placeholder }).to.deep.equal({
      kind: 'search',
      ariaLabel: 'Search courses',
      ariaExpanded: 'false',
      placeholder: 'A job, a skill, a topic',
    });
    expect(inside(shelf, '[part=search]').getAttribute('role')).to.equal('search');
    expect(field(shelf).getAttribute('aria-controls')).to.equal(inside(shelf, '[role=listbox]').id);
    expect(headingOf(shelf)).to.equal('Courses for backend developers');
    await expect(shelf).to.be.accessible();
  });

  it('keeps as much room free as the box takes', async () => {
    const shelf = await shelfFor('backend developer');
    const plain = shelf.offsetHeight;
    shelf.searchable = true;
    await shelf.updateComplete;
    const kept = shelf.offsetHeight;
    await waitUntil(() => shelf.shadowRoot?.querySelector('input'));
    await shelf.updateComplete;
    expect(kept - plain).to.equal(7 * 16);
    expect(shelf.offsetHeight).to.equal(kept);
  });

  it('offers what begins so, says what it is, and shows the first at once', async () => {
    const shelf = await searchable('sql');
    await type(shelf, 'ba');
    expect(options(shelf)).to.deep.equal(['Backend Developer Career']);
    await heads(shelf, 'Courses for backend developers');
    await expect(shelf).to.be.accessible();
    expect(field(shelf).value).to.equal('ba');
  });

  describe('by keyboard', () => {
    it('moves through the list and past its ends, and takes what is marked with Enter', async () => {
      const shelf = await searchable('sql');
      await type(shelf, 's');
      expect(options(shelf)).to.deep.equal(['SQL Skill', 'System design Skill']);
      await press('Backspace');
      await type(shelf, 'd');
      expect(options(shelf)).to.deep.equal([
        'UX Designer Career',
        'Backend Developer Career',
        'System design Skill',
      ]);
      const seen: (string | undefined)[] = [marked(shelf)];
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
        await press(key);
        seen.push(marked(shelf));
      }
      expect(seen).to.deep.equal([
        undefined,
        'UX Designer Career',
        'Backend Developer Career',
        'System design Skill',
        undefined,
        'System design Skill',
        'Backend Developer Career',
      ]);
      await press('Enter');
      expect(field(shelf).value).to.equal('Backend Developer');
      expect(options(shelf)).to.deep.equal([]);
      await heads(shelf, 'Courses for backend developers');
      expect(shelf.shadowRoot!.activeElement).to.equal(field(shelf));
    });

    it('takes what is marked with Tab, and moves on', async () => {
      const shelf = await searchable('sql');
      await type(shelf, 'fig');
      await press('ArrowDown', 'Tab');
      await heads(shelf, 'Courses about Figma');
      expect(field(shelf).value).to.equal('Figma');
      expect(shelf.shadowRoot!.activeElement).not.to.equal(field(shelf));
      expect(options(shelf)).to.deep.equal([]);
    });

    it('leaves Home, End and letters to the text, and marks nothing then', async () => {
      const shelf = await searchable('sql');
      await type(shelf, 'ig');
      for (const key of ['Home', 'End']) {
        await press('ArrowDown', key);
        expect(marked(shelf)).to.equal(undefined);
      }
      await press('Home');
      await type(shelf, 'f');
      expect(field(shelf).value).to.equal('fig');
    });

    it('closes the list with Escape, then gives back the page\u2019s own question', async () => {
      const shelf = await searchable('sql');
      await type(shelf, 'fig');
      await heads(shelf, 'Courses about Figma');
      await press('Escape');
      expect(options(shelf)).to.deep.equal([]);
      expect(field(shelf).value).to.equal('fig');
      await press('ArrowDown');
      expect(options(shelf)).to.deep.equal(['Figma Skill']);
      await press('Escape', 'Escape');
      expect(field(shelf).value).to.equal('');
      await heads(shelf, 'Courses about SQL');
      expect(shelf.for).to.equal('sql');
    });

    it('lets a page have an Escape that nothing is left for', async () => {
      const shelf = await searchable('sql');
      const heard: string[] = [];
      shelf.addEventListener('keydown', ({ key }) => heard.push(key));
      await type(shelf, 'f');
      await press('Escape', 'Escape', 'Escape');
      expect(heard).to.deep.equal(['f', 'Escape']);
    });

    it('asks the very words with Enter where nothing is marked', async () => {
      const shelf = await searchable('figma');
      await type(shelf, 'unit');
      await heads(shelf, 'Courses about unit testing');
      const asked: string[] = [];
      shelf.addEventListener('course-shelf-results', ({ query }) => asked.push(query));
      await press('Enter');
      await waitUntil(() => asked.length > 0);
      expect(asked).to.deep.equal(['unit']);
    });
  });

  it('has a button that clears the box and gives it the focus', async () => {
    const shelf = await searchable('sql');
    expect(inside(shelf, '.clear').checkVisibility()).to.equal(false);
    await type(shelf, 'figma');
    await heads(shelf, 'Courses about Figma');
    const clear = inside(shelf, '.clear');
    expect(clear.ariaLabel).to.equal('Clear search');
    clear.focus();
    await press('Enter');
    await heads(shelf, 'Courses about SQL');
    expect(field(shelf).value).to.equal('');
    expect(shelf.shadowRoot!.activeElement).to.equal(field(shelf));
  });

  it('guesses at a name that is misspelt, to be taken with one press', async () => {
    const shelf = await searchable('sql');
    await type(shelf, 'pyhton');
    await waitUntil(() => options(shelf).length > 0);
    expect(options(shelf)).to.deep.equal(['Did you mean Python? Skill']);
    await expect(shelf).to.be.accessible();
    inside(shelf, '[role=option]').click();
    await heads(shelf, 'Courses about Python');
    expect(field(shelf).value).to.equal('Python');
  });

  it('puts what was perhaps meant into the box, not into the page', async () => {
    const shelf = await searchable('sql', {
      index: { ...index, knowledge: { ...index.knowledge, skills: [...index.knowledge.skills, ...RUBY] } },
    });
    await type(shelf, 'rugby');
    await press('Enter');
    await waitUntil(() => textOf(shelf, '.suggestion').length > 0, 'nothing suggested');
    inside(shelf, '.suggestion button').focus();
    await press('Enter');
    await waitUntil(() => field(shelf).value === 'Ruby');
    expect(shelf.for).to.equal('sql');
  });

  it('marks the words in titles, once somebody has searched', async () => {
    const shelf = await searchable('sql');
    expect(textOf(shelf, 'mark')).to.deep.equal([]);
    await type(shelf, 'python');
    await heads(shelf, 'Courses about Python');
    expect(textOf(shelf, 'mark')).to.deep.equal(['Python']);
    expect(textOf(shelf, '[part=title]')[0]).to.equal('Python for Everybody');
  });

  it('says how many results there are once the typing rests', async () => {
    const shelf = await searchable('figma');
    await type(shelf, 'sql');
    await heads(shelf, 'Courses about SQL');
    await waitUntil(() => textOf(shelf, '.said')[0] === '2 results');
  });

  it('shows the newest question, whatever came between', async () => {
    const shelf = await searchable('sql');
    const asked: string[] = [];
    shelf.addEventListener('course-shelf-results', ({ query }) => asked.push(query));
    await type(shelf, 'figma');
    await press('Enter');
    await heads(shelf, 'Courses about Figma');
    await aTimeout(300);
    expect(asked.at(-1)).to.equal('figma');
  });

  it('gives way when the page asks for something else', async () => {
    const shelf = await searchable('sql');
    await type(shelf, 'figma');
    await heads(shelf, 'Courses about Figma');
    shelf.for = 'python';
    await heads(shelf, 'Courses about Python');
    expect(field(shelf).value).to.equal('');
  });

  it('asks no more what was being typed when the page asked for something else', async () => {
    const shelf = await searchable('sql');
    await type(shelf, 'figma');
    await heads(shelf, 'Courses about Figma');
    const box = field(shelf);
    box.value = 'sq';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    // The suggestions come with the next frame, the question for them some time later.
    await nextFrame();
    shelf.for = 'python';
    await heads(shelf, 'Courses about Python');
    await aTimeout(300);
    expect(headingOf(shelf)).to.equal('Courses about Python');
    expect(field(shelf).value).to.equal('');
  });

  it('stays where nothing was found, also with empty="hide"', async () => {
    const shelf = await searchable('sql', { empty: 'hide' });
    await type(shelf, 'qxzjwvk');
    await waitUntil(() => textOf(shelf, '.status').join().includes('qxzjwvk'));
    expect(field(shelf).checkVisibility()).to.equal(true);
    await expect(shelf).to.be.accessible();
  });

  it('goes when it is no longer wanted, and so does what was typed', async () => {
    const shelf = await searchable('sql');
    await type(shelf, 'figma');
    await heads(shelf, 'Courses about Figma');
    shelf.searchable = false;
    await heads(shelf, 'Courses about SQL');
    expect(shelf.shadowRoot!.querySelector('input')).to.equal(null);
  });

  it('shows any text as text, and never throws', async () => {
    const shelf = await searchable('sql');
    const problems: unknown[] = [];
    addEventListener('error', ({ error }) => problems.push(error));
    addEventListener('unhandledrejection', ({ reason }) => problems.push(reason));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('<img src=x>')),
        async (text) => {
          field(shelf).value = text;
          const typed = field(shelf).value;
          field(shelf).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          await aTimeout(0);
          expect(field(shelf).value).to.equal(typed);
          expect(shelf.shadowRoot!.querySelector('img')).to.equal(null);
        },
      ),
      { numRuns: 60 },
    );
    expect(problems).to.deep.equal([]);
  });
});

const RUBY = [{ id: 'ruby', label: 'Ruby', kind: 'language' }] as const;

describe('the filters of <course-shelf searchable>', () => {
  it('are those that would leave something, but not all', async () => {
    const shelf = await searchable('backend developer');
    await waitUntil(() => filtersOf(shelf).length > 0);
    expect(filtersOf(shelf)).to.deep.equal(['Beginner', 'Intermediate', 'Coursera', 'freeCodeCamp']);
    await expect(shelf).to.be.accessible();
  });

  it('narrow the cards by keyboard, keep the focus, and are announced', async () => {
    const shelf = await searchable('backend developer');
    await waitUntil(() => filtersOf(shelf).length > 0);
    await toggle(shelf, 'Intermediate');
    expect(textOf(shelf, '[part=title]')).to.deep.equal(['Back End Development and APIs']);
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal(['Intermediate']);
    await waitUntil(() => textOf(shelf, '.said')[0] === '1 result');
    expect(shelf.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Intermediate');
    await expect(shelf).to.be.accessible();
    await toggle(shelf, 'Intermediate');
    expect(textOf(shelf, '[part=title]')).to.have.length(3);
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal([]);
  });

  it('are one of a kind at a time, but any number of providers', async () => {
    const shelf = await searchable('backend developer');
    await waitUntil(() => filtersOf(shelf).length > 0);
    await toggle(shelf, 'Intermediate');
    await toggle(shelf, 'Beginner');
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal(['Beginner']);
    await toggle(shelf, 'Beginner');
    await waitUntil(() => filtersOf(shelf).includes('freeCodeCamp'));
    await toggle(shelf, 'freeCodeCamp');
    await toggle(shelf, 'Coursera');
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal(['Coursera', 'freeCodeCamp']);
    expect(textOf(shelf, '[part=title]')).to.have.length(3);
  });

  it('stay on for the next words, and go with one press', async () => {
    const shelf = await searchable('backend developer');
    await waitUntil(() => filtersOf(shelf).length > 0);
    await toggle(shelf, 'Intermediate');
    field(shelf).focus();
    await type(shelf, 'figma');
    await waitUntil(
      () => textOf(shelf, '.status').join().includes('Figma') || textOf(shelf, '.card').length === 0,
    );
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal(['Intermediate']);
    inside(shelf, '.clear-filters').focus();
    await press('Enter');
    await heads(shelf, 'Courses about Figma');
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal([]);
  });

  it('leave alone what the page has chosen itself', async () => {
    const shelf = await searchable('backend developer', { level: 'beginner' });
    await aTimeout(300);
    expect(filtersOf(shelf)).to.deep.equal([]);
  });
});
