import type { Item } from '../catalog/item.js';
import type { Knowledge } from '../knowledge/types.js';
import type { FindOptions, FindResult } from '../match/types.js';
import { loadReading } from './pieces.js';
import { SourceError, type Source } from './source.js';
import { startWorker } from './start-worker.js';
import type { Methods, Reply, Request } from './worker-messages.js';

interface Call {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The workers of the page by what they answer from: an index's address, or its text. */
const workers = new Map<string, Promise<IndexWorker | undefined>>();

/**
 * Answers from a packed index in a worker of its own, which all shelves of the page that show this index share. It ends once
 * all of them have closed their source and have their answers.
 *
 * @param key tells the index from others
 * @param packed as `packIndex` writes it
 * @returns `undefined` where no worker may run; rejects with a `SourceError` if the index cannot be read
 */
export async function workerSource(key: string, packed: string): Promise<Source | undefined> {
  let made = workers.get(key);
  if (!made) {
    made = openWorker(packed, () => workers.delete(key));
    workers.set(key, made);
    const forget = (): unknown => workers.get(key) === made && workers.delete(key);
    made.then((worker) => worker ?? forget(), forget);
  }
  return (await made)?.join();
}

async function openWorker(packed: string, ended: () => void): Promise<IndexWorker | undefined> {
  const worker = await startWorker();
  if (!worker) return undefined;
  const opened = new IndexWorker(worker, ended);
  try {
    await opened.call('open', packed);
    return opened;
  } catch (error) {
    opened.end();
    throw error;
  }
}

class IndexWorker {
  #users = 0;
  #isJoined = false;
  #knowledge: Promise<Knowledge> | undefined;
  readonly #calls = new Map<number, Call>();
  #lastCall = 0;
  /** By id: what stands in two answers is the same object, as it is without a worker. */
  readonly #items = new Map<string, Item>();

  constructor(
    readonly worker: Worker,
    readonly ended: () => void,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const call = this.#calls.get(data.id);
      this.#calls.delete(data.id);
      if ('failure' in data) call?.reject(new SourceError(data.failure));
      else call?.resolve(data.value);
      this.#endIfUnused();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      for (const { reject } of this.#calls.values())
        reject(new SourceError('The catalogue could not be searched: try again.'));
      this.end();
    };
  }

  /** A source for one more shelf. */
  join(): Source {
    let isOpen = true;
    this.#users++;
    this.#isJoined = true;
    return {
      find: (query, options) => this.#find(query, options),
      knowledge: () => this.#unpackedKnowledge(),
      close: () => {
        if (isOpen) this.#users--;
        isOpen = false;
        this.#endIfUnused();
      },
    };
  }

  call<M extends keyof Methods>(
    method: M,
    ...parameters: Parameters<Methods[M]>
  ): Promise<ReturnType<Methods[M]>> {
    const id = ++this.#lastCall;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve: resolve as Call['resolve'], reject });
      this.worker.postMessage({ id, method, parameters } satisfies Request);
    });
  }

  async #find(query: string, options: FindOptions): Promise<FindResult> {
    const result = await this.call('find', query, plain(options));
    return {
      ...result,
      items: result.items.map((match) => ({ ...match, item: this.#sameItem(match.item) })),
    };
  }

  #sameItem(item: Item): Item {
    const known = this.#items.get(item.id);
    if (!known) this.#items.set(item.id, item);
    return known ?? item;
  }

  #unpackedKnowledge(): Promise<Knowledge> {
    this.#knowledge ??= Promise.all([loadReading(), this.call('knowledge')]).then(
      ([{ readKnowledge }, packed]) => readKnowledge(packed),
    );
    return this.#knowledge;
  }

  #endIfUnused(): void {
    if (this.#isJoined && !this.#users && !this.#calls.size) this.end();
  }

  end(): void {
    this.worker.terminate();
    this.ended();
  }
}

/** Lists as plain ones: frameworks hand over lists that watch what is done to them, and such cannot be sent. */
function plain(options: FindOptions): FindOptions {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...(value as unknown[])] : value,
    ]),
  );
}
