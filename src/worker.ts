/** What runs in a worker: answers from one packed index. Loads nothing itself; see `sources/in-worker.ts`. */
import { createMatcher } from './match/matcher.js';
import { unpackIndex } from './match/packed-index.js';
import type { Matcher } from './match/types.js';
import type { Methods, Reply, Request } from './sources/worker-messages.js';

let packed = '';
let matcher: Matcher | undefined;

const methods: Methods = {
  open(text) {
    packed = text;
    matcher = createMatcher(unpackIndex(text));
  },
  find: (query, options) => matcher!.find(query, options),
  knowledge: () => packed.slice(packed.indexOf('\n') + 1, packed.indexOf('\f')),
};

addEventListener('message', ({ data: { id, method, parameters } }: MessageEvent<Request>) => {
  let reply: Reply;
  try {
    const call = methods[method] as (...given: readonly unknown[]) => unknown;
    reply = { id, value: call(...parameters) };
  } catch (error) {
    reply = { id, failure: error instanceof Error ? error.message : String(error) };
  }
  postMessage(reply);
});
postMessage({ id: 0 } satisfies Reply);
