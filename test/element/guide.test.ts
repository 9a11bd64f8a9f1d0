import { expect, oneEvent } from '@open-wc/testing';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import { loadGuide } from '../../src/sources/guides.js';
import { index, inside, nextAnswer, shelfFor, textOf } from './fixture.js';

const guideFor = (query: string, more: Partial<CourseShelf> = {}): Promise<CourseShelf> =>
  shelfFor(query, { layout: 'guide', ...more });

const SECTIONS = [
  'What the job is',
  'Ways in',
  'Tools',
  'Skills',
  'Day to day',
  'Where it leads',
  'Skills that carry over',
  'What is hard about it',
  'Projects to try',
];

describe('<course-shelf layout="guide">', () => {
  describe('is accessible', () => {
    for (const theme of ['light', 'dark', 'host'] as const) {
      it(`in theme ${theme}`, async () => {
        await expect(await guideFor('backend developer', { theme })).to.be.accessible();
      });
    }
  });

  it('shows the career, section by section, then its courses', async () => {
    const shelf = await guideFor('courses for backend developers');
    expect(textOf(shelf, 'h2')).to.deep.equal(['Backend Developer']);
    expect(textOf(shelf, 'h3')).to.deep.equal([...SECTIONS, 'Courses for backend developers']);
    expect(textOf(shelf, 'h4')).to.include('Python for Everybody');
    expect(textOf(shelf, 'section section')).to.have.length(SECTIONS.length);
    expect(textOf(shelf, '[part=card]').length).to.equal(3);
  });

  it('says what is known about the career', async () => {
    const shelf = await guideFor('backend developer');
    const guide = (await loadGuide('backend-developer'))!;
    const { about, ways, day, growth, transferable, challenges } = guide;
    expect(textOf(shelf, '.topic > p')).to.deep.equal([about, day, growth, transferable, challenges]);
    expect(textOf(shelf, '.ways dt')).to.deep.equal(['With a degree', 'With certificates', 'Self-taught']);
    expect(textOf(shelf, '.ways dd')).to.deep.equal([ways.degree, ways.certificate, ways.selfTaught]);
    expect(textOf(shelf, '.tools li')).to.deep.equal([...guide.tools]);
    expect(textOf(shelf, '.skills dt')).to.deep.equal(['First', 'Then', 'Later', 'Good to have']);
    expect(textOf(shelf, '.skills div:first-child li')).to.deep.equal(['Python', 'SQL', 'Git', 'Java']);
    expect(textOf(shelf, '.projects li')).to.deep.equal([...guide.projects]);
  });

  it('leaves out a group without skills', async () => {
    const shelf = await guideFor('ux designer');
    expect(textOf(shelf, '.skills dt')).to.deep.equal(['First', 'Then', 'Good to have']);
  });

  it('puts headings on the level asked for', async () => {
    const shelf = await guideFor('backend developer', { headingLevel: 4 });
    expect(textOf(shelf, 'h4')).to.deep.equal(['Backend Developer']);
    expect(textOf(shelf, 'h5')).to.deep.equal([...SECTIONS, 'Courses for backend developers']);
    expect(textOf(shelf, 'h6')).to.include('Python for Everybody');
    shelf.heading = '';
    await shelf.updateComplete;
    expect(textOf(shelf, 'h4')).to.deep.equal([...SECTIONS, 'Courses for backend developers']);
    expect(textOf(shelf, 'h5')).to.include('Python for Everybody');
    shelf.headingLevel = 6;
    shelf.heading = 'A job for you?';
    await shelf.updateComplete;
    expect(textOf(shelf, 'h6').slice(0, 2)).to.deep.equal(['A job for you?', SECTIONS[0]]);
    expect(textOf(shelf, 'h6')).to.include('Python for Everybody');
  });

  it('keeps the disclosure beside the links it speaks of', async () => {
    const shelf = await guideFor('backend developer', { linkFor: () => 'https://go.example/' });
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    const disclosure = inside(shelf, '.disclosure');
    expect(inside(shelf, '.guide').compareDocumentPosition(disclosure) & follows).to.equal(follows);
    expect(disclosure.compareDocumentPosition(inside(shelf, '.cards')) & follows).to.equal(follows);
  });

  it('reads as English from left to right on any page', async () => {
    const shelf = await guideFor('backend developer', { dir: 'rtl' });
    const { lang, dir } = inside(shelf, '.guide');
    expect([lang, dir]).to.deep.equal(['en', 'ltr']);
    expect(getComputedStyle(inside(shelf, '.cards')).direction).to.equal('rtl');
  });

  it('takes headings of its own', async () => {
    const strings = { guide: { ways: 'How to get there' } };
    const shelf = await guideFor('backend developer', { strings });
    expect(textOf(shelf, 'h3').slice(0, 3)).to.deep.equal(['What the job is', 'How to get there', 'Tools']);
  });

  for (const [name, query] of [
    ['a skill', 'sql'],
    ['two careers', 'backend developer and ux designer'],
    ['a career and a topic', 'backend and frontend developer'],
  ] as const) {
    it(`is a grid where the question is about ${name}`, async () => {
      const shelf = await guideFor(query, { index: undefined });
      const plain = await shelfFor(query, { index: undefined });
      expect(textOf(shelf, 'section')).to.deep.equal(textOf(plain, 'section'));
      expect(textOf(shelf, '[part=card]').length).to.be.greaterThan(0);
      expect(textOf(shelf, '.guide')).to.deep.equal([]);
    });
  }

  it('is a grid for a career without a guide', async () => {
    const { knowledge, items } = index;
    const careers = knowledge.careers.map((career) => ({ ...career, id: `own-${career.id}` }));
    const shelf = await guideFor('backend developer', {
      index: { knowledge: { ...knowledge, careers }, items },
    });
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses for backend developers']);
    expect(textOf(shelf, '.guide')).to.deep.equal([]);
  });

  it('says that nothing was found where there are no cards', async () => {
    const shelf = await guideFor('backend developer', { provider: 'Nobody' });
    expect(textOf(shelf, '.guide')).to.deep.equal([]);
    expect(shelf.matches(':state(empty)')).to.equal(true);
  });

  it('comes and goes with the layout and the question', async () => {
    const shelf = await shelfFor('backend developer');
    expect(textOf(shelf, '.guide')).to.have.length(0);
    shelf.layout = 'guide';
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Backend Developer']);
    shelf.for = 'ux designer';
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['UX Designer']);
    shelf.layout = 'grid';
    await nextAnswer(shelf);
    expect(textOf(shelf, 'h2')).to.deep.equal(['Courses for UX designers']);
  });

  it('tells links which layout they stand in', async () => {
    const shelf = await guideFor('backend developer');
    const layouts: string[] = [];
    shelf.linkFor = (_item, { layout }) => void layouts.push(layout);
    await shelf.updateComplete;
    expect([...new Set(layouts)]).to.deep.equal(['guide']);
  });

  it('stays within a narrow page', async () => {
    const box = document.createElement('div');
    box.style.inlineSize = '280px';
    document.body.append(box);
    const shelf = document.createElement('course-shelf');
    Object.assign(shelf, { index, for: 'backend developer', layout: 'guide' });
    const settled = oneEvent(shelf, 'course-shelf-results');
    box.append(shelf);
    await settled;
    await shelf.updateComplete;
    expect(inside(shelf, '.guide').scrollWidth).to.be.at.most(inside(shelf, '.guide').clientWidth);
    expect(shelf.scrollWidth).to.be.at.most(280);
    box.remove();
  });
});
