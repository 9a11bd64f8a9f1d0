import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ListedValues, type ListedValue } from '../../../src/build/formats/json-values.js';

const NAMES = new Set(['items', 'results']);

function listed(...chunks: string[]): { values: ListedValue[]; whole: string | undefined } {
  const scanner = new ListedValues(NAMES);
  const values = chunks.flatMap((chunk) => [...scanner.push(chunk)]);
  scanner.end();
  return { values, whole: scanner.whole };
}

const textsIn = (...chunks: string[]): string[] => listed(...chunks).values.map(({ text }) => text);

describe('ListedValues', () => {
  test('finds what JSON.parse finds, however the text is cut into chunks', () => {
    const shape = fc.oneof(
      fc.array(fc.jsonValue()),
      fc.record({ before: fc.jsonValue(), items: fc.array(fc.jsonValue()), after: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(shape, fc.nat(2), fc.array(fc.nat(500), { maxLength: 5 }), (value, indent, cuts) => {
        const text = JSON.stringify(value, null, indent);
        const places = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
        const chunks = places.slice(1).map((end, at) => text.slice(places[at], end));
        const expected = (Array.isArray(value) ? value : value.items).map((entry) => JSON.stringify(entry));
        const found = textsIn(...chunks).map((entry) => JSON.stringify(JSON.parse(entry)));
        assert.deepEqual(found, expected);
      }),
    );
  });

  test('tells the lines where values begin', () => {
    const text =
      '{\n  "count": 2,\n  "results": [\n    {\n      "a": 1\n    },\n\n    2, 3\n  ],\n "items":[4]\n}';
    const expected = [
      [4, '{\n      "a": 1\n    }'],
      [8, '2'],
      [8, '3'],
      [10, '4'],
    ];
    for (const chunks of [[text], [...text]])
      assert.deepEqual(
        listed(...chunks).values.map(({ line, text: value }) => [line, value]),
        expected,
      );
  });

  test('looks only at the first level for its names', () => {
    assert.deepEqual(textsIn('{"meta":{"items":[1]},"x":["items",[2]],"items":[3]}'), ['3']);
    assert.deepEqual(textsIn('{"note":"\\"items\\":[","items":["]",{"items":[1]}]}'), [
      '"]"',
      '{"items":[1]}',
    ]);
  });

  test('finds values that are missing', () => {
    assert.deepEqual(textsIn('[1,,2,]'), ['1', '', '2', '']);
    assert.deepEqual(textsIn('[ ]'), []);
  });

  test('gives back a text without a list', () => {
    for (const text of ['{"a":1}', '12', '"items"', '', '{"items":{}}'])
      assert.deepEqual(listed(text), { values: [], whole: text });
  });

  test('throws where the text ends early or goes on', () => {
    for (const text of ['[1', '[1,', '{"items":[1]', '["a'])
      assert.throws(() => listed(text), { name: 'SyntaxError', message: /cut off$/ });
    assert.throws(() => listed('[1] [2]'), { name: 'SyntaxError', message: /goes on/ });
  });
});
