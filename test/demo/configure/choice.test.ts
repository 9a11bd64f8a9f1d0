import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  attributesOf,
  goesByPage,
  LANGUAGES,
  PRESETS,
  problemsOf,
  readChoice,
  readLink,
  writeLink,
  type Choice,
} from '../../../demo/configure/choice.js';
import { languages } from '../../../src/element/strings/languages.js';
import { KEYS, PAYLOADS } from '../../attacks/payloads.js';

const read = (given: Record<string, string>): Choice => readChoice(new URLSearchParams(given));
const link = (text: string): Choice => readLink({ search: '', hash: `#${text}` });

const EVERYTHING = {
  for: 'backend developers',
  limit: '4',
  kind: 'course',
  level: 'beginner',
  language: 'de',
  free: '',
  src: 'https://example.com/classes.json',
  layout: 'list',
  theme: 'dark',
  lang: 'fr',
  heading: 'Ma liste',
  'heading-level': '3',
  searchable: '',
  browse: '',
  empty: 'hide',
  links: 'udemy.com=impact:trk.udemy.com/1/2/3; utm=source:myblog',
  ref: 'spring',
  disclosure: 'elsewhere',
  analytics: 'plausible',
  preset: 'paper',
  accent: '#a63d00',
  folder: '/assets/shelf/',
};

const NAMES = Object.keys(EVERYTHING);

describe('a choice', () => {
  it('holds all that can be chosen', () => {
    expect(read(EVERYTHING)).to.deep.equal(EVERYTHING);
  });

  it('leaves out what counts anyway', () => {
    const usual = {
      for: 'page',
      limit: '6',
      layout: 'grid',
      theme: 'auto',
      'heading-level': '2',
      free: 'false',
    };
    expect(read({ ...usual, empty: 'message', disclosure: 'auto', folder: '/course-shelf/' })).to.deep.equal(
      {},
    );
  });

  it('leaves out what the shelf would not take', () => {
    const wrong = {
      limit: '501',
      kind: 'video',
      level: 'expert',
      language: 'tlh',
      layout: 'carousel',
      theme: 'neon',
      lang: 'x',
      'heading-level': '7',
      links: 'udemy.com=impact:nothing',
      ref: 'a b',
      analytics: 'spy',
      preset: '../evil',
      accent: 'red;background:url(x)',
      src: 'javascript:alert(1)',
      folder: '//attacker.example/',
    };
    expect(read(wrong)).to.deep.equal({});
  });

  it('says what is accepted instead', () => {
    const given = new URLSearchParams({
      limit: '0',
      src: 'ftp://x',
      ref: 'a b',
      folder: 'data:x',
      accent: 'red',
    });
    expect(problemsOf(given)).to.deep.equal({
      limit: 'A whole number from 1 to 500.',
      src: 'An address that starts with https://, or a path on your site such as /classes.json.',
      ref: '1 to 30 letters and digits.',
      accent: 'A colour such as #a63d00.',
      folder: 'A folder of your site such as /course-shelf/, or its address with https://.',
    });
    expect(problemsOf(new URLSearchParams(EVERYTHING))).to.deep.equal({});
  });

  it('knows every language of the shelf', () => {
    expect(LANGUAGES).to.have.members(['en', ...Object.keys(languages)]);
  });

  it('takes a folder as an address has it, with a slash at its end', () => {
    const folders = {
      'assets/shelf': '/assets/shelf/',
      '/a b/"x"': '/a%20b/%22x%22/',
      'https://cdn.example/shelf?x#y': 'https://cdn.example/shelf/',
      '/../../x//': '/x/',
    };
    for (const [given, folder] of Object.entries(folders))
      expect(read({ folder: given })).to.deep.equal({ folder });
  });
});

describe('a link', () => {
  it('brings a choice back, with commas, quotes and letters of any script', () => {
    const choice = { ...EVERYTHING, for: 'C++ & "データ", <b>', heading: '' };
    expect(link(writeLink(choice))).to.deep.equal(choice);
  });

  it('brings any choice back', () => {
    const part = fc.constantFrom(...NAMES);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...PAYLOADS, ...Object.values(EVERYTHING)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, text), { maxLength: 8 }), (pairs) => {
        const choice = readChoice(new URLSearchParams(pairs));
        const { folder, ...rest } = choice;
        expect(link(writeLink(choice))).to.deep.equal(folder?.startsWith('/') ? choice : rest);
      }),
    );
  });

  it('may be a query; the fragment counts where there is one', () => {
    expect(readLink({ search: '?for=sql&limit=3', hash: '' })).to.deep.equal({ for: 'sql', limit: '3' });
    expect(readLink({ search: '?for=sql', hash: '#for=go' })).to.deep.equal({ for: 'go' });
  });

  it('never says where scripts come from', () => {
    expect(link('for=sql&folder=https://attacker.example/')).to.deep.equal({ for: 'sql' });
    for (const payload of PAYLOADS) {
      const { folder = '/' } = link(new URLSearchParams({ folder: payload }).toString());
      expect(new URL(folder, location.href).origin).to.equal(location.origin);
    }
  });

  it('brings nothing but what can be chosen, whatever it says', () => {
    for (const payload of PAYLOADS) {
      const given = new URLSearchParams([...NAMES, ...KEYS, payload].map((name) => [name, payload]));
      const choice = link(given.toString());
      expect(NAMES).to.include.members(Object.keys(choice));
      expect(choice.preset === undefined || (PRESETS as readonly string[]).includes(choice.preset)).to.be
        .true;
      expect(choice.accent).to.equal(undefined);
      expect(choice.links).to.equal(undefined);
      expect(choice.src ?? '').to.not.match(/^(?!https?:)[a-z][a-z0-9+.-]*:/i);
      expect('polluted' in {}).to.be.false;
    }
  });
});

describe('the attributes of a choice', () => {
  it('are those that differ from the defaults, in order', () => {
    expect(
      attributesOf(read({ theme: 'dark', limit: '3', for: 'sql', free: 'on', preset: 'bold' })),
    ).to.deep.equal([
      ['for', 'sql'],
      ['limit', '3'],
      ['free', ''],
      ['theme', 'dark'],
    ]);
  });

  it('leave it to the page where no words are given', () => {
    expect(attributesOf({ browse: '' })).to.deep.equal([
      ['for', 'page'],
      ['browse', ''],
    ]);
    expect([{}, { for: 'sql' }, { browse: '' }, { searchable: '' }].map(goesByPage)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });

  it('turn the shelf for a language that is written from the right', () => {
    expect(attributesOf({ for: 'sql', lang: 'ar' })).to.deep.equal([
      ['for', 'sql'],
      ['lang', 'ar'],
      ['dir', 'rtl'],
    ]);
  });
});
