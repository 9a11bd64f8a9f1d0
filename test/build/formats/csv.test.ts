import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readItems, type RowProblem, type UntaggedItem } from '../../../src/build.js';
import { csv } from '../../../src/build/formats/csv.js';
import { cellRows } from '../../../src/catalog/rows/cells.js';
import type { Found } from '../../../src/catalog/rows/found.js';
import { tableRows } from '../../../src/catalog/rows/table.js';

function read(text: string, site?: string): { items: UntaggedItem[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const options = { format: 'csv', onProblem: (problem: RowProblem) => problems.push(problem) } as const;
  return { items: readItems(text, site === undefined ? options : { ...options, site }), problems };
}

const titlesIn = (text: string): string[] => read(text).items.map(({ title }) => title);
const rowsIn = (chunks: readonly string[]): Found[] => [...csv.rows(chunks, {})];

describe('the form of a table', () => {
  for (const [name, text] of [
    ['commas', 'title,url\nSQL,https://a.example/'],
    ['semicolons', 'title;url\nSQL;https://a.example/'],
    ['tabs', 'title\turl\nSQL\thttps://a.example/'],
    ['bars', 'title|url\nSQL|https://a.example/'],
    ['a delimiter told to Excel', 'sep=;\ntitle;url\nSQL;https://a.example/'],
    ['CRLF', 'title,url\r\nSQL,https://a.example/\r\n'],
    ['CR alone', 'title,url\rSQL,https://a.example/\r'],
    ['a byte order mark', '\uFEFFtitle,url\nSQL,https://a.example/'],
    ['quotation marks', '"title","url"\r\n"SQL","https://a.example/"\r\n'],
    ['commas in a quoted name', '"title, or so";title;url\n;SQL;https://a.example/'],
    ['empty lines and cells', '\ntitle,url,\n\n , ,\nSQL,https://a.example/,\n,,,,\n'],
  ] as const)
    test(`may have ${name}`, () => {
      const { items, problems } = read(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        items.map(({ title, url }) => [title, url]),
        [['SQL', 'https://a.example/']],
      );
    });

  test('reads the same however the text is cut into chunks', () => {
    const cell = fc.stringMatching(/^[a-z",;\n ]{0,6}$/);
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), fc.array(fc.nat(200), { maxLength: 6 }), (rows, cuts) => {
        const text = ['title,name', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
        const places = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
        const chunks = places.slice(1).map((end, at) => text.slice(places[at], end));
        const expected = rows
          .map(([title, name]) => ({ title: title.trim(), name: name.trim() }))
          .filter(({ title, name }) => title || name);
        assert.deepEqual(
          rowsIn(chunks).map((row) => 'value' in row && row.value),
          expected,
        );
      }),
    );
  });

  test('gives the rows that a page finds in it, whatever stands in its cells', () => {
    const sign = fc.constantFrom('a', 'b', '"', ',', ';', ' ', '\n');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (rows) => {
        const text = `title,name\n${rows}\n`;
        assert.deepEqual([...tableRows(cellRows(text), () => undefined)], rowsIn([text]));
      }),
      { numRuns: 3_000 },
    );
  });

  test('throws where no column holds titles', () =>
    assert.throws(() => read('room,teacher\n1,Ada'), {
      name: 'SyntaxError',
      message:
        'no column holds titles: the first row has "room", "teacher", accepted is one of title, name, fullname, course_title',
    }));

  test('an empty table has no rows', () => {
    for (const text of ['', '\n\n', 'title', 'title\n']) assert.deepEqual(rowsIn([text]), []);
  });
});

describe('a bad quotation mark', () => {
  const lines = (text: string): (string | number)[] =>
    rowsIn([text]).map((row) => ('fault' in row ? `fault ${row.line}` : row.line));

  test('that is not closed costs its own line only', () => {
    assert.deepEqual(lines('title,url\n"SQL,a\nGo,b\n"C","c"\nR,d'), ['fault 2', 3, 4, 5]);
    assert.deepEqual(titlesIn('title\n"SQL\nGo'), ['Go']);
  });

  test('inside a cell costs its own line only', () =>
    assert.deepEqual(lines('title,url\nA,b\n"Learn "SQL" fast",a\nGo,b\n"two\nlines",c\nR,d'), [
      2,
      'fault 3',
      4,
      5,
      7,
    ]));

  test('that opens a cell of any length is found before the text ends', () => {
    const chunks = ['title\n"SQL\n', ...Array.from({ length: 150 }, () => 'Go\n'.repeat(3000))];
    const rows = rowsIn(chunks);
    assert.equal(rows.length, 1 + 150 * 3000);
    assert.ok('fault' in rows[0]!);
    assert.equal(rows.at(-1)!.line, 2 + 150 * 3000);
  });
});

