import { expect } from '@open-wc/testing';
import { createMatcher, loadBundledIndex } from '../../src/match.js';
import type { FindOptions, Index, Matcher } from '../../src/match/types.js';
import { bundledSource } from '../../src/sources/bundled.js';

let index: Index;
let matcher: Matcher;

before(async () => {
  index = await loadBundledIndex();
  matcher = createMatcher(index);
});

/** The bundled source may answer from ready answers; nobody may notice. */
async function expectSameAnswer(query: string, options: FindOptions = {}): Promise<void> {
  const answer = await bundledSource().find(query, options);
  expect(answer, `${query} ${JSON.stringify(options)}`).to.deep.equal(matcher.find(query, options));
}

describe('bundledSource', () => {
  it('is one for all shelves of a page', () => expect(bundledSource()).to.equal(bundledSource()));

  it('holds careers, skills, courses and books', () => {
    const kinds = new Set(index.items.map(({ kind }) => kind));
    expect([...kinds].sort()).to.deep.equal(['book', 'course']);
    expect(index.knowledge.careers.length).to.be.at.least(24);
    expect(index.knowledge.skills.length).to.be.at.least(120);
    expect(index.items.filter(({ kind }) => kind === 'course').length).to.be.at.least(200);
    expect(index.items.filter(({ kind }) => kind === 'book').length).to.be.at.least(40);
  });

  describe('answers as a matcher over the whole index would', () => {
    it('for every career by its name and its other names', async () => {
      for (const { label, aliases = [] } of index.knowledge.careers) {
        for (const name of [label, ...aliases]) await expectSameAnswer(name);
      }
    }).timeout(60_000);

    for (const query of [
      'courses for backend developers',
      'Back-End Developers',
      'books for backend developers',
      'best online courses for data analysts',
      'how to become a data scientist',
      'backend developer and data analyst',
      'backend developer python',
      'beginner courses for backend developers',
      'free courses for backend developers',
      'backend development',
      'bakend develper',
      'server side dev',
      'learn node js',
      'sql',
      'c++',
      'coursera backend developer',
      'unknown words',
      'jaca',
      '',
    ]) {
      it(`for "${query}"`, () => expectSameAnswer(query));
    }

    for (const options of [
      { limit: 6 },
      { limit: 3 },
      { limit: 1 },
      { limit: 0 },
      { limit: -1 },
      { limit: NaN },
      { limit: 2.5 },
      { limit: 7 },
      { limit: 24 },
      { kind: 'book' },
      { kind: 'course' },
      { level: 'beginner' },
      { language: 'en' },
      { provider: 'Coursera' },
      { free: true },
      { exclude: ['nothing'] },
      { pin: ['nothing'] },
      { limit: undefined, kind: undefined },
    ] satisfies FindOptions[]) {
      it(`with ${JSON.stringify(options)}`, async () => {
        await expectSameAnswer('backend developer', options);
        await expectSameAnswer('courses for data analysts', options);
      });
    }
  });
});
