import { expect } from '@open-wc/testing';
import type { ItemProblem } from '../../src/catalog/guard.js';
import { readTable } from '../../src/sources/csv.js';
import type { PlacedItem } from '../../src/sources/placed.js';
import { SourceError } from '../../src/sources/source.js';

const ADDRESS = 'https://school.example/classes.csv';

async function read(bytes: ArrayBuffer): Promise<{ items: PlacedItem[]; problems: ItemProblem[] }> {
  const problems: ItemProblem[] = [];
  return { items: await readTable(bytes, ADDRESS, (problem) => problems.push(problem)), problems };
}

/** Bytes of a text; characters up to 255 as they are. */
const bytesOf = (text: string): ArrayBuffer =>
  Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer;
const utf8 = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const utf16 = (text: string, mark = ''): ArrayBuffer =>
  Uint16Array.from(mark + text, (character) => character.charCodeAt(0)).buffer;

async function titles(bytes: ArrayBuffer): Promise<string[]> {
  return (await read(bytes)).items.map(({ item }) => item.title);
}

async function failure(text: string): Promise<string> {
  const error: unknown = await read(utf8(text)).catch((reason: unknown) => reason);
  expect(error).to.be.instanceOf(SourceError);
  return (error as Error).message;
}

describe('a table in the page', () => {
  it('is read by the names of its columns, whatever they are', async () => {
    const { items, problems } = await read(
      utf8(
        'Class name;Web page;Difficulty;Length;Fee;Topics;Category;ISBN\n' +
          'Learn SQL;https://school.example/sql;Introductory;12 hours;free;SQL, Databases;Data;\n' +
          'The SQL Book;school.example/book;All levels;;12 EUR;;;0-8044-2957-X\n',
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(items).to.deep.equal([
      {
        item: {
          id: 'https://school.example/sql',
          kind: 'course',
          title: 'Learn SQL',
          url: 'https://school.example/sql',
          provider: 'school.example',
          skills: ['SQL', 'Databases'],
          subjects: ['Data'],
          level: 'beginner',
          hours: 12,
          free: 'yes',
        },
        place: { index: 0, name: 'line 2' },
      },
      {
        item: {
          id: 'https://school.example/book',
          kind: 'book',
          title: 'The SQL Book',
          url: 'https://school.example/book',
          provider: 'school.example',
          skills: [],
          subjects: [],
          free: 'no',
          isbn: '9780804429573',
        },
        place: { index: 1, name: 'line 3' },
      },
    ]);
  });

  it('tells rows and fields that it cannot read by line and column, and keeps the rest', async () => {
    const { items, problems } = await read(
      utf8('Class name,Difficulty,Link\n"two\nlines",year 2,\n,,https://a.example/\nC,,see above\n"D\nE,,,4'),
    );
    expect(items.map(({ item, place }) => [item.title, item.level, place.name])).to.deep.equal([
      ['two lines', undefined, 'line 2'],
      ['C', undefined, 'line 5'],
    ]);
    const link = 'Link is "see above", accepted is an absolute http or https address';
    expect(
      problems.map(({ index, field, message }) => [
        index,
        field,
        message.replace(/, accepted are quot.*/, ''),
      ]),
    ).to.deep.equal([
      [
        0,
        'Difficulty (level)',
        'line 2: Difficulty (level) is "year 2", accepted is beginner, intermediate, advanced',
      ],
      [1, 'title', 'line 4: title is missing, accepted is a text'],
      [2, 'Link', `line 5: ${link}`],
      [3, '', 'line 6: has a quotation mark that is not closed or stands inside a cell'],
      [4, '', 'line 7: has 4 cells where the first row has 3'],
    ]);
  });

  it('may be in any encoding that spreadsheets write, with any ends of lines', async () => {
    const text = 'title,url\r\nCaf\u00e9,\r\nB,\r';
    for (const [encoding, bytes] of [
      ['UTF-8', utf8(text)],
      ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
      ['Windows-1252', bytesOf(text)],
      ['UTF-16', utf16(text)],
      ['UTF-16 with a mark', utf16(text, '\uFEFF')],
    ] as const)
      expect(await titles(bytes), encoding).to.deep.equal(['Caf\u00e9', 'B']);
    expect(await titles(bytesOf('title\n\x80 and \x93more\x94'))).to.deep.equal([
      '\u20ac and \u201cmore\u201d',
    ]);
  });

  it('says what to do where it is none', async () => {
    expect(await failure('PK\x03\x04\x14\x00')).to.equal(
      `${ADDRESS} is an Excel or other packed file: save the table as "CSV UTF-8".`,
    );
    expect(await failure('\n \n')).to.equal(
      `${ADDRESS} is empty: it needs a first row that names the columns.`,
    );
    expect(await failure('room,teacher\n1,Ada')).to.equal(
      `${ADDRESS} is neither an index nor JSON, and as a table it cannot be read: no column holds titles: the first row has "room", "teacher", accepted is one of title, name, fullname, course_title`,
    );
  });

  it('of 2,000 rows takes well under a second on any machine', async () => {
    const row = (at: number): string =>
      `Class ${at},https://school.example/${at},Beginner,${at % 40} hours,English,"SQL, R"`;
    const text = `Class name,Link,Level,Length,Language,Skills\n${Array.from({ length: 2_000 }, (_, at) => row(at)).join('\n')}`;
    const start = performance.now();
    expect(await titles(utf8(text))).to.have.length(2_000);
    expect(performance.now() - start).to.be.below(1_000);
  });
});
