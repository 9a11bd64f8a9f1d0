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
