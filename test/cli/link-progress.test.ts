import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Verdict } from '../../src/build/links/types.js';
import { LinkProgress } from '../../src/cli/link-progress.js';
import type { Output } from '../../src/cli/progress-line.js';

const result = (verdict: Verdict) => ({ url: 'https://a.example/', verdict, at: '2026-03-01T12:00:00.000Z' });

function outputOf(more: Partial<Output>): Output & { readonly written: string[] } {
  const written: string[] = [];
  return { written, write: (text) => written.push(text), ...more };
}

describe('LinkProgress', () => {
  test('rewrites one line on a terminal, and clears it at the end', () => {
    const output = outputOf({ isTTY: true });
    const progress = new LinkProgress(4, output);
    progress.asking('https://a.example/sql');
    progress.add(result('gone'));
    progress.add(result('ok'));
    progress.end();
    assert.deepEqual(output.written, [
      '\r\u001b[K[....................] 0/4 a.example',
      '\r\u001b[K[#####...............] 1/4 1 gone a.example',
      '\r\u001b[K[##########..........] 2/4 1 ok, 1 gone a.example',
      '\r\u001b[K',
    ]);
  });

  test('is never wider than the terminal', () => {
    const output = outputOf({ isTTY: true, columns: 40 });
    const progress = new LinkProgress(1, output);
    progress.asking('https://a-host-with-a-long-name.example/');
    assert.equal(output.written[0], '\r\u001b[K[....................] 0/1 a-host-with-');
  });

  test('writes a line every 100 links elsewhere', () => {
    const output = outputOf({});
    const progress = new LinkProgress(250, output);
    for (let at = 0; at < 250; at++) {
      progress.asking('https://a.example/');
      progress.add(result(at % 50 ? 'ok' : 'moved'));
    }
    progress.end();
    assert.deepEqual(output.written, ['100/250 98 ok, 2 moved\n', '200/250 196 ok, 4 moved\n']);
  });
});
