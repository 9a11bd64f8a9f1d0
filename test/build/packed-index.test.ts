import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { buildIndex, packIndex, unpackIndex, type Index } from '../../src/build.js';
import { knowledge } from '../knowledge/sample.js';
import { index as sample } from '../match/sample.js';

const roundTrip = (index: Index): Index => unpackIndex(packIndex(index));

describe('a packed index', () => {
  test('comes back equal', () => {
    assert.deepEqual(roundTrip(sample), sample);
    const built = buildIndex(sample.items, { knowledge });
    assert.deepEqual(roundTrip(built), built);
    const empty: Index = { knowledge: { intent: [], careers: [], skills: [] }, items: [] };
    assert.deepEqual(roundTrip(empty), empty);
  });

  test('comes back equal whatever its items are tagged with', () => {
    const tags = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...knowledge.skills.map(({ id }) => id)),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 8 }), (lists) => {
        const items = lists.map((skills, at) => ({ ...sample.items[at]!, skills }));
        assert.deepEqual(roundTrip({ knowledge, items }), { knowledge, items });
      }),
      { numRuns: 200 },
    );
  });

  test('names its format in the first line', () => assert.match(packIndex(sample), /^course-shelf 1\n/));

  for (const [name, text] of [
    ['nothing', ''],
    ['an HTML page', '<!doctype html><title>404</title>'],
    ['JSON', '{"items":[]}'],
    ['only the name', 'course-shelf'],
    ['no number', 'course-shelf one\n'],
    ['a blank before it', ` ${packIndex(sample)}`],
  ] as const) {
    test(`is not ${name}`, () =>
      assert.throws(() => unpackIndex(text), {
        name: 'RangeError',
        message: 'This is no course-shelf index: make one with `course-shelf build`.',
      }));
  }

  test('of a newer format says so and what to do', () => {
    for (const version of [2, 10, 999]) {
      assert.throws(
        () => unpackIndex(packIndex(sample).replace('course-shelf 1', `course-shelf ${version}`)),
        {
          name: 'RangeError',
          message: new RegExp(
            `^This index has format ${version}, this course-shelf reads up to 1: update course-shelf`,
          ),
        },
      );
    }
  });

  test('says so when it is cut off, wherever that is', () => {
    const skills = [
      { id: 'first', label: 'ending', kind: 'tool', aliases: ['end', 'ends'] },
      { id: 'end', label: 'end to end', kind: 'tool', common: ['end to end'] },
    ] as const;
    const careers = [{ id: 'end', label: 'end', field: 'end', core: { start: ['end'] }, useful: {} }];
    const items = sample.items.slice(0, 3).map((item) => ({ ...item, title: `end of ${item.title}` }));
    const packed = packIndex({ knowledge: { intent: [], careers, skills }, items });
    for (let length = packed.indexOf('\n') + 1; length < packed.length; length++) {
      assert.throws(
        () => unpackIndex(packed.slice(0, length)),
        { name: 'RangeError', message: 'This index is cut off: load or build it again.' },
        `cut at ${length}: ${JSON.stringify(packed.slice(length - 12, length))}`,
      );
    }
  });
});
