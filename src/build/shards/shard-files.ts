import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { GROUP, HASH_LENGTH, shardName, type Store } from '../../match/shards/files.js';

export interface ShardFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes the shards of one store and keeps account of their names. */
export function* storeFiles(
  store: Store,
  shards: Iterable<string>,
  done: (count: number, hashes: string) => void,
): Generator<ShardFile> {
  let count = 0;
  let hashes = '';
  let group: string[] = [];
  function* writeGroup(): Generator<ShardFile> {
    if (!group.length) return;
    const hash = createHash('sha256').update(group.join('\0')).digest('base64url').slice(0, HASH_LENGTH);
    hashes += hash;
    for (const text of group)
      yield { name: shardName(store, count++, hash), bytes: gzipSync(text, { level: 9 }) };
    group = [];
  }
  for (const text of shards) {
    group.push(text);
    if (group.length === GROUP) yield* writeGroup();
  }
  yield* writeGroup();
  done(count, hashes);
}

/** Cuts a list into runs of about the same weight. */
export function runs<T>(list: readonly T[], most: number, weightOf: (one: T) => number): T[][] {
  const cut: T[][] = [];
  let weight = Infinity;
  for (const one of list) {
    const own = weightOf(one);
    if (weight + own > most) {
      cut.push([]);
      weight = 0;
    }
    cut.at(-1)!.push(one);
    weight += own;
  }
  return cut;
}
