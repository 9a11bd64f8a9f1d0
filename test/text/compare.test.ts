import { expect } from '@open-wc/testing';
import { compareTexts } from '../../src/text/compare.js';

describe('compareTexts', () => {
  it('orders texts as sort() does by itself, whatever the language', () => {
    const texts = ['b', 'Zebra', 'ä', '', 'a', 'B', 'ab', 'z'];
    expect([...texts].sort(compareTexts)).to.deep.equal([...texts].sort());
  });

  it('takes equal texts for equal', () => expect(compareTexts('a', 'a')).to.equal(0));
});
