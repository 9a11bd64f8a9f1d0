import { fileOf, MANIFEST, SHARDS_VERSION, type Manifest, type Store } from '../match/shards/files.js';
import { SourceError } from './source.js';

/** Loads a file of a folder of shards, by its name. Rejects if it cannot be had. */
export type ShardLoader = (name: string) => Promise<ArrayBuffer>;

/** The files of a folder of shards: each is loaded once, unless that failed. */
export class ShardFolder {
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** @param place names the folder in messages */
  constructor(
    readonly load: ShardLoader,
    readonly place: string,
  ) {}

  manifest(): Promise<Manifest> {
    return this.#once(MANIFEST, async () => {
      const text = await textOf(await this.load(MANIFEST));
      let manifest: Partial<Manifest> | undefined;
      try {
        manifest = JSON.parse(text) as Partial<Manifest>;
      } catch {
        // Told below, as for JSON of another kind.
      }
      const version = manifest?.courseShelfShards;
      if (!version)
        throw new SourceError(
          `${this.place}${MANIFEST} is no manifest of shards: make the folder with \`course-shelf build --shards\`.`,
        );
      if (version > SHARDS_VERSION)
        throw new SourceError(
          `${this.place} has format ${version}, this course-shelf reads up to ${SHARDS_VERSION}: update course-shelf, or build the shards with the version in use.`,
        );
      return manifest as Manifest;
    });
  }

  /** A shard, unpacked. Rejects with a `SourceError` that says what to do. */
  shard<T>(manifest: Manifest, store: Store, at: number, unpack: (text: string) => T): Promise<T> {
    const name = fileOf(manifest, store, at);
    return this.#once(name, async () => {
      const bytes = await this.load(name);
      try {
        return unpack(await textOf(bytes));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new SourceError(
          `${this.place}${name} cannot be read (${reason}): upload the whole folder again, as \`course-shelf build --shards\` wrote it.`,
          { cause: error },
        );
      }
    });
  }

  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.#loaded.get(name) as Promise<T> | undefined;
    if (known) return known;
    const loading = load();
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }
}

/** Text that may be gzipped: a server may have unpacked it already. */
async function textOf(bytes: ArrayBuffer): Promise<string> {
  const [first, second] = new Uint8Array(bytes);
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = new Blob([bytes]).stream();
  return new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).text();
}