describe('the columns of a table', () => {
  const one = (header: string, row: string): UntaggedItem => {
    const { items, problems } = read(`title;${header}\nSQL;${row}`);
    assert.deepEqual(problems, []);
    return items[0]!;
  };

  for (const name of ['url', 'Link', 'course_url', 'Marketing URL', 'purl', 'permalink'])
    test(`${name} is the address`, () =>
      assert.equal(one(name, 'https://a.example/').url, 'https://a.example/'));
  for (const name of ['provider', 'organization', 'org', 'partner', 'platform', 'university'])
    test(`${name} is the provider`, () => assert.equal(one(name, 'School').provider, 'School'));
  for (const name of ['skills', 'tags', 'skill_names', 'about', 'topics'])
    test(`${name} are the skills`, () => assert.deepEqual(one(name, 'SQL, R').skills, ['SQL', 'R']));
  for (const name of ['level', 'difficulty', 'level_type', 'educationalLevel'])
    test(`${name} is the level`, () => assert.equal(one(name, 'Introductory').level, 'beginner'));
  for (const name of ['language', 'lang', 'inLanguage'])
    test(`${name} is the language`, () => assert.equal(one(name, 'French').language, 'fr'));
  for (const name of ['duration', 'workload', 'effort', 'timeRequired', 'courseWorkload'])
    test(`${name} are hours`, () => assert.equal(one(name, 'PT2H').hours, 2));
  for (const name of ['reviews', 'num_reviews', 'ratingCount'])
    test(`${name} make popular`, () => assert.equal(one(name, '10,000').popularity, 2));
  for (const name of [
    'title',
    'name',
    'fullname',
    'course_title',
    'Book',
    'Courses',
    'Kursname',
    'Buchtitel',
    'T\u00edtulo',
    'Nom',
  ])
    test(`${name} is the title`, () => assert.deepEqual(titlesIn(`${name},x\nSQL,1`), ['SQL']));

  for (const [name, field, told, value] of [
    ['Shop Page', 'url', 'https://a.example/', 'https://a.example/'],
    ['Sold By', 'provider', 'Shop', 'Shop'],
    ['Writer(s)', 'authors', 'Ada Byron', ['Ada Byron']],
    ['No. of Reviews', 'popularity', '1000', 1],
    ['Number of students', 'popularity', '1,000,000', 3],
    ['ISBN-13', 'isbn', '978-0306406157', '9780306406157'],
    ['Course language', 'language', 'Italian', 'it'],
    ['Duration (hours)', 'hours', '8,5', 8.5],
    ['Length in minutes', 'hours', '90', 1.5],
    ['Skills you gain', 'skills', 'SQL', ['SQL']],
    ['Main category', 'subjects', 'Arts, Crafts', ['Arts, Crafts']],
    ['List price', 'free', '10', 'no'],
    ['Publishing house', 'institution', 'Example Press', 'Example Press'],
    ['Verlag', 'institution', 'Example Press', 'Example Press'],
    ['Autor(en)', 'authors', 'Ada Byron', ['Ada Byron']],
    ['Produktseite', 'url', 'https://a.example/', 'https://a.example/'],
  ] as const)
    test(`${name} is read too`, () => assert.deepEqual(one(name, told)[field], value));

  for (const name of ['Image URL', 'Instructor page', 'Required skills', 'Number of pages', 'Start date'])
    test(`${name} is not used`, () => {
      const notes: string[] = [];
      void [...csv.rows([`title,${name}\n`], { onNote: (note) => notes.push(note) })];
      assert.deepEqual(notes, [`read title; not used: "${name}"`]);
    });

  test('of two that may be the institution, one is the provider', () => {
    const { provider, institution } = one('Platform;University', 'edX;MIT');
    assert.deepEqual([provider, institution], ['edX', 'MIT']);
  });

  test('the better name counts', () =>
    assert.equal(one('link;url', 'https://b.example/;https://a.example/').url, 'https://a.example/'));

  test('a price, an answer and its opposite tell whether it is free', () => {
    assert.equal(one('price', '0').free, 'yes');
    assert.equal(one('free', 'no').free, 'no');
    assert.equal(one('is_paid', 'True').free, 'no');
    assert.equal(one('is_paid', 'False').free, 'yes');
  });

  test('a type is a kind only where it is one', () => {
    assert.equal(one('type', 'Book').kind, 'book');
    assert.equal(one('type', 'Specialization').kind, 'course');
  });

  test('careers are ids or labels', () =>
    assert.deepEqual(one('careers', 'Data Analyst, data-engineer').careers, [
      'data-analyst',
      'data-engineer',
    ]));

  for (const [header, row, message] of [
    ['Hours', 'many', 'item 0: Hours (hours) is "many", accepted is a number of hours from 0 up'],
    [
      'ISBN',
      '9.78E+12',
      'item 0: ISBN (isbn) is "9.78E+12", accepted is an ISBN-13 with a right check digit',
    ],
    ['kind', 'film', 'item 0: kind is "film", accepted is course, book'],
    ['popularity', '9', 'item 0: popularity is 9, accepted is 0, 1, 2 or 3'],
    [
      'Web address',
      'see above',
      'item 0: Web address is "see above", accepted is an absolute http or https address',
    ],
  ] as const)
    test(`${header} "${row}" is a problem that names the column`, () =>
      assert.deepEqual(
        read(`title,${header}\nSQL,${row}`).problems.map((problem) => problem.message),
        [message],
      ));
});

describe('detect', () => {
  test('goes by the name, or by a first row that names titles', () => {
    assert.equal(csv.detect('', 'a.CSV'), true);
    assert.equal(csv.detect('', 'a.tsv'), true);
    assert.equal(csv.detect('course title;link\nSQL;x', 'export.txt'), true);
    assert.equal(csv.detect('Dear all,\nhello', 'letter.txt'), false);
  });
});
