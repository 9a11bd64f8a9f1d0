import { expect } from '@open-wc/testing';
import type { Item } from '../../src/catalog/item.js';
import { makeFilter } from '../../src/match/filter.js';
import type { FindOptions } from '../../src/match/types.js';

type Facets = Parameters<typeof makeFilter>[1];

const item: Item = {
  id: 'sql',
  kind: 'course',
  title: 'SQL',
  url: '',
  provider: 'Coursera',
  language: 'en-GB',
  level: 'beginner',
  free: 'audit',
  skills: [],
};

function without(field: keyof Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== field)) as unknown as Item;
}

describe('an item', () => {
  for (const [passes, options, facets, provider] of [
    [true, {}, {}, undefined],
    [true, { kind: 'course' }, {}, undefined],
    [false, { kind: 'book' }, {}, undefined],
    [false, {}, { kind: 'book' }, undefined],
    [true, { kind: 'course' }, { kind: 'book' }, undefined],
    [true, { level: 'beginner' }, {}, undefined],
    [false, { level: 'advanced' }, {}, undefined],
    [true, {}, { level: 'advanced' }, undefined],
    [true, { free: true }, {}, undefined],
    [true, {}, { free: true }, undefined],
    [true, { free: false }, {}, undefined],
    [true, { provider: 'coursera' }, {}, undefined],
    [true, { provider: ['edX', 'COURSERA'] }, {}, undefined],
    [false, { provider: 'edX' }, {}, undefined],
    [true, { provider: [] }, {}, undefined],
    [false, {}, {}, 'edX'],
    [true, {}, {}, 'Coursera'],
    [true, { provider: 'Coursera' }, {}, 'edX'],
    [true, { language: 'en' }, {}, undefined],
    [true, { language: 'en-US' }, {}, undefined],
    [true, { language: 'EN' }, {}, undefined],
    [false, { language: 'de' }, {}, undefined],
    [false, { language: 'e' }, {}, undefined],
    [false, { exclude: ['other', 'sql'] }, {}, undefined],
    [true, { exclude: ['SQL'] }, {}, undefined],
  ] satisfies [boolean, FindOptions, Facets, string | undefined][]) {
    const asked = JSON.stringify({ ...options, ...(provider && { from: provider }) });
    it(`${passes ? 'may' : 'may not'} be shown for ${asked} and a query with ${JSON.stringify(facets)}`, () =>
      expect(makeFilter(options, facets, provider)(item)).to.equal(passes));
  }

  it('may be shown to who asks for its institution, or for the first word of one\u2019s name', () => {
    const made = { ...item, institution: 'Harvard University' };
    const passes = (provider: string): boolean => makeFilter({ provider }, {}, undefined)(made);
    expect(passes('Harvard')).to.equal(true);
    expect(passes('harvard university')).to.equal(true);
    expect(passes('University')).to.equal(false);
    expect(passes('Harv')).to.equal(false);
    expect(makeFilter({}, {}, 'Harvard')(made)).to.equal(true);
  });

  it('of unknown language may be shown in any', () => {
    const unknown = without('language');
    expect(makeFilter({ language: 'de' }, {}, undefined)(unknown)).to.equal(true);
  });

  it('that is paid, or of which nothing is known, is not free', () => {
    const unknown = without('free');
    const isFree = makeFilter({ free: true }, {}, undefined);
    expect([
      isFree({ ...item, free: 'yes' }),
      isFree({ ...item, free: 'no' }),
      isFree(unknown),
    ]).to.deep.equal([true, false, false]);
  });

  it('of unknown level is none of an asked level', () => {
    const unknown = without('level');
    expect(makeFilter({ level: 'beginner' }, {}, undefined)(unknown)).to.equal(false);
  });
});
