import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blend, contrast, luminance, ratioText, type Rgba } from '../../stories/contrast.js';

const grey = (step: number): Rgba => [step, step, step, 1];

describe('contrast of text', () => {
  test('black on white is 21, a colour on itself 1', () => {
    assert.equal(contrast(grey(0), grey(255)), 21);
    assert.equal(contrast(grey(255), grey(0)), 21);
    assert.equal(contrast(grey(120), grey(120)), 1);
  });

  test('the two greys on white that stand on either side of AA', () => {
    assert.equal(ratioText(contrast(grey(0x76), grey(255))), '4.54:1');
    assert.equal(ratioText(contrast(grey(0x77), grey(255))), '4.47:1');
  });

  test('channels weigh as the eye does', () => {
    assert.equal(luminance([255, 0, 0, 1]), 0.2126);
    assert.equal(luminance([0, 255, 0, 1]), 0.7152);
    assert.equal(luminance([0, 0, 255, 1]), 0.0722);
  });

  test('what lets its ground through is what is seen', () => {
    assert.deepEqual(blend([0, 0, 0, 0.5], grey(255)), [127.5, 127.5, 127.5, 1]);
    assert.equal(contrast([0, 0, 0, 0], grey(255)), 1);
  });

  test('is never rounded up', () => {
    assert.equal(ratioText(4.499), '4.49:1');
    assert.equal(ratioText(21), '21.00:1');
  });
});
