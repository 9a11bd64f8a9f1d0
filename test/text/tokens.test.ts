import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tokenize, words } from '../../src/text/tokens.js';

describe('words', () => {
  for (const [text, expected] of [
    ['Courses for Backend Developers', ['courses', 'for', 'backend', 'developers']],
    ['back-end', ['back', 'end']],
    ['C++ and C#, F# too', ['c++', 'and', 'c#', 'f#', 'too']],
    ['C++11', ['c++', '11']],
    ['.NET vs Node.js', ['.net', 'vs', 'node.js']],
    ['(.NET)', ['.net']],
    ['ASP.NET Core', ['asp.net', 'core']],
    ['The end. Next one.', ['the', 'end', 'next', 'one']],
    ['Vue.js.', ['vue.js']],
    ['developer’s guide', ['developer', 'guide']],
    ["Developers' and Developer'S", ['developers', 'and', 'developer']],
    ["it's.net", ['it', 'net']],
    ['SQL/NoSQL & HTML_5', ['sql', 'nosql', 'html_5']],
    ['100% K8s', ['100', 'k8s']],
    ['Security+ and A+', ['security+', 'and', 'a+']],
    ['React+Node, 50+ projects', ['react', 'node', '50', 'projects']],
    ['R&D, M&A and FP&A', ['r&d', 'm&a', 'and', 'fp&a']],
    ['UI&UX and Data & AI', ['ui', 'ux', 'and', 'data', 'ai']],
    ['Développeur à Łódź', ['developpeur', 'a', 'lodz']],
    ['हिन्दी सीखें', ['हिन्दी', 'सीखें']],
    ['プログラミング 入門', ['プログラミング', '入門']],
    ['🎓 !? -- ...', []],
    ['', []],
  ] as const) {
    it(`splits "${text}"`, () => expect(words(text)).to.deep.equal(expected));
  }
});

describe('tokenize', () => {
  it('tells each word as written, folded, and where it stands', () =>
    expect(tokenize('🎓 Zoë’s C++')).to.deep.equal([
      { raw: 'Zoë’s', word: 'zoe', start: 3 },
      { raw: 'C++', word: 'c++', start: 9 },
    ]));

  it('gives offsets that point at the raw word, in order and without overlap, in any text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', 'S', 's', 'é', '.', '+', '#', "'", '’', ' ', '\u0301', '😀', '\uD83D'),
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { raw, start } of tokenize(text)) {
          expect(start).to.be.at.least(end);
          expect(text.slice(start, start + raw.length)).to.equal(raw);
          expect(raw).not.to.equal('');
          end = start + raw.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out no letter and no digit', () => {
    // One by one: WebKit finds no letter at all in "\uF900\uFDFC".
    const kept = (text: string): string[] => [...text].filter((character) => /\p{L}|\p{N}/u.test(character));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tokenize(text).flatMap(({ raw }) => kept(raw))).to.deep.equal(kept(text));
      }),
      { numRuns: 500 },
    );
  });
});
