import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { findLocalPage } from '../../src/build/local-pages.js';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'course-shelf-'))));
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string): Promise<void> {
  await mkdir(dirname(join(folder, 'site', name)), { recursive: true });
  await writeFile(join(folder, 'site', name), name);
}

const found = (address: string): string | undefined => {
  const copy = findLocalPage(join(folder, 'site'), address);
  return copy && [...copy.chunks].join('');
};

describe('findLocalPage', () => {
  for (const [name, address] of [
    ['a.example/sql', 'https://a.example/sql'],
    ['a.example/sql.html', 'https://a.example/sql'],
    ['a.example/sql.htm', 'https://a.example/sql'],
    ['a.example/sql/index.html', 'https://a.example/sql/'],
    ['a.example/index.html', 'https://a.example'],
    ['courses/sql.html', 'https://a.example/courses/sql'],
    ['sql@id=7.html', 'https://a.example/sql?id=7'],
    ['caf\u00e9.html', 'https://a.example/caf%C3%A9'],
  ] as const)
    test(`finds ${address} as ${name}`, async () => {
      await put(name);
      assert.equal(found(address), name);
    });

  test('prefers what is below the folder of the host', async () => {
    await put('sql.html');
    await put('a.example/sql.html');
    assert.equal(found('https://a.example/sql'), 'a.example/sql.html');
    assert.equal(found('https://b.example/sql'), 'sql.html');
  });

  test('finds nothing for other addresses, and nothing outside of the folder', async () => {
    await put('sql.html');
    await writeFile(join(folder, 'secret.html'), 'secret');
    for (const address of [
      'https://a.example/css',
      'sql',
      'https://a.example/%2e%2e%2fsecret',
      'https://a.example/%ff',
    ])
      assert.equal(found(address), undefined);
  });
});
