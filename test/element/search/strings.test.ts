import { expect } from '@open-wc/testing';
import { languages } from '../../../src/element/strings/languages.js';
import { searchLanguages, searchStrings } from '../../../src/element/strings/search-languages.js';
import { enSearch } from '../../../src/element/strings/search.js';
import { bundledKnowledge } from '../../../src/sources/matching.js';

describe('texts of the search', () => {
  it('are there in all languages of the shelf', () => {
    expect(Object.keys(searchLanguages)).to.deep.equal(Object.keys(languages));
  });

  it('have a name for each field of the bundled knowledge', async () => {
    const { careers } = await bundledKnowledge();
    expect(Object.keys(enSearch.fields)).to.have.members([...new Set(careers.map(({ field }) => field))]);
  });

  for (const code of Object.keys(searchLanguages)) {
    it(`${code} has a text of its own for everything`, async () => {
      const texts = await searchStrings(code);
      expect(Object.keys(texts)).to.deep.equal(Object.keys(enSearch));
      expect(Object.keys(texts.fields)).to.deep.equal(Object.keys(enSearch.fields));
      const own = Object.entries(texts).filter(
        ([name, text]) => text !== enSearch[name as keyof typeof enSearch],
      );
      expect(own.length).to.be.greaterThan(Object.keys(enSearch).length - 4);
    });
  }

  it('are English where a language is not known', async () => {
    expect(await searchStrings('xx')).to.equal(enSearch);
  });
});
