import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CourseShelfErrorEvent, CourseShelfResultsEvent } from '../../src/element/events.js';
import './fixture.js';

const file = (name: string): string => new URL(`../sources/served/${name}`, import.meta.url).pathname;

describe('src', () => {
  it('shows what a file of the site holds, and reports what is no item in it', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const [problem, results] = [
      oneEvent(holder, 'course-shelf-error'),
      oneEvent(holder, 'course-shelf-results'),
    ];
    const shelf = document.createElement('course-shelf');
    holder.addEventListener('course-shelf-error', (event) => event.preventDefault());
    shelf.setAttribute('for', 'sql');
    shelf.setAttribute('src', file('classes.json'));
    holder.append(shelf);
    const { items } = (await results) as unknown as CourseShelfResultsEvent;
    expect(items.map(({ title }) => title)).to.deep.equal(['Query design']);
    const { field, index } = (await problem) as unknown as CourseShelfErrorEvent;
    expect([index, field]).to.deep.equal([1, 'title']);
  });

  /** What a shelf that asks a file for SQL shows, and what it reports. */
  async function shown(
    src: string,
  ): Promise<{ titles: string[]; problems: (string | number | undefined)[][] }> {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const problems: (string | number | undefined)[][] = [];
    holder.addEventListener('course-shelf-error', (event) => {
      event.preventDefault();
      problems.push([event.index, event.field, event.message]);
    });
    const results = oneEvent(holder, 'course-shelf-results');
    const shelf = document.createElement('course-shelf');
    shelf.for = 'sql';
    shelf.src = src;
    holder.append(shelf);
    const { items } = (await results) as unknown as CourseShelfResultsEvent;
    return { titles: items.map(({ title }) => title), problems };
  }

  it('shows a table, and reports fields and rows that it cannot read by line and column', async () => {
    expect(await shown(file('classes.csv'))).to.deep.equal({
      titles: ['Query design'],
      problems: [
        [
          0,
          'Difficulty (level)',
          'line 2: Difficulty (level) is "for dogs", accepted is beginner, intermediate, advanced',
        ],
        [1, 'title', 'line 3: title is missing, accepted is a text'],
      ],
    });
    expect(await shown(file('classes.tsv'))).to.deep.equal({ titles: ['Query design'], problems: [] });
  });

  it('names lines of JSON Lines as the file counts them', async () => {
    const { titles, problems } = await shown(file('classes.jsonl'));
    expect(titles).to.deep.equal(['Query design']);
    expect(problems).to.deep.equal([
      [2, '', 'line 3: no JSON value'],
      [3, 'title', 'line 4: title is missing, accepted is a text'],
      [4, 'id', 'line 5: id "Query design" is taken by an earlier item, accepted is an id of its own'],
    ]);
  });

  it('comes after what stands in the page itself', async () => {
    const shelf = document.createElement('course-shelf');
    shelf.for = 'sql';
    shelf.src = file('missing.json');
    shelf.items = [{ title: 'Joins', skills: ['sql'] }];
    const results = oneEvent(shelf, 'course-shelf-results');
    (await fixture<HTMLElement>(html`<div></div>`)).append(shelf);
    const { items } = (await results) as unknown as CourseShelfResultsEvent;
    expect(items.map(({ title }) => title)).to.deep.equal(['Joins']);
  });

  it('says what is wrong with a file, and offers to try again', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.addEventListener('course-shelf-error', (event) => event.preventDefault());
    const problem = oneEvent(holder, 'course-shelf-error');
    const shelf = document.createElement('course-shelf');
    shelf.for = 'sql';
    shelf.src = file('missing.json');
    holder.append(shelf);
    const { message } = (await problem) as unknown as CourseShelfErrorEvent;
    expect(message).to.match(/missing\.json could not be loaded: its server answers 404/);
    await shelf.updateComplete;
    expect(shelf.renderRoot.querySelector('button')).not.to.equal(null);
  });
});
