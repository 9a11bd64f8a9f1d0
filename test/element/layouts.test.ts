import { expect, oneEvent } from '@open-wc/testing';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import type { CourseShelfResultsEvent } from '../../src/element/events.js';
import type { Layout } from '../../src/element/options.js';
import type { Item } from '../../src/catalog/item.js';
import type { Index } from '../../src/match/types.js';
import { index, inside, nextAnswer, shelfFor, textOf } from './fixture.js';
import { waitUntil } from '../wait.js';

const LATER: readonly Layout[] = ['list', 'compact', 'path'];

/** The backend career with one skill more that nothing here teaches. */
const career: Index = {
  ...index,
  knowledge: {
    ...index.knowledge,
    careers: index.knowledge.careers.map((one) => ({
      ...one,
      core: { ...one.core, deepen: ['system-design'] },
    })),
  },
  items: index.items.filter(({ id }) => id !== 'ddia'),
};

const hrefs = (shelf: CourseShelf): string[] =>
  [...shelf.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')].map(({ href }) => href);

describe('layouts', () => {
  for (const layout of LATER) {
    describe(layout, () => {
      for (const theme of ['light', 'dark', 'host'] as const) {
        it(`is accessible in theme ${theme}, books too`, async () => {
          const shelf = await shelfFor('backend developer', { layout, theme, pin: ['ddia'] });
          await expect(shelf).to.be.accessible();
        });
      }

      it('shows the same items as the grid, each with one link', async () => {
        const [grid, other] = [
          await shelfFor('backend developer'),
          await shelfFor('backend developer', { layout }),
        ];
        expect(hrefs(other).sort()).to.deep.equal(hrefs(grid).sort());
        expect(new Set(hrefs(other)).size).to.equal(textOf(other, 'li.card').length);
      });

      it('fits a sidebar of 280 px without scrolling sideways', async () => {
        const shelf = await shelfFor('backend developer', { layout });
        shelf.style.inlineSize = '280px';
        expect(inside(shelf, '.shelf').scrollWidth).to.be.at.most(280);
      });

      it('takes the place of another layout, and gives it back', async () => {
        const shelf = await shelfFor('sql');
        const display = (): string => getComputedStyle(inside(shelf, '.card > div')).display;
        const reason = (): string => getComputedStyle(inside(shelf, '.reason')).display;
        const looks = (): string => [display(), reason(), textOf(shelf, '.stage').length].join();
        const before = looks();
        shelf.style.inlineSize = '800px';
        shelf.layout = layout;
        await waitUntil(() => looks() !== before);
        shelf.layout = 'grid';
        await waitUntil(() => looks() === before);
        expect(textOf(shelf, 'h3')).to.deep.equal(['SQL for Data Science', 'Python for Everybody']);
      });
    });
  }

  it('gives compact cards no reasons, and a list its facts on the right', async () => {
    const compact = await shelfFor('sql', { layout: 'compact' });
    expect(getComputedStyle(inside(compact, '.reason')).display).to.equal('none');
    const list = await shelfFor('sql', { layout: 'list' });
    list.style.inlineSize = '800px';
    const left = (selector: string): number => inside(list, selector).getBoundingClientRect().left;
    expect(left('.meta')).to.be.greaterThan(left('.title') + 300);
    list.style.inlineSize = '400px';
    expect(left('.meta')).to.equal(left('.title'));
  });

  it('tells linkFor which layout a link stands in, and where', async () => {
    const seen: string[] = [];
    const shelf = await shelfFor('backend developer', {
      layout: 'path',
      linkFor: ({ id, url }, { layout, position }) => {
        seen.push(`${position} ${layout} ${id}`);
        return url;
      },
    });
    expect(seen.slice(-3)).to.deep.equal(['1 path py4e', '2 path sql-basics', '3 path apis']);
    expect(textOf(shelf, 'h4')).to.deep.equal([
      'Python for Everybody',
      'SQL for Data Science',
      'Back End Development and APIs',
    ]);
  });
});

describe('layout path', () => {
  it('goes through the stages of a career, and says what each asks for', async () => {
    const shelf = await shelfFor('backend developer', { layout: 'path', index: career });
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses for backend developers']);
    expect(textOf(shelf, '[part=stage]')).to.deep.equal(['Start here', 'Build on it', 'Go deeper']);
    expect(textOf(shelf, '.skills')).to.deep.equal([
      'SQL Python',
      'REST APIs',
      'System design, not covered here',
    ]);
  });

  it('says how much of the career the cards cover, as a plot and as a text', async () => {
    const shelf = await shelfFor('backend developer', { layout: 'path', index: career });
    expect(textOf(shelf, '[part=coverage]')).to.deep.equal(['These 3 cover 3 of 4 skills']);
    expect(shelf.shadowRoot?.querySelectorAll('.plot i')).to.have.length(4);
    expect(shelf.shadowRoot?.querySelectorAll('.plot .covered')).to.have.length(3);
    shelf.limit = 1;
    await nextAnswer(shelf);
    expect(textOf(shelf, '[part=coverage]')).to.deep.equal(['This one covers 2 of 4 skills']);
  });

  it('tells its items in the order in which they stand', async () => {
    const shelf = await shelfFor('backend developer', { layout: 'path' });
    const told = oneEvent(shelf, 'course-shelf-results');
    shelf.limit = 5;
    const event = (await told) as unknown as CourseShelfResultsEvent;
    expect(event.items.map(({ id }) => id)).to.deep.equal(['py4e', 'sql-basics', 'apis']);
  });

  it('has the same facts for a career of the bundled index, at once', async () => {
    const shelf = await shelfFor('backend developer', { layout: 'path', index: undefined });
    expect(textOf(shelf, '[part=coverage]')[0]).to.match(/^These 6 cover \d+ of \d+ skills$/);
    expect(textOf(shelf, '[part=stage]')).to.have.length(3);
  });

  it('orders what belongs to no career by level', async () => {
    const level = (id: string, of: Item['level'] & string): Item => ({
      ...index.items[0]!,
      id,
      title: `${of} SQL`,
      level: of,
    });
    const items = [level('c', 'advanced'), level('b', 'intermediate'), level('a', 'beginner')];
    const shelf = await shelfFor('sql', { layout: 'path', index: { ...index, items } });
    expect(textOf(shelf, '[part=coverage]')).to.deep.equal([]);
    expect(textOf(shelf, 'h3, h4')).to.deep.equal([
      'Start here',
      'beginner SQL',
      'Build on it',
      'intermediate SQL',
      'Go deeper',
      'advanced SQL',
    ]);
  });

  it('puts its headings one below the other', async () => {
    const shelf = await shelfFor('backend developer', { layout: 'path', headingLevel: 5 });
    expect(textOf(shelf, 'h5')).to.have.length(1);
    expect(textOf(shelf, 'h6')).to.have.length(5);
  });
});
