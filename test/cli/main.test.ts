import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Workplace } from './run.js';

let place: Workplace;
before(async () => (place = await Workplace.make()));
after(() => place.remove());

describe('course-shelf', () => {
  for (const [args, message] of [
    [[], 'a command is missing'],
    [['frobnicate'], 'there is no command "frobnicate"'],
    [['constructor'], 'there is no command "constructor"'],
    [['build'], 'a catalogue file is missing'],
    [['build', 'a.json'], '--out DIR is missing'],
    [['check'], 'a catalogue file is missing'],
    [['find'], 'a query is missing'],
    [['find', 'sql', '--limit', '0'], '--limit is "0", accepted is a whole number from 1 up'],
    [['find', 'sql', '--limit', '2.5'], '--limit is "2.5", accepted is a whole number from 1 up'],
  ] as const) {
    test(`${args.join(' ') || 'without arguments'} ends with 2 and tells the usage`, async () => {
      const { code, stdout, stderr } = await place.run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      const [first, second] = stderr.split('\n');
      assert.equal(first, `course-shelf: ${message}`);
      assert.match(second!, /^course-shelf (build|check|find) /);
    });
  }

  for (const command of ['build', 'check', 'find']) {
    test(`${command} refuses unknown options`, async () => {
      const { code, stderr } = await place.run(command, 'x.json', '--frobnicate');
      assert.equal(code, 2);
      assert.match(stderr, /^course-shelf: Unknown option '--frobnicate'/);
      assert.match(stderr, new RegExp(`\ncourse-shelf ${command} `));
    });

    test(`${command} --help tells its options and ends with 0`, async () => {
      const { code, stdout, stderr } = await place.run(command, '--help');
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, new RegExp(`^course-shelf ${command} .*\n( {2}.+\n)+$`));
    });
  }

  for (const help of ['--help', '-h']) {
    test(`${help} tells all commands and ends with 0`, async () => {
      const { code, stdout, stderr } = await place.run(help);
      assert.deepEqual([code, stderr], [0, '']);
      for (const command of ['build', 'check', 'find'])
        assert.match(stdout, new RegExp(`^course-shelf ${command} `, 'm'));
    });
  }
});
