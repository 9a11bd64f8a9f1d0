import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import { index, inside, shelfFor, textOf } from './fixture.js';
import { waitUntil } from '../wait.js';

/** A shelf with its fields to pick from. */
async function browsable(query: string, more: Partial<CourseShelf> = {}): Promise<CourseShelf> {
  const shelf = await shelfFor(query, { browse: true, ...more });
  await waitUntil(() => choices(shelf).length > 0, 'no fields');
  return shelf;
}

const choices = (shelf: CourseShelf): string[] => textOf(shelf, '.browse li');
const focused = (shelf: CourseShelf): string | undefined =>
  shelf.shadowRoot!.activeElement?.textContent?.trim();
const headingOf = (shelf: CourseShelf): string => textOf(shelf, '.heading').join();

async function press(shelf: CourseShelf, name: string): Promise<void> {
  const buttons = [...shelf.shadowRoot!.querySelectorAll<HTMLElement>('.browse button')];
  const button = buttons.find(({ textContent }) => textContent?.trim() === name);
  if (!button) throw new Error(`no button is called ${name}`);
  button.focus();
  await sendKeys({ press: 'Enter' });
  await shelf.updateComplete;
}

describe('<course-shelf browse>', () => {
  it('names the fields that it has something for, by the alphabet', async () => {
    const shelf = await browsable('sql');
    expect(textOf(shelf, '.browse h2')).to.deep.equal(['Browse by field']);
    expect(choices(shelf)).to.deep.equal(['Design and media', 'Software']);
    expect(headingOf(shelf)).to.equal('Courses about SQL');
    await expect(shelf).to.be.accessible();
  });

  it('opens a field on its careers, topics and skills, and goes back, the focus with it', async () => {
    const shelf = await browsable('figma');
    await press(shelf, 'Software');
    expect(textOf(shelf, '.browse h2')).to.deep.equal(['Software']);
    expect(textOf(shelf, '.browse h3')).to.deep.equal(['Careers', 'Topics and skills']);
    expect(textOf(shelf, '.fields li')).to.deep.equal(['Backend Developer']);
    expect(textOf(shelf, '.subjects li')).to.deep.equal(['Python', 'REST APIs', 'SQL']);
    expect(focused(shelf)).to.equal('Software');
    await expect(shelf).to.be.accessible();
    await press(shelf, 'All fields');
    expect(choices(shelf)).to.deep.equal(['Design and media', 'Software']);
    expect(focused(shelf)).to.equal('Software');
  });

  it('shows below what is picked, says so, and keeps the focus; once more gives back the page\u2019s own', async () => {
    const shelf = await browsable('figma');
    await press(shelf, 'Software');
    await press(shelf, 'Backend Developer');
    await waitUntil(() => headingOf(shelf) === 'Courses for backend developers');
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal(['Backend Developer']);
    expect(focused(shelf)).to.equal('Backend Developer');
    await waitUntil(() => textOf(shelf, '.said')[0] === '3 results');
    await expect(shelf).to.be.accessible();
    await press(shelf, 'SQL');
    await waitUntil(() => headingOf(shelf) === 'Courses about SQL');
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal(['SQL']);
    await press(shelf, 'SQL');
    await waitUntil(() => headingOf(shelf) === 'Courses about Figma');
    expect(shelf.for).to.equal('figma');
  });

  it('leaves out what a catalogue of the page\u2019s own has nothing for', async () => {
    const figma = index.items.filter(({ id }) => id === 'figma-start' || id === 'apis');
    const shelf = await browsable('figma', { index: { ...index, items: figma } });
    expect(choices(shelf)).to.deep.equal(['Design and media', 'Software']);
    await press(shelf, 'Software');
    await waitUntil(() => textOf(shelf, '.subjects li').length === 1, 'skills without items are there');
    expect(textOf(shelf, '.subjects li')).to.deep.equal(['REST APIs']);
    shelf.index = { ...index, items: index.items.filter(({ id }) => id === 'figma-start') };
    await waitUntil(() => choices(shelf).join() === 'Design and media', 'a field without items is there');
  });

  it('puts its headings on the level asked for', async () => {
    const shelf = await browsable('sql', { headingLevel: 4 });
    await press(shelf, 'Software');
    expect(textOf(shelf, '.browse h4')).to.deep.equal(['Software']);
    expect(textOf(shelf, '.browse h5')).to.deep.equal(['Careers', 'Topics and skills']);
  });

  it('works with a search box: what is picked stands in it', async () => {
    const shelf = await browsable('figma', { searchable: true });
    await press(shelf, 'Software');
    await press(shelf, 'Python');
    await waitUntil(() => headingOf(shelf) === 'Courses about Python');
    const field = inside<HTMLInputElement>(shelf, 'input');
    expect(field.value).to.equal('Python');
    field.focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => headingOf(shelf) === 'Courses about Figma');
    expect(textOf(shelf, '[aria-pressed=true]')).to.deep.equal([]);
  });

  it('shows fields of the page\u2019s own by their ids', async () => {
    const careers = index.knowledge.careers.map((career) => ({ ...career, field: 'sail-making' }));
    const shelf = await browsable('sql', { index: { ...index, knowledge: { ...index.knowledge, careers } } });
    expect(choices(shelf)).to.deep.equal(['Sail making']);
  });

  it('speaks the language of the shelf', async () => {
    const [backend, ...others] = index.knowledge.careers;
    const careers = [{ ...backend!, names: { de: ['Backend-Entwickler'] } }, ...others];
    const shelf = await browsable('sql', {
      lang: 'de',
      index: { ...index, knowledge: { ...index.knowledge, careers } },
    });
    await waitUntil(() => textOf(shelf, '.browse h2')[0] === 'Nach Bereich st\u00f6bern');
    expect(choices(shelf)).to.deep.equal(['Design und Medien', 'Software']);
    await press(shelf, 'Software');
    expect(textOf(shelf, '.fields li')).to.deep.equal(['Backend-Entwickler']);
    await press(shelf, 'Backend-Entwickler');
    await waitUntil(() => headingOf(shelf).includes('Backend-Entwickler'));
    await press(shelf, 'Alle Bereiche');
    await press(shelf, 'Design und Medien');
    // A catalogue that knows no such name is asked for the career's own.
    expect(textOf(shelf, '.fields li')).to.deep.equal(['UX Designer']);
  });

  it('has the fields of the bundled index, as many as there is room kept for', async () => {
    const shelf = await shelfFor('backend developer', { index: undefined, browse: true });
    const kept = inside(shelf, '.head').offsetHeight;
    await waitUntil(() => choices(shelf).length > 0, 'no fields');
    expect(choices(shelf)).to.have.length(17);
    expect(inside(shelf, '.head').offsetHeight).to.equal(kept);
    await press(shelf, 'Finance');
    expect(textOf(shelf, '.fields li')).to.include('Accountant');
    await expect(shelf).to.be.accessible();
  });
});
