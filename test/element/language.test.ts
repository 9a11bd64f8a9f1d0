import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import { grammar } from '../../src/element/strings/grammar.js';
import { languages } from '../../src/element/strings/languages.js';
import { english } from '../../src/element/strings/english.js';
import type { Strings } from '../../src/element/strings/strings.js';
import { inside, shelfFor, textOf } from './fixture.js';
import { waitUntil } from '../wait.js';

const codes = Object.keys(languages);

const stringsOf = async (code: string): Promise<Strings> => (await languages[code]!()).default(grammar(code));

/** Browsers differ in the digits that they write Arabic with. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace('\u066b', '.');

const headingOf = (shelf: CourseShelf): string => textOf(shelf, 'h2')[0] ?? '';

describe('languages', () => {
  it('are ten beside English', () => {
    expect(codes).to.deep.equal(['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh', 'ar']);
  });

  for (const code of codes) {
    it(`${code} has a text of its own for everything, and names what it speaks of`, async () => {
      const strings = await stringsOf(code);
      expect(strings.language).to.equal(code);
      expect(Object.keys(strings)).to.include.members(Object.keys(english));
      const sql = { label: 'SQL', kind: 'language' } as const;
      const about = { kind: 'course', careers: [], subjects: [sql], query: 'sql' } as const;
      const both = strings.heading({ ...about, careers: ['Nurse'] });
      expect(both).to.contain('SQL').and.to.contain('Nurse');
      expect(strings.heading(about)).not.to.equal(strings.heading({ ...about, kind: 'book' }));
      expect(strings.heading({ ...about, subjects: [], query: 'zzz' })).to.contain('zzz');
      expect(strings.heading({ ...about, subjects: [], query: '' })).not.to.contain('zzz');
      expect(strings.reason('course', [sql]))
        .to.contain('SQL')
        .and.not.to.equal(strings.reason('book', [sql]));
      expect(strings.empty('zzz')).to.contain('zzz');
      const all = { ...strings, careers: undefined };
      expect(JSON.stringify(all)).not.to.contain('undefined').and.not.to.contain('#');
      for (const count of [1, 2, 3, 5, 11, 12, 21, 100]) {
        const texts = [strings.found(count), strings.more(count), strings.coverage(count, 7, 9)];
        expect(texts.join()).not.to.contain('#');
      }
      expect(strings.coverage(8, 7, 9))
        .to.match(/[7\u0667]/)
        .and.to.match(/[9\u0669]/);
      expect(strings.length(40)).to.match(/40|\u0664\u0660/);
      expect(strings.length(0.5)).to.match(/30|\u0663\u0660/);
    });

    it(`${code} is accessible on a shelf`, async () => {
      const shelf = await shelfFor('backend developer', { lang: code, layout: 'path' });
      expect(inside(shelf, 'section').lang).to.equal(code);
      await expect(shelf).to.be.accessible();
    });
  }

  for (const [code, breaking] of [
    ['ja', 'keep-all'],
    ['zh', 'keep-all'],
    ['de', 'normal'],
  ] as const)
    it(`breaks no fact of a card in ${code} that could be broken anywhere`, async () => {
      const shelf = await shelfFor('backend developer', { lang: code, layout: 'list' });
      expect(getComputedStyle(inside(shelf, '.facts')).wordBreak).to.equal(breaking);
      // The layout keeps its own styles.
      expect(getComputedStyle(inside(shelf, '.cards')).gridTemplateColumns.split(' ')).to.have.length(1);
    });

  it('list names in English as Intl does, which takes long to load', () => {
    const names = ['SQL', 'Planning, and more', 'Git', 'Docker'].map(
      (label) => ({ label, kind: 'tool' }) as const,
    );
    for (let count = 1; count <= names.length; count++) {
      const listed = new Intl.ListFormat('en').format(names.slice(0, count).map(({ label }) => label));
      expect(english.reason('course', names.slice(0, count))).to.equal(`Teaches ${listed}`);
    }
  });

  it('count as their grammar asks', async () => {
    const polish = await stringsOf('pl');
    expect([1, 2, 5, 22].map(polish.found)).to.deep.equal([
      '1 wynik',
      '2 wyniki',
      '5 wynik\u00f3w',
      '22 wyniki',
    ]);
    const arabic = await stringsOf('ar');
    expect(arabic.found(1)).not.to.equal(arabic.found(2));
    expect([1, 2, 9, 35, 2.5].map((hours) => westernDigits(arabic.length(hours)))).to.deep.equal([
      'ساعة واحدة',
      'ساعتان',
      '9 ساعات',
      '35 ساعة',
      '2.5 ساعة',
    ]);
    expect([0.05, 0.5].map((hours) => westernDigits(arabic.length(hours)))).to.deep.equal([
      '3 دقائق',
      '30 دقيقة',
    ]);
    expect([1, 2, 9, 12].map((skills) => westernDigits(arabic.coverage(1, 1, skills)))).to.deep.equal([
      'يغطي هذا العنوان 1 من مهارة واحدة',
      'يغطي هذا العنوان 1 من مهارتين',
      'يغطي هذا العنوان 1 من 9 مهارات',
      'يغطي هذا العنوان 1 من 12 مهارة',
    ]);
    const german = await stringsOf('de');
    expect(german.length(1200)).to.equal('1.200 Std.');
    expect(german.length(2.5)).to.equal('2,5 Std.');
  });

  it('come from the attribute, with the names of careers where they are known', async () => {
    const shelf = await shelfFor('backend developer', { lang: 'de-AT' });
    expect(headingOf(shelf)).to.equal('Kurse f\u00fcr den Beruf Backend-Entwickler');
    expect(textOf(shelf, '[part=reason]')[0]).to.equal('Vermittelt Python und SQL');
    const italian = await shelfFor('backend developer', { lang: 'it' });
    expect(headingOf(italian)).to.equal('Corsi per diventare Backend Developer');
  });

  it('come from the nearest ancestor, across shadow roots', async () => {
    const box = await fixture(html`<div lang="fr"><p></p></div>`);
    const root = box.firstElementChild!.attachShadow({ mode: 'open' });
    const shelf = document.createElement('course-shelf');
    const ready = await shelfFor('sql');
    Object.assign(shelf, { index: ready.index, for: 'sql' });
    root.append(shelf);
    await waitUntil(() => shelf.matches(':state(results)'));
    await shelf.updateComplete;
    expect(headingOf(shelf)).to.equal('Cours sur SQL');
    box.setAttribute('lang', 'es');
    await waitUntil(() => headingOf(shelf) === 'Cursos de SQL');
  });

  it('change with the page, and only the newest counts', async () => {
    const shelf = await shelfFor('sql');
    const { lang } = document.documentElement;
    try {
      document.documentElement.lang = 'ja';
      await nextFrame();
      document.documentElement.lang = 'nl';
      await waitUntil(() => headingOf(shelf) === 'Cursussen over SQL');
      document.documentElement.lang = 'sv';
      await waitUntil(() => headingOf(shelf) === 'Courses about SQL');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('follow a move to where another language is spoken', async () => {
    const shelf = await shelfFor('sql');
    const box = await fixture(html`<div lang="pt-BR"></div>`);
    box.append(shelf);
    await waitUntil(() => headingOf(shelf) === 'Cursos de SQL');
    expect(textOf(shelf, '[part=reason]')[0]).to.equal('Ensina SQL');
  });

  it('leave room for texts of the page’s own', async () => {
    const shelf = await shelfFor('sql', { lang: 'de', strings: { book: 'Buch!', heading: () => 'SQL!' } });
    expect(headingOf(shelf)).to.equal('SQL!');
    expect(textOf(shelf, '[part=reason]')[0]).to.equal('Vermittelt SQL');
  });
});
