import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../src/text/fold.js';

describe('fold', () => {
  for (const [text, folded] of [
    ['Back-End', 'back-end'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ISTANBUL ısı', 'istanbul isi'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Ærø, Œuvre, Þór, Đà Nẵng', 'aero, oeuvre, thor, da nang'],
    ['développeur', 'developpeur'],
    ['de\u0301veloppeur', 'developpeur'],
    ['Ёлка', 'елка'],
    ['Αθήνα', 'αθηνα'],
    ['العَرَبِيَّة', 'العربية'],
    ['שָׁלוֹם', 'שלום'],
    ['ﬁne Ｃ＋＋ ①', 'fine c++ 1'],
  ] as const) {
    it(`makes "${folded}" of "${text}"`, () => expect(fold(text)).to.equal(folded));
  }

  for (const text of [
    '日本語',
    'プログラミング',
    'がぎぐ',
    '한국어',
    '中文課程',
    'हिन्दी',
    'ภาษาไทย',
    '🎓',
    'c++ c# .net',
    '',
  ]) {
    it(`leaves "${text}" as it is`, () => expect(fold(text)).to.equal(text));
  }

  it('reads half-width kana like the usual ones', () => expect(fold('ﾌﾟﾛｸﾞﾗﾑ')).to.equal('プログラム'));

  // Firefox puts U+FFFD in the place of a lone surrogate when it normalises.
  it('survives lone surrogates', () => expect(fold('É\uD800')).to.match(/^e[\uD800\uFFFD]$/));

  it('changes nothing when done twice, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('does not tell upper from lower case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-þ ]*$/), (text) => {
        expect(fold(text.toUpperCase())).to.equal(fold(text));
      }),
    );
  });
});
