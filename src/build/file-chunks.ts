import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeChunks } from './decode.js';

const CHUNK = 64 * 1024;

/**
 * The text of a file in chunks, in whatever encoding it is; `.gz` is unpacked.
 *
 * @param onBytes is told how many bytes of the file were read with each chunk
 */
export function fileChunks(
  file: string,
  onBytes: (count: number) => void = () => undefined,
): Iterable<string> {
  return decodeChunks(file.endsWith('.gz') ? unpacked(file, onBytes) : read(file, onBytes));
}

/** Bytes of a file; 0 where it cannot be read, as reading it will tell. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function* read(file: string, onBytes: (count: number) => void): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const bytes = new Uint8Array(CHUNK);
      const count = readSync(handle, bytes, 0, CHUNK, null);
      if (!count) return;
      yield bytes.subarray(0, count);
      onBytes(count);
    }
  } finally {
    closeSync(handle);
  }
}

/** Node unpacks step by step only asynchronously, so these are in memory as a whole. */
function* unpacked(file: string, onBytes: (count: number) => void): Generator<Uint8Array> {
  const packed = readFileSync(file);
  const bytes = gunzipSync(packed);
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
  onBytes(packed.length);
}
