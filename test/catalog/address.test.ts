import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addressesOf, addressOf, restoreSlug, shortenSlug, templateKey } from '../../src/catalog/address.js';
import type { Item } from '../../src/catalog/item.js';

const item = (url: string, id: string): Item => ({
  id,
  kind: 'course',
  title: 'T',
  url,
  provider: 'P',
  skills: [],
});

describe('addressOf', () => {
  it('takes URL and id apart where the last part of the path names both', () =>
    expect(
      addressOf(item('https://www.coursera.org/learn/machine-learning', 'coursera:machine-learning')),
    ).to.deep.equal({
      template: { urlStart: 'https://www.coursera.org/learn/', urlEnd: '', idStart: 'coursera:', idEnd: '' },
      slug: 'machine-learning',
    }));

  it('keeps a closing slash and what the id has behind the name', () =>
    expect(addressOf(item('https://www.udemy.com/course/sql/', 'udemy/sql/en'))).to.deep.equal({
      template: { urlStart: 'https://www.udemy.com/course/', urlEnd: '/', idStart: 'udemy/', idEnd: '/en' },
      slug: 'sql',
    }));

  it('finds a last part of a query such as a video id', () =>
    expect(addressOf(item('https://www.youtube.com/watch/v=HXV3', 'youtube:HXV3'))?.slug).to.equal('HXV3'));

  for (const [url, id] of [
    ['', 'x'],
    ['https://a.example/learn/sql', 'another'],
    ['https://a.example/learn/sql?ref=1', 'sql'],
    ['https://a.example/learn/sql#top', 'sql'],
    ['nothing', 'nothing'],
  ] as const) {
    it(`finds no common name in "${url}" and "${id}"`, () =>
      expect(addressOf(item(url, id))).to.equal(undefined));
  }

  it('gives parts that make URL and id again', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '/', '=', '-', '?', '#', '\n', '😀') });
    fc.assert(
      fc.property(part, part, part, (start, slug, id) => {
        const given = item(`https://a.example/${start}${slug}`, id + slug + id);
        const found = addressOf(given);
        if (!found) return;
        const { template, slug: name } = found;
        expect(template.urlStart + name + template.urlEnd).to.equal(given.url);
        expect(template.idStart + name + template.idEnd).to.equal(given.id);
      }),
      { numRuns: 500 },
    );
  });
});

describe('shortenSlug', () => {
  for (const [slug, title, short] of [
    ['machine-learning', 'Machine Learning', ''],
    ['machine-learning-2', 'Machine Learning', '~-2'],
    ['ml', 'Machine Learning', '.ml'],
    ['9781449373320', 'Any book', '='],
    ['日本', '日本', '.日本'],
  ] as const) {
    it(`makes "${short}" of "${slug}" under the title "${title}"`, () =>
      expect(shortenSlug(slug, { title, isbn: '9781449373320' })).to.equal(short));
  }

  it('is undone by restoreSlug', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', '-', ' ', '~', '=', '.', 'É') }),
    );
    fc.assert(
      fc.property(text.filter(Boolean), text, text.filter(Boolean), (slug, title, isbn) => {
        for (const given of [{ title }, { title, isbn }, { title: slug }, { title, isbn: slug }]) {
          expect(restoreSlug(shortenSlug(slug, given), given)).to.equal(slug);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('templateKey', () => {
  it('tells templates apart that differ only in where a line break stands', () => {
    const one = { urlStart: 'https://a.example/', urlEnd: '', idStart: 'a\nb', idEnd: 'c' };
    const other = { ...one, idStart: 'a', idEnd: 'b\nc' };
    expect(templateKey(one)).not.to.equal(templateKey(other));
    expect(templateKey(one)).to.equal(templateKey({ ...one }));
  });
});

describe('addressesOf', () => {
  it('counts templates by the items they serve, and keeps of slugs what titles do not tell', () => {
    const found = addressesOf([
      item('https://a.example/t', 'a/t'),
      item('https://b.example/sql', 'b/sql'),
      item('https://alone.example/sql', 'alone/sql'),
      item('', 'x'),
      item('https://b.example/t', 'b/t'),
      item('https://b.example/t-2', 'b/t-2'),
      item('https://a.example/c', 'a/c'),
    ]);
    const template = (host: string) => ({
      urlStart: `https://${host}.example/`,
      urlEnd: '',
      idStart: `${host}/`,
      idEnd: '',
    });
    expect(found).to.deep.equal({
      templates: [template('b'), template('a')],
      templateOf: [2, 1, 0, 0, 1, 1, 2],
      slugs: ['', '.sql', '', '~-2', '.c'],
    });
  });
});
