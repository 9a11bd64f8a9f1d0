import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTag } from '../../src/build/languages.js';

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
  ['Português (Brasil)', 'pt'],
  ['Spanish, English', 'es'],
  ['x-', undefined],
  ['Elvish', undefined],
  ['', undefined],
] as const) {
  test(`languageTag of "${language}" is ${tag}`, () => assert.equal(languageTag(language), tag));
}
