import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Workplace } from './run.js';

const README = await readFile(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const GUIDE = README.split('<!-- guide -->')[1]?.split('<!-- /guide -->')[0] ?? '';

/** The blocks of the guide in one language. */
function blocks(language: string): string[] {
  return [...GUIDE.matchAll(/```(\w+)\n([^]*?)```/g)].flatMap(([, told, text]) =>
    told === language ? text! : [],
  );
}

/** A command line of the guide as arguments; quotation marks join words. */
const argumentsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

describe('the guide in README', () => {
  let place: Workplace;
  before(async () => {
    place = await Workplace.make();
    await place.write('classes.csv', blocks('csv')[0]!);
    await mkdir(join(place.folder, 'public'));
  });
  after(() => place.remove());

  const steps = blocks('console').flatMap((text) => text.split(/^\$ npx course-shelf /m).slice(1));

  test('has three commands', () =>
    assert.deepEqual(
      steps.map((step) => step.split(' ')[0]),
      ['check', 'build', 'find'],
    ));

  for (const step of steps) {
    const [command = '', ...lines] = step.split('\n');
    test(`shows what ${command} really says`, async () => {
      const { stdout, stderr } = await place.run(...argumentsOf(command));
      assert.equal(stderr + stdout, lines.join('\n'));
    });
  }
});

test('the template is a catalogue without problems', async () => {
  const template = fileURLToPath(new URL('../../dist/template.csv', import.meta.url));
  const place = await Workplace.make();
  const { code, stdout, stderr } = await place.run('check', template);
  await place.remove();
  assert.deepEqual([code, stdout], [0, '3 items, 0 problems\n'], stderr);
  assert.doesNotMatch(stderr, /not used/);
});
