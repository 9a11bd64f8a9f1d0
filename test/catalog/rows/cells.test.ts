import { expect } from '@open-wc/testing';
import { cellRows } from '../../../src/catalog/rows/cells.js';

const rows = (text: string): (readonly string[] | string)[] =>
  [...cellRows(text)].map(({ cells, line, fault }) => (fault ? `fault in line ${line}` : cells));

describe('cellRows', () => {
  for (const [what, text, cells] of [
    [
      'commas',
      'a,b\n,c',
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ],
    [
      'the delimiter that stands most often in the first row',
      'a;b,c;d\n1;2;3',
      [
        ['a', 'b,c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    ['a delimiter told to Excel', 'sep=|\na,b|c', [['a,b', 'c']]],
    [
      'quoted cells of several lines',
      '"a\n""b""",c\nd,e\n',
      [
        ['a\n"b"', 'c'],
        ['d', 'e'],
      ],
    ],
    ['spaces behind a quoted cell', '"a"  ,b', [['a', 'b']]],
    ['a quotation mark inside a plain cell', '5" disk,b', [['5" disk', 'b']]],
    ['nothing', '', []],
    ['a last quoted cell', 'a,"b"', [['a', 'b']]],
  ] as const)
    it(`reads ${what}`, () => expect(rows(text)).to.deep.equal(cells));

  for (const [what, text, cells] of [
    ['is not closed', 'a,b\n"c,d\ne,f', [['a', 'b'], 'fault in line 2', ['e', 'f']]],
    ['ends a cell too early', 'a,b\n"c" d,e\nf,g', [['a', 'b'], 'fault in line 2', ['f', 'g']]],
    [
      'is not closed until a later row has one',
      'a,b\n"c,d\n"e",f',
      [['a', 'b'], 'fault in line 2', ['e', 'f']],
    ],
  ] as const)
    it(`loses one row alone to a quotation mark that ${what}`, () => expect(rows(text)).to.deep.equal(cells));

  it('counts the lines of the file', () =>
    expect([...cellRows('sep=,\na,b\n"c\nd",e\n\nf,g')].map(({ line }) => line)).to.deep.equal([2, 3, 5, 6]));

  it('takes a time in proportion to the text, whatever the quotation marks', () => {
    const text = 'a,b\n' + '"c,d\n'.repeat(20_000) + '"'.repeat(40_001);
    const start = performance.now();
    expect([...cellRows(text)].length).to.equal(20_001);
    expect(performance.now() - start).to.be.below(2_000);
  });
});
