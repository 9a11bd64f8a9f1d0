import { expect } from '@open-wc/testing';
import { readPage } from '../../../src/element/page/read-page.js';
import { createMatcher, loadBundledIndex, type Matcher } from '../../../src/match.js';
import { pageSubjects, queryFor, type Subject } from '../../../src/match/page-subject.js';
import { articlePage } from './frame.js';

/** Each article of `test/articles`: its language, what it is about, and words that tell fitting titles. */
const ARTICLES: readonly (readonly [
  name: string,
  language: string,
  about: readonly string[],
  fits: RegExp,
])[] = [
  ['excel-to-sql', 'en-GB', ['sql', 'spreadsheets'], /sql|database|excel|spreadsheet|data analyst/i],
  ['first-react-component', 'en', ['react'], /react/i],
  ['nurse-to-data-analyst', 'en-US', ['data-analyst'], /data|analy/i],
  ['ux-portfolio', 'en', ['ux-designer'], /ux|user experience|design|usab/i],
  ['kubernetes-at-home', 'en', ['kubernetes'], /kubernetes/i],
  ['first-budget', 'en', ['personal-finance'], /financ/i],
  ['datenanalyse-mit-python', 'de', ['python', 'data-analysis'], /python|data/i],
  ['marketing-digital', 'es', ['digital-marketing', 'seo'], /marketing|seo/i],
  ['window-light', 'en', ['portrait-photography'], /photograph/i],
  ['asking-for-more', 'en', ['negotiation'], /negotiat/i],
];
/** Articles about nothing known, with everyday words that are also names: go, express, swift, spring, rust, chef. */
const ABOUT_NOTHING = ['lentil-soup', 'slow-train-travel'];

const SHOWN_FIRST = 3;

describe('page context of articles', () => {
  let matcher: Matcher;
  before(async () => {
    matcher = createMatcher(await loadBundledIndex());
  });

  async function read(name: string): Promise<{ language: string; subjects: Subject[] }> {
    const { page, remove } = await articlePage(name);
    const { texts, language } = readPage(page.querySelector('course-shelf')!);
    remove();
    const { knowledge } = matcher.index;
    return {
      language,
      subjects: pageSubjects(texts, knowledge),
    };
  }

  for (const [name, language, about, fits] of ARTICLES) {
    it(`${name}: ${about.join(', ')}`, async () => {
      const found = await read(name);
      expect(found.language).to.equal(language);
      expect(found.subjects.map(({ id }) => id)).to.deep.equal(about);
      const query = queryFor(found.subjects, matcher.index.knowledge);
      const { items, understood } = matcher.find(query, { preferLanguage: language });
      const names = [...understood.careers, ...understood.skills, ...understood.topics];
      expect(names.map(({ id }) => id)).to.have.members(about);
      expect(items).to.have.length(6);
      for (const { item } of items.slice(0, SHOWN_FIRST)) expect(item.title).to.match(fits);
    });
  }

  for (const name of ABOUT_NOTHING) {
    it(`${name}: nothing`, async () => {
      expect((await read(name)).subjects).to.deep.equal([]);
    });
  }
});
