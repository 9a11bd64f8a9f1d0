import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readItems, type Format, type ItemProblem, type UntaggedItem } from '../../src/build.js';

function read(text: string, format: Format): { items: UntaggedItem[]; problems: ItemProblem[] } {
  const problems: ItemProblem[] = [];
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
      { title: 'x', level: 'easy' },
      'SQL',
      { url: 'https://a.example/' },
      { ...sql, id: 'last' },
    ];
    const expected = [
      {
        index: 1,
        field: 'level',
        message: 'item 1: level is "easy", accepted is beginner, intermediate, advanced',
      },
      { index: 2, field: '', message: 'item 2: expected an object, found "SQL"' },
      { index: 3, field: 'title', message: 'item 3: title is missing, accepted is a text' },
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

  test('counts lines, empty ones too, and reports those that are no JSON', () => {
    const { items, problems } = read(
      `${JSON.stringify(sql)}\n\n{"title":\n{"title":"x","hours":-2}\n}`,
      'jsonl',
    );
    assert.deepEqual(
      items.map(({ id }) => id),
      ['sql'],
    );
    assert.deepEqual(
      problems.map(({ index, field }) => [index, field]),
      [
        [2, ''],
        [3, 'hours'],
        [4, ''],
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
      assert.deepEqual(readOne({ subject: 7, topic: 'Databases' }).subjects, ['Databases']);
      assert.deepEqual(readOne({}).subjects, []);
    });

    for (const [language, tag] of [
      ['English', 'en'],
      ['spanish', 'es'],
      [' German ', 'de'],
      ['Chinese', 'zh'],
      ['en', 'en'],
      ['pt-BR', 'pt-BR'],
      ['Klingon', undefined],
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
      [{ learners: 'many' }, undefined],
      [{}, undefined],
    ] as const) {
      test(`${JSON.stringify(fields)} makes popularity ${popularity ?? 'unknown'}`, () =>
        assert.equal(readOne(fields).popularity, popularity));
    }
  });
});
