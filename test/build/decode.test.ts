import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeChunks } from '../../src/build/decode.js';

const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
const decode = (...chunks: Uint8Array[]): string => [...decodeChunks(chunks)].join('');

function bigEndian(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

const TEXT = 'title;link\nK\u00fcche f\u00fcr zwei \u2013 10 \u20ac;x\n';

describe('decodeChunks', () => {
  for (const [name, bytes] of [
    ['UTF-8', bytesOf(TEXT, 'utf8')],
    ['UTF-8 with a byte order mark', bytesOf('\uFEFF' + TEXT, 'utf8')],
    ['UTF-16 LE with a byte order mark', bytesOf('\uFEFF' + TEXT, 'utf16le')],
    ['UTF-16 BE with a byte order mark', bigEndian('\uFEFF' + TEXT)],
    ['UTF-16 LE', bytesOf(TEXT, 'utf16le')],
    ['UTF-16 BE', bigEndian(TEXT)],
    ['Windows-1252', bytesOf(TEXT.replace('\u2013', '\x96').replace('\u20ac', '\x80'), 'latin1')],
  ] as const)
    test(`reads ${name}`, () => assert.equal(decode(bytes).replace(/^\uFEFF/, ''), TEXT));

  test('reads UTF-8 however it is cut', () => {
    const text = fc.string({ unit: 'binary', minLength: 2 }).map((tail) => `ab${tail}`);
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 5 }), (whole, cuts) => {
        const bytes = Buffer.from(whole, 'utf8');
        const later = cuts.map((cut) => 2 + (cut % (bytes.length - 1))).sort((a, b) => a - b);
        const places = [0, ...later, bytes.length];
        const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
        assert.equal(decode(...chunks), bytes.toString('utf8'));
      }),
    );
  });

  test('takes a first odd byte late in a file for Windows-1252, after UTF-8 for damage', () => {
    const late = [bytesOf('a,b\n'.repeat(9), 'utf8'), bytesOf('caf\u00e9,\n', 'latin1')];
    assert.equal(decode(...late), 'a,b\n'.repeat(9) + 'caf\u00e9,\n');
    assert.equal(
      decode(bytesOf('caf\u00e9\n', 'utf8'), bytesOf('th\u00e9\n', 'latin1')),
      'caf\u00e9\nth\uFFFD\n',
    );
  });

  test('believes what a page declares', () => {
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8]);
    const page = Buffer.concat([bytesOf('<meta charset="windows-1251">', 'latin1'), cyrillic]);
    assert.equal(decode(page), '<meta charset="windows-1251">\u041f\u0440\u0438');
    const wrong = bytesOf('<meta charset=klingon>\u00fc', 'utf8');
    assert.equal(decode(wrong), '<meta charset=klingon>\u00fc');
  });

  test('reads nothing from nothing', () => assert.equal(decode(), ''));
});
