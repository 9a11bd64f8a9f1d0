/** No name of what is built is one that content blockers hide or block: files, classes, ids, parts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { listFiles } from '../../.tools/imports.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const page = 'https://blog.example/posts/1';

/** Words that such lists are made of; what has none of them is safe from tomorrow's lists too. */
const words =
  /(^|[^a-z])(ads?|advert\w*|affil\w*|spons\w*|promo\w*|banners?|partners?|track\w*|analytics|pixels?|beacons?)([^a-z]|$)/i;

const read = (path) => readFileSync(path, 'utf8');
const lists = [
  join(root, 'test/package/block-list.txt'),
  ...(process.env.BLOCK_LISTS ?? '').split(delimiter).filter(Boolean),
];

/** Values of these attributes in the templates of built scripts, without what is filled in later. */
function namesIn(scripts, attributes) {
  const pattern = new RegExp(`\\b(?:${attributes})=\\\\?["']([^"'\\\\]+)`, 'g');
  const found = scripts.flatMap((text) => [...text.matchAll(pattern)].map(([, value]) => value));
  const plain = found.flatMap((value) => value.replace(/\$\{[^}]*\}/g, ' ').split(/\s+/));
  return [...new Set(plain.filter((name) => /^[\w-]+$/.test(name)))];
}

describe('names in dist', () => {
  let engine;
  let files;
  let names;

  before(() => {
    engine = FiltersEngine.parse(lists.map(read).join('\n'));
    files = listFiles(dist, '.', '').filter((path) => !path.startsWith('types/'));
    const scripts = files.filter((path) => /^(course-shelf|shelf(-[a-z]+)?)\.js$/.test(path));
    const inTemplates = namesIn(
      scripts.map((path) => read(join(dist, path))),
      'class|part|id|slot',
    );
    const { modules } = JSON.parse(read(join(dist, 'custom-elements.json')));
    const element = modules[0].declarations.find(({ customElement }) => customElement);
    const { cssParts, cssStates, cssProperties, slots, events } = element;
    const inManifest = [cssParts, cssStates, cssProperties, slots, events].flat().map(({ name }) => name);
    names = [...new Set(['course-shelf', ...inTemplates, ...inManifest])].filter(Boolean);
  });

  const hides = (kind, name) =>
    engine.getCosmeticsFilters({
      url: page,
      hostname: 'blog.example',
      domain: 'blog.example',
      classes: [],
      ids: [],
      hrefs: [],
      [kind]: [name],
      getBaseRules: false,
      getRulesFromHostname: false,
      getRulesFromDOM: true,
    }).styles;
  const blocks = (url, type) => {
    const { match, filter } = engine.match(Request.fromRawDetails({ url, type, sourceUrl: page }));
    return match ? String(filter) : '';
  };

  test('are found, and what the lists hold is hidden and blocked', () => {
    for (const name of ['disclosure', 'card', 'link', 'heading']) assert.ok(names.includes(name), name);
    for (const name of ['embed.js', 'shelf.js', 'shelf-extras.js', 'course-shelf.js'])
      assert.ok(files.includes(name), name);
    assert.match(hides('classes', 'affiliate-link'), /\.affiliate-link/);
    assert.match(hides('ids', 'sponsored-widget'), /#sponsored-widget/);
    assert.notEqual(blocks('https://blog.example/js/affiliate-tracker.js', 'script'), '');
    assert.notEqual(blocks('https://www.jdoqocy.com/click-1-2', 'main_frame'), '');
  });

  test('are not hidden as a class or an id', () => {
    for (const name of names) {
      assert.equal(hides('classes', name), '', `class ${name}`);
      assert.equal(hides('ids', name), '', `id ${name}`);
    }
  });

  test('are not blocked as files, beside the page and on another host', () => {
    for (const path of files) {
      for (const folder of [
        'https://blog.example/course-shelf/',
        'https://cdn.example/npm/course-shelf/dist/',
      ]) {
        assert.equal(blocks(folder + path, 'script'), '', folder + path);
      }
    }
  });

  test('hold none of the words that such lists are made of', () => {
    assert.deepEqual(
      [...names, ...files].filter((name) => words.test(name)),
      [],
    );
  });

  test('paid links lead to pages that open', async () => {
    await import('../../.tools/typescript.mjs');
    const { programmes } = await import('../../src/links/programmes/programmes.ts');
    const { createLinkMaker } = await import('../../src/links/links.ts');
    const place = { query: '', position: 1, layout: 'grid' };
    for (const { closed, example, name } of programmes) {
      // The host of this network is on EasyList itself; README says so.
      if (closed || name === 'admitad') continue;
      const site = /^[*b]/.test(example) ? 'example.com' : example.slice(0, example.indexOf('='));
      const item = { id: 'a', kind: 'book', title: 'A', url: `https://${site}/a`, isbn: '9780131103627' };
      const { href, paid } = createLinkMaker({ links: example }, assert.fail).link(item, place);
      assert.equal(paid, true, name);
      assert.equal(blocks(href, 'main_frame'), '', href);
    }
  });
});
