/** Hosts whose scripts change what JavaScript brings along, or when and how often ours run. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { host } from './hosts.mjs';

describe('pages with scripts', () => {
  const { open, passes, assertShelf, assertClean } = host();
  const loaded = ['embed', 'shelf', 'shelf-answers-software-1', 'shelf-routes'];
  const older = loaded.map((name) => `older/${name}.js`);
  const unused = (version, present) =>
    `warn: <course-shelf>: version ${version} is not used, the page has version ${present} already.`;

  passes('Prototype.js', 'prototype');
  passes('MooTools', 'mootools');
  passes('methods on Object.prototype', 'object-prototype');
  passes('CustomEvent and Event replaced', 'replaced-events');
  passes('elements that take the names of what belongs to document and window', 'clobbered');
  passes('a registry that is wrapped and frozen, timers and listeners that are wrapped', 'patched-registry');
  passes('RequireJS', 'amd');
  passes('module, exports and require', 'common-js');
  passes('a translator that puts each text into a box', 'translated');

  passes('the file loaded three times', 'twice', { ways: ['element'] });
  passes('an older version before this one', 'older-first', {
    ways: ['element'],
    files: ['course-shelf', 'older/course-shelf.js'],
    problems: { element: [unused('0.1.0', '0.0.1')] },
  });
  passes('an older version before the loader: no second download', 'older-first', {
    ways: ['embed'],
    files: ['embed', 'older/course-shelf.js'],
  });
  passes('two loaders of different versions', 'older-loader', {
    ways: ['element'],
    count: 2,
    files: ['course-shelf', 'older/embed.js'],
  });

  test('two loaders of different versions at once: two shelves, the later version is not used', async () => {
    const visit = await open('older-loader', 'embed', (it) => it.holdBack('/shelf.js', 2));
    const shelves = await visit.shelves(2);
    assert.equal(shelves.length, 2);
    for (const shelf of shelves) assertShelf(shelf);
    await visit.until(() => visit.problems.length > 0);
    const used = visit.requests.some((url) => url.endsWith('/dist/shelf-routes.js'));
    const problems = [used ? unused('0.0.1', '0.1.0') : unused('0.1.0', '0.0.1')];
    const answers = (used ? loaded : older).filter((name) => /routes|answers/.test(name));
    const files = ['embed', 'shelf', 'older/embed.js', 'older/shelf.js', ...answers];
    await assertClean(visit, 'older-loader', { files, problems });
    await visit.close();
  });

  passes('scripts that are held back until the pointer moves', 'delayed-scripts', {
    ways: ['none'],
    act: ({ page }) => page.mouse.move(900, 700),
    files: loaded,
  });
  passes('a script that document.write made', 'document-write', { ways: ['none'], files: loaded });
});
