/** Code that the configurator makes and that no browser reads as it is: components and the function for WordPress. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Engine } from 'php-parser';
import { transformWithOxc } from 'vite';
import '../../.tools/typescript.mjs';

describe('code of the configurator', () => {
  let choices;
  let attributesOf;
  let frameworks;
  let shortcodeFunction;

  before(async () => {
    const { PAYLOADS } = await import('../attacks/payloads.ts');
    const { readChoice, ...choice } = await import('../../demo/configure/choice.ts');
    attributesOf = choice.attributesOf;
    frameworks = await import('../../demo/configure/frameworks.ts');
    ({ shortcodeFunction } = await import('../../demo/configure/wordpress.ts'));
    const all = { limit: '4', free: '', ref: 'spring', lang: 'ar', preset: 'paper', accent: '#a63d00' };
    choices = PAYLOADS.map((payload) =>
      readChoice(new URLSearchParams({ ...all, for: payload, heading: payload, folder: `/x/${payload}` })),
    );
  });

  /** What the component gives to its element. */
  async function propsOf(component) {
    const options = { jsx: { runtime: 'classic', pragma: 'element' } };
    const { code } = await transformWithOxc(component, 'Courses.jsx', options);
    const plain = code.replace(/^import .*$/gm, '').replace('export function', 'return function');
    return new Function('element', plain)((name, props) => ({ name, ...props }))();
  }

  test('React gives its element what was chosen, whatever that is', async () => {
    for (const choice of choices) {
      const { name, style, ref, limit, free, ...texts } = await propsOf(frameworks.react(choice));
      const { limit: _limit, free: _free, ref: _ref, ...wanted } = Object.fromEntries(attributesOf(choice));
      assert.equal(name, 'course-shelf');
      assert.deepEqual(
        { limit, free, style },
        {
          limit: 4,
          free: true,
          style: { '--course-shelf-accent': 'light-dark(#a63d00, #c0754a)' },
        },
      );
      assert.deepEqual(texts, wanted);
      const set = [];
      ref({ setAttribute: (...pair) => set.push(pair) });
      ref(null);
      assert.deepEqual(set, [['ref', 'spring']]);
    }
  });

  test('the types for React, the component for Angular and the options for Vue are code', async () => {
    await transformWithOxc(frameworks.REACT_TYPES, 'course-shelf.d.ts');
    await transformWithOxc(frameworks.VUE_CONFIG, 'vite.config.js');
    for (const choice of choices) await transformWithOxc(frameworks.angular(choice), 'courses.ts');
  });

  describe('the function for WordPress', () => {
    const parse = (code) =>
      new Engine({ ast: { withPositions: false } }).parseCode(`<?php\n${code}`).children;
    /** Every node of a tree. */
    const nodesOf = (node) =>
      node === null || typeof node !== 'object' ? [] : [node, ...Object.values(node).flatMap(nodesOf)];
    const callsOf = (tree) => nodesOf(tree).filter(({ kind }) => kind === 'call');

    test('is one call of add_shortcode, whose settings are what was chosen, whatever that is', () => {
      for (const choice of choices) {
        const statements = parse(shortcodeFunction(choice));
        assert.equal(statements.length, 1);
        const [shortcode] = callsOf(statements);
        assert.equal(shortcode.what.name, 'add_shortcode');
        const [list] = nodesOf(statements).filter(({ kind }) => kind === 'array');
        assert.deepEqual(
          list.items.map(({ key, value }) => [key.value, value.value]),
          attributesOf(choice),
        );
      }
    });

    test('calls nothing but WordPress, and writes no value that was not escaped', () => {
      const called = new Set(
        choices.flatMap((choice) => callsOf(parse(shortcodeFunction(choice))).map(({ what }) => what.name)),
      );
      assert.deepEqual([...called].sort(), [
        'add_shortcode',
        'esc_attr',
        'site_url',
        'wp_add_inline_style',
        'wp_enqueue_script',
        'wp_enqueue_style',
        'wp_register_style',
      ]);
      const code = shortcodeFunction(choices[0]);
      for (const variable of ["$attributes['for']", '$value']) {
        const uses = code.split('\n').filter((line) => line.includes('$html') && line.includes(variable));
        assert.equal(uses.length, 1);
        assert.match(uses[0], /esc_attr\( \$(attributes\['for'\]|value) \)/);
      }
    });

    test('lets posts change what does no harm: neither links nor addresses', () => {
      const [names] = /array\( ('for'[^)]*) \) as/.exec(shortcodeFunction(choices[0])).slice(1);
      assert.equal(names, "'for', 'limit', 'kind', 'level', 'layout', 'heading'");
    });
  });
});
