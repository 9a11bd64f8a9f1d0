/** The layer check finds what it is there for: each test plants one wrong file. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { checkLayers } from '../../.tools/layers.mjs';

describe('layers', () => {
  let root;

  async function write(files) {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }

  const problemsWith = async (files) => {
    await write(files);
    return checkLayers(root).problems;
  };

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'layers-'));
  });
  beforeEach(async () => {
    await rm(root, { recursive: true, force: true });
    await write({
      'test/a.test.ts': '',
      'src/text/fuzzy.ts': "import Fuse from 'fuse.js';\nexport { Fuse };\n",
      'src/catalog/item.ts': 'export interface Item { id: string }\n',
      'src/match/matcher.ts': "import { Fuse } from '../text/fuzzy.js';\nexport { Fuse };\n",
      'src/links/gate.ts': "import type { Item } from '../catalog/item.js';\nexport type { Item };\n",
    });
  });
  after(() => rm(root, { recursive: true, force: true }));

  test('a tree that keeps the rules has no problem', () => {
    assert.deepEqual(checkLayers(root).problems, []);
  });

  for (const [what, files, expected] of [
    [
      'an import that climbs',
      { 'src/text/key.ts': "import '../match/matcher.js';\n" },
      'src/text/key.ts:1: text may not import match',
    ],
    [
      'a type that climbs',
      { 'src/text/key.ts': "export type { Item } from '../catalog/item.js';\n" },
      'src/text/key.ts:1: text may not import catalog',
    ],
    [
      'a lazy import that climbs',
      { 'src/catalog/lazy.ts': "\nexport const later = () => import('../match/matcher.js');\n" },
      'src/catalog/lazy.ts:2: catalog may not import match',
    ],
    [
      'a value where only types may go',
      { 'src/links/gate.ts': "import { Item } from '../catalog/item.js';\n" },
      'src/links/gate.ts:1: links may not import catalog (types only)',
    ],
    [
      'fuse.js outside its wrapper',
      { 'src/text/other.ts': "import Fuse from 'fuse.js';\n" },
      'src/text/other.ts:1: may not import fuse.js',
    ],
    ['a loader that imports', { 'src/embed.ts': "import 'lit';\n" }, 'src/embed.ts:1: may not import lit'],
    [
      'a missing file',
      { 'src/text/key.ts': "import './gone.js';\n" },
      'src/text/key.ts:1: ./gone.js does not exist',
    ],
    ['an unknown folder', { 'src/helpers/a.ts': '' }, 'src/helpers/a.ts: no layer is called helpers'],
    [
      'a cycle, types included',
      {
        'src/text/a.ts': "import type { B } from './b.js';\nexport type A = B;\n",
        'src/text/b.ts': "import type { A } from './a.js';\nexport type B = A;\n",
      },
      'src/text/a.ts -> src/text/b.ts -> src/text/a.ts: a cycle',
    ],
    ['a file too long', { 'src/text/long.ts': '\n'.repeat(301) }, 'src/text/long.ts: 301 lines, at most 300'],
    [
      'zod on its way to the browser',
      {
        'src/catalog/schema.ts': "import { z } from 'zod';\nexport { z };\n",
        'src/match.ts': "export { z } from './catalog/schema.js';\n",
      },
      'src/match.ts -> src/catalog/schema.ts: reaches zod',
    ],
  ]) {
    test(what, async () => assert.deepEqual(await problemsWith(files), [expected]));
  }
});
