import { expect } from '@open-wc/testing';
import { createMatcher, loadBundledIndex } from '../../src/match.js';

/** `npm run golden` writes it. */
const ORDER = new URL('../golden/order.json', import.meta.url);

describe('the order of answers from the bundled index', () => {
  it('is the same in every engine (after a change that is meant: npm run golden)', async () => {
    const order = (await (await fetch(ORDER)).json()) as Record<string, string[]>;
    const matcher = createMatcher(await loadBundledIndex());
    const found = Object.keys(order).map((query) => [
      query,
      matcher.find(query, { limit: 10 }).items.map(({ item }) => item.id),
    ]);
    expect(Object.fromEntries(found)).to.deep.equal(order);
  });
});
