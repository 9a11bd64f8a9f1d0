import { expect } from '@open-wc/testing';
import { languageTag } from '../../../src/catalog/rows/languages.js';

describe('languageTag', () => {
  for (const [language, tag] of [
    ['English', 'en'],
    ['FRENCH', 'fr'],
    ['Portuguese ', 'pt'],
    ['Japanese', 'ja'],
    ['es', 'es'],
    ['zh-Hans', 'zh-Hans'],
    ['en_US', 'en-US'],
    ['EN', 'en'],
    ['eng', 'en'],
    ['Bengali', 'bn'],
    ['Bangla', 'bn'],
    ['Deutsch', 'de'],
    ['\u65e5\u672c\u8a9e', 'ja'],
    ['T\u00fcrk\u00e7e', 'tr'],
    ['Ukrainian', 'uk'],
    ['Português (Brasil)', 'pt'],
    ['Spanish, English', 'es'],
    ['x-', undefined],
    ['Elvish', undefined],
    ['', undefined],
  ] as const) {
    it(`of "${language}" is ${tag}`, () => expect(languageTag(language)).to.equal(tag));
  }
});
