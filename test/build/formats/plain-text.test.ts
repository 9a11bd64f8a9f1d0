import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainText } from '../../../src/build/formats/plain-text.js';

describe('plain text', () => {
  for (const [html, text] of [
    ['<p>R &amp; D</p>\n<p>&#8220;caf&eacute;&#x201D;</p>', 'R & D \u201ccaf&eacute;\u201d'],
    ['1 &lt; 2&nbsp;&unknown;', '1 < 2 &unknown;'],
    ['&#99999999999;', '&#99999999999;'],
  ] as const)
    test(`of ${JSON.stringify(html)} is ${JSON.stringify(text)}`, () => assert.equal(plainText(html), text));
});
