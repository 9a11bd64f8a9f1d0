import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { growthPlot, logScale, moveApart, powersAround } from '../../.tools/bench/growth-plot.mjs';
import { spread } from '../../.tools/bench/run.mjs';

test('logScale puts equal factors at equal distances', () => {
  const y = logScale(1, 100, 200, 0);
  assert.deepEqual([1, 10, 100].map(y), [200, 100, 0]);
});

test('logScale survives a single size', () => assert.equal(logScale(5, 5, 10, 90)(5), 10));

describe('powersAround', () => {
  test('encloses all values', () => assert.deepEqual(powersAround([0.4, 30]), [0.1, 1, 10, 100]));
  test('has two powers at least', () => assert.deepEqual(powersAround([10]), [10, 100]));
});

describe('moveApart', () => {
  test('leaves alone what is far enough apart', () => assert.deepEqual(moveApart([50, 10], 20), [50, 10]));
  test('spreads a crowd around its middle, in its order', () => {
    assert.deepEqual(moveApart([100, 101, 99], 10), [100, 110, 90]);
  });
  test('makes one crowd of two that meet', () => {
    assert.deepEqual(moveApart([0, 0, 12], 10), [-6, 4, 14]);
  });
  test('keeps a crowd inside', () => {
    assert.deepEqual(moveApart([0, 0, 12], 10, 0), [0, 10, 20]);
    assert.deepEqual(moveApart([96, 97], 10, 0, 100), [90, 100]);
  });
});

describe('spread', () => {
  test('takes every so many, from the first', () =>
    assert.deepEqual(spread([0, 1, 2, 3, 4, 5], 3), [0, 2, 4]));
  test('takes all where more are asked for', () => assert.deepEqual(spread([1, 2], 5), [1, 2]));
});

describe('growthPlot', () => {
  const result = (name, items, p95) => ({ name, items, p95, load: p95, heap: p95 * 1e6, bytes: p95 * 1000 });
  const svg = growthPlot(
    [
      [result('ours', 1000, 1), result('a<b', 1000, 10)],
      [result('ours', 10_000, 2), result('a<b', 10_000, 100)],
    ],
    'ours',
  );

  test('is one image with a text for those who cannot see it', () => {
    assert.match(
      svg,
      /^<svg [^>]*role="img" aria-label="[^"]*of ours, a&lt;b on catalogues of 1,000, 10,000 items\."/,
    );
    assert.match(svg, /<\/svg>\n$/);
  });

  test('has four panels, each with the line of each search, ours last and marked', () => {
    assert.equal(svg.match(/<g transform=/g).length, 4);
    assert.equal(svg.match(/<g class="hue1">/g).length, 4);
    assert.equal(svg.match(/<g class="hue0 ours">/g).length, 4);
    assert.ok(svg.indexOf('hue1"') < svg.indexOf('hue0 ours'));
  });

  test('names things as text, never as markup', () => assert.doesNotMatch(svg, /a<b/));

  test('ends the line of a search that could not cope with a larger size', () => {
    const sizes = [[result('ours', 1000, 1), result('other', 1000, 10)], [result('ours', 10_000, 2)]];
    assert.equal(growthPlot(sizes, 'ours').match(/<circle/g).length, 4 * 3);
  });

  test('knows light and dark', () => assert.match(svg, /prefers-color-scheme:dark/));
});
