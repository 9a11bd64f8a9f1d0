import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { colourPair, cssOf, readPreset } from '../../stories/theme-css.js';

const presetFile = (name: string): Promise<string> =>
  readFile(new URL(`../../src/themes/${name}.css`, import.meta.url), 'utf8');

describe('the style sheet of a theme', () => {
  test('has one line a token, and the rules for parts after them', () => {
    assert.equal(
      cssOf({ '--course-shelf-radius': '0', '--course-shelf-padding': '1em' }, 'course-shelf::part(card) {}'),
      'course-shelf {\n  --course-shelf-radius: 0;\n  --course-shelf-padding: 1em;\n}\ncourse-shelf::part(card) {}',
    );
  });

  test('is empty for the default look', () => {
    assert.equal(cssOf({}), '');
  });
});

describe('a preset that ships', () => {
  test('is read with its tokens and its rules for compact shelves and parts', async () => {
    const { theme, rules } = readPreset(await presetFile('quiet'));
    assert.equal(theme['--course-shelf-padding'], '0');
    assert.equal(theme['--course-shelf-line'], 'light-dark(#dcdcdc, #3d3d3d)');
    assert.match(rules, /^:where\(course-shelf\[layout='compact'\]\) \{/);
    assert.match(rules, /course-shelf::part\(shelf\) \{\n {2}border-width: 0;\n\}$/);
  });

  test('sets all that its file sets', async () => {
    for (const name of ['quiet', 'bold', 'paper']) {
      const text = await presetFile(name);
      const { theme, rules } = readPreset(text);
      const count = (css: string): number => css.match(/^ {2}--course-shelf-/gm)?.length ?? 0;
      assert.equal(Object.keys(theme).length + count(rules), count(text), name);
      assert.equal(Object.keys(theme).length > count(rules), true, name);
    }
  });
});

describe('the two colours of a value', () => {
  test('are those of light and dark pages, with six digits', () => {
    assert.deepEqual(colourPair('light-dark(#fdfcfa, #19191b)'), { light: '#fdfcfa', dark: '#19191b' });
    assert.deepEqual(colourPair('light-dark(#FFF,#000)'), { light: '#FFFFFF', dark: '#000000' });
  });

  test('are not there in any other value', () => {
    for (const value of ['transparent', '#fff', 'light-dark(red, blue)', 'light-dark(#fff)', '']) {
      assert.equal(colourPair(value), undefined, value);
    }
  });
});
