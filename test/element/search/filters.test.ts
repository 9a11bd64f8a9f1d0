import { expect } from '@open-wc/testing';
import type { Item } from '../../../src/catalog/item.js';
import {
  filtersFor,
  isNarrowed,
  narrowed,
  toggled,
  type Chosen,
} from '../../../src/element/search/filters.js';

const item = (more: Partial<Item>): Item => ({
  id: JSON.stringify(more),
  kind: 'course',
  title: 'A course',
  url: '',
  provider: 'Coursera',
  skills: [],
  ...more,
});

const pool = [
  item({ level: 'advanced', free: 'yes' }),
  item({ level: 'beginner', free: 'audit', provider: 'edX' }),
  item({ kind: 'book', provider: "O'Reilly" }),
];

const names = (items: readonly Item[], chosen: Chosen = {}, page = {}): string[] =>
  filtersFor(() => items, chosen, page).map(({ value, isOn }) => (isOn ? `[${value}]` : value));

describe('filters', () => {
  it('are levels, what is free, kinds and providers, in this order', () => {
    expect(names(pool)).to.deep.equal([
      'beginner',
      'advanced',
      'free',
      'course',
      'book',
      'Coursera',
      "O'Reilly",
      'edX',
    ]);
  });

  it('leave out what all items have, as it would change nothing', () => {
    expect(names([pool[0]!, pool[0]!])).to.deep.equal([]);
    expect(names([])).to.deep.equal([]);
  });

  it('name the four providers with the most items, by name', () => {
    const providers = ['e', 'd', 'c', 'b', 'a', 'e', 'd', 'c', 'b'];
    expect(names(providers.map((provider) => item({ provider })))).to.deep.equal(['b', 'c', 'd', 'e']);
    // One that is on is among them.
    const items = providers.map((provider) => item({ provider }));
    expect(names(items, { provider: ['a'] })).to.deep.equal(['[a]', 'b', 'c', 'd']);
  });

  it('keep what is on, though nothing of it is left', () => {
    expect(names([pool[0]!], { kind: 'book', provider: ['Udemy'] })).to.deep.equal(['[book]', '[Udemy]']);
  });

  it('leave alone what the page has chosen', () => {
    expect(names(pool, {}, { level: 'beginner', kind: 'course', free: true })).to.deep.equal([
      'Coursera',
      "O'Reilly",
      'edX',
    ]);
  });

  it('are switched on and off; of levels and kinds one at a time', () => {
    const press = (chosen: Chosen, group: keyof Chosen, value: string, isOn = false): Chosen =>
      toggled(chosen, { group, value, isOn });
    const beginner = press({}, 'level', 'beginner');
    expect(beginner).to.deep.equal({ level: 'beginner' });
    expect(press(beginner, 'level', 'advanced')).to.deep.equal({ level: 'advanced' });
    expect(press(beginner, 'level', 'beginner', true)).to.deep.equal({ level: undefined });
    const both = press(press({}, 'provider', 'edX'), 'provider', 'Udemy');
    expect(both).to.deep.equal({ provider: ['edX', 'Udemy'] });
    expect(press(both, 'provider', 'edX', true)).to.deep.equal({ provider: ['Udemy'] });
    expect(press(press({}, 'free', 'free'), 'free', 'free', true)).to.deep.equal({ free: undefined });
  });

  it('narrow the options of a page, and say whether any does', () => {
    const page = { limit: 3, language: 'en', provider: ['edX', 'Udemy'] };
    expect(narrowed(page, { level: 'beginner', provider: ['edX'], free: true })).to.deep.equal({
      ...page,
      level: 'beginner',
      provider: ['edX'],
      free: true,
    });
    expect(narrowed(page, { level: undefined, provider: [] })).to.deep.equal(page);
    expect(isNarrowed({ level: undefined, provider: [] })).to.equal(false);
    expect(isNarrowed({ provider: ['edX'] })).to.equal(true);
  });
});
