import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readItems, type Format, type RowProblem, type UntaggedItem } from '../../src/build.js';

function read(text: string, format: Format): { items: UntaggedItem[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  return { items: readItems(text, { format, onProblem: (problem) => problems.push(problem) }), problems };
}

/** The one item of a one-line catalogue. */
function readOne(fields: object): UntaggedItem {
  const { items, problems } = read(JSON.stringify({ title: 'SQL', ...fields }), 'jsonl');
  assert.deepEqual(problems, []);
  assert.equal(items.length, 1);
  return items[0]!;
}

const sql = { id: 'sql', title: 'Learn SQL', url: 'https://a.example/sql', provider: 'A', skills: ['sql'] };
const taken = { ...sql, kind: 'course', popularity: undefined, subjects: [] };
const withoutUndefined = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe('readItems', () => {
  test('reads a JSON list, and an object with a list of items', () => {
    for (const text of [
      JSON.stringify([sql]),
      JSON.stringify({ items: [sql], name: 'x' }),
      `\uFEFF${JSON.stringify([sql])}`,
    ]) {
      const { items, problems } = read(text, 'json');
      assert.deepEqual(items, [withoutUndefined(taken)]);
      assert.deepEqual(problems, []);
    }
  });

  test('reads JSON Lines, whatever the line ends, and passes over empty lines', () => {
    const line = JSON.stringify(sql);
    for (const text of [line, `${line}\n`, `\uFEFF${line}\r\n\r\n`, `\n  \n${line}`]) {
      assert.deepEqual(read(text, 'jsonl'), { items: [withoutUndefined(taken)], problems: [] });
    }
    assert.deepEqual(read('', 'jsonl'), { items: [], problems: [] });
  });

  test('throws if a JSON file as a whole is none', () => {
    assert.throws(() => read('[{"title":', 'json'), SyntaxError);
    for (const text of ['{"title":"SQL"}', '"SQL"', 'null', '12', '{"items":{}}']) {
      assert.throws(() => read(text, 'json'), {
        name: 'SyntaxError',
        message: 'accepted is a JSON list of items, or an object with a list in "items"',
      });
    }
  });

  test('reports rows that are no items by index and field, and keeps the others', () => {
    const rows = [
      sql,
      { title: ['x'], level: 'easy' },
      'SQL',
      { url: 'https://a.example/' },
      { ...sql, id: 'last' },
    ];
    const expected = [
      { index: 1, field: 'title', message: 'item 1: title is a list, accepted is a text', itemStays: false },
      { index: 2, field: '', message: 'item 2: expected an object, found "SQL"', itemStays: false },
      { index: 3, field: 'title', message: 'item 3: title is missing, accepted is a text', itemStays: false },
    ];
    for (const [lines, { items, problems }] of [
      [[1, 1, 1], read(JSON.stringify(rows), 'json')],
      [[2, 3, 4], read(rows.map((row) => JSON.stringify(row)).join('\n'), 'jsonl')],
    ] as const) {
      assert.deepEqual(
        items.map(({ id }) => id),
        ['sql', 'last'],
      );
      assert.deepEqual(
        problems,
        expected.map((problem, at) => ({ ...problem, line: lines[at] })),
      );
    }
  });

  test('leaves out fields that cannot be read, tells each as the row calls it, and keeps the item', () => {
    const row = {
      ...sql,
      level: 'purple',
      hours: -2,
      language: 'Klingon',
      free: 'maybe',
      isbn: '123',
      popularity: 7,
      kind: 'podcast',
    };
    const { items, problems } = read(JSON.stringify([{ title: 'First' }, row]), 'json');
    assert.deepEqual(items[1], {
      id: 'sql',
      kind: 'course',
      title: 'Learn SQL',
      url: 'https://a.example/sql',
      provider: 'A',
      skills: ['sql'],
      subjects: [],
    });
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'item 1: language is "Klingon", accepted is a language in English or a BCP 47 tag such as "en"',
        'item 1: kind is "podcast", accepted is course, book',
        'item 1: level is "purple", accepted is beginner, intermediate, advanced',
        'item 1: hours is -2, accepted is a number of hours from 0 up',
        'item 1: free is "maybe", accepted is yes, audit, no, true or false',
        'item 1: popularity is 7, accepted is 0, 1, 2 or 3',
        'item 1: isbn is "123", accepted is an ISBN-13 with a right check digit',
      ],
    );
    assert.deepEqual(
      problems.map(({ index, field, itemStays }) => [index, field, itemStays]),
      ['language', 'kind', 'level', 'hours', 'free', 'popularity', 'isbn'].map((field) => [1, field, true]),
    );
  });

  test('counts lines, empty ones too, and reports those that are no JSON', () => {
    const { items, problems } = read(
      `${JSON.stringify(sql)}\n\n{"title":\n{"title":"x","hours":-2}\n}`,
      'jsonl',
    );
    assert.deepEqual(
      items.map(({ id }) => id),
      ['sql', 'x'],
    );
    assert.deepEqual(
      problems.map(({ index, field, itemStays }) => [index, field, itemStays]),
      [
        [2, '', false],
        [3, 'hours', true],
        [4, '', false],
      ],
    );
    assert.match(problems[0]!.message, /^item 2: no JSON value \(.+\)$/);
  });

  test('leaves out bad rows in silence where nobody listens', () =>
    assert.deepEqual(readItems('[1]', { format: 'json' }), []));

  describe('fields of other catalogues', () => {
    test('partner is the institution, unless one is given', () => {
      assert.equal(readOne({ partner: 'Duke University' }).institution, 'Duke University');
      assert.equal(readOne({ partner: 'Duke', institution: 'MIT' }).institution, 'MIT');
    });

    test('subject and topic are subjects', () => {
      assert.deepEqual(readOne({ subject: 'Data', topic: 'Databases' }).subjects, ['Data', 'Databases']);
      assert.deepEqual(readOne({ subject: true, topic: ['SQL', { name: 'Databases' }] }).subjects, [
        'SQL',
        'Databases',
      ]);
      assert.deepEqual(readOne({}).subjects, []);
    });

    for (const [language, tag] of [
      ['English', 'en'],
      ['spanish', 'es'],
      [' German ', 'de'],
      ['Chinese', 'zh'],
      ['en', 'en'],
      ['pt-BR', 'pt-BR'],
      ['Español', 'es'],
      ['Chinese (Simplified)', 'zh'],
      ['en_us', 'en-US'],
      ['', undefined],
    ] as const) {
      test(`language "${language}" is ${tag ?? 'unknown'}`, () =>
        assert.equal(readOne({ language }).language, tag));
    }

    for (const [fields, popularity] of [
      [{ learners: 9_999 }, undefined],
      [{ learners: 10_000 }, 1],
      [{ learners: 100_000 }, 2],
      [{ learners: 5_000_000 }, 3],
      [{ ratings_count: 10_000 }, 2],
      [{ ratings_count: 12 }, undefined],
      [{ learners: 20_000, ratings_count: 1_000_000 }, 1],
      [{ learners: 5_000_000, popularity: 1 }, 1],
      [{ learners: '1,200,000' }, 3],
      [{ learners: 'many' }, undefined],
      [{}, undefined],
    ] as const) {
      test(`${JSON.stringify(fields)} makes popularity ${popularity ?? 'unknown'}`, () =>
        assert.equal(readOne(fields).popularity, popularity));
    }
  });
});
