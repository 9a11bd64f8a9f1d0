import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { initials, isJoiner, keyOf, keyOfWords, singular } from '../../src/text/key.js';

describe('keyOf', () => {
  for (const [names, key] of [
    [
      [
        'backend developer',
        'Backend Developers',
        'back-end developer',
        'Back End Developer',
        'BACK‑END DEVELOPERS',
        'back-end developer’s',
        "backend developer's",
        "backend developers'",
        'backenddeveloper',
        'the backend developer',
      ],
      'backenddeveloper',
    ],
    [['back-end engineers', 'Backend engineer'], 'backendengineer'],
    [['REST API', 'REST APIs', 'rest-apis', 'restapi'], 'restapi'],
    [['HTML and CSS', 'html & css', 'HTML/CSS', 'the HTML n CSS'], 'htmlcss'],
    [['user stories', 'User Story', 'user-story'], 'userstory'],
    [['Databases', 'database', 'data base', 'data-bases'], 'database'],
    [['Node.js', 'node js', 'nodejs', 'NODE-JS'], 'nodej'],
    [['Développeur web', 'developpeur-web', 'DÉVELOPPEURS WEB'], 'developpeurweb'],
  ] as const) {
    it(`gives "${key}" to ${names.map((name) => `"${name}"`).join(', ')}`, () => {
      for (const name of names) expect(keyOf(name), name).to.equal(key);
    });
  }

  for (const [one, other] of [
    ['c', 'c++'],
    ['c', 'c#'],
    ['c++', 'c#'],
    ['java', 'javascript'],
    ['.net', 'net'],
    ['go', 'godot'],
    ['r', 'rs'],
    ['sas', 'sass'],
    ['data analyst', 'data analysis'],
  ] as const) {
    it(`tells "${one}" from "${other}"`, () => expect(keyOf(one)).not.to.equal(keyOf(other)));
  }

  it('keeps the symbols that make a name', () =>
    expect(['C++', 'C#', '.NET', 'ASP.NET', 'F#'].map(keyOf)).to.deep.equal([
      'c++',
      'c#',
      '.net',
      'aspnet',
      'f#',
    ]));

  it('is empty for what holds no word', () =>
    expect(['', ' ', '&', '🎓', 'and'].map(keyOf)).to.deep.equal(['', '', '', '', '']));

  it('is the same for folded words', () =>
    expect(keyOfWords(['back', 'end', 'developers'])).to.equal('backenddeveloper'));

  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  const parts = fc.array(word, { minLength: 1, maxLength: 4 });

  it('does not depend on case, nor on hyphens or spaces between words', () => {
    const joints = fc.constantFrom(' ', '-', '  ', ' - ', '‑', ', ', '/');
    fc.assert(
      fc.property(parts, joints, (name, joint) => {
        expect(keyOf(name.join(joint).toUpperCase())).to.equal(keyOf(name.join(' ')));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on a plural s or a possessive', () => {
    const regular = parts.filter(
      (name) =>
        name.join('').length > 3 && !/(?:s|x|z|ch|sh|y)$/.test(name.at(-1)!) && !isJoiner(name.at(-1)!),
    );
    fc.assert(
      fc.property(regular, (name) => {
        const text = name.join(' ');
        fc.pre(!isJoiner(`${name.at(-1)}s`));
        expect(keyOf(`${text}s`)).to.equal(keyOf(text));
        expect(keyOf(`${text}'s`)).to.equal(keyOf(text));
        expect(keyOf(`${text}s’`)).to.equal(keyOf(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('singular', () => {
  for (const [one, many] of [
    ['course', 'courses'],
    ['class', 'classes'],
    ['process', 'processes'],
    ['box', 'boxes'],
    ['branch', 'branches'],
    ['cache', 'caches'],
    ['size', 'sizes'],
    ['story', 'stories'],
    ['movie', 'movies'],
    ['pie', 'pies'],
    ['api', 'apis'],
    ['menu', 'menus'],
    ['topic', 'topics'],
    ['database', 'databases'],
    ['cpu', 'cpus'],
  ] as const) {
    it(`treats "${one}" and "${many}" alike`, () => expect(singular(many)).to.equal(singular(one)));
  }

  for (const word of ['business', 'express', 'css', 'aws', 'ios', 'gas', 'is', 's', '', 'python', 'lisp']) {
    it(`leaves "${word}" as it is`, () => expect(singular(word)).to.equal(word));
  }
});

describe('isJoiner', () => {
  it('knows the words that neither start nor end a name', () =>
    expect(['and', 'the', 'n', 'of', 'c', ''].filter(isJoiner)).to.deep.equal(['and', 'the', 'n']));
});

describe('initials', () => {
  it('are the first letters of all words, folded', () => {
    expect(initials('Search-engine Optimization')).to.equal('seo');
    expect(initials('Über C++')).to.equal('uc');
    expect(initials('')).to.equal('');
  });
});
