import type { Steps } from '../text/steps.js';

/** Milliseconds of work before the browser may do something else: with the longest step, less than the 50 that are felt. */
const STRETCH = 12;

/** When it is time to rest, by the clock of the page; common to all that work in steps. */
let end = 0;

/** Lets the browser draw and answer its reader if it has waited for a while; what follows has time left. */
export async function restIfDue(): Promise<void> {
  if (!isDue()) return;
  await rest();
  end = performance.now() + STRETCH;
}

/**
 * A script that the parser waits for holds the page up anyway: cards that come with it take the room that the page keeps for
 * an element without definition, while those that come after a first picture move what is below.
 */
function isDue(): boolean {
  const { document: page } = globalThis as { document?: Document };
  return performance.now() >= end && page?.readyState !== 'loading';
}

/** Takes a step again and again, with rests, until it answers nothing as there was nothing left to do. */
export async function untilDone(step: () => object | undefined): Promise<void> {
  while (step()) if (isDue()) await restIfDue();
}

/** Does all steps, with rests. */
export async function withRests<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (isDue()) await restIfDue();
  }
}

/**
 * Resolves in a task of its own, after those of the page that wait. Not by a timer: of timers that follow each other,
 * browsers hold back the fifth, and all of a page in the background.
 */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
