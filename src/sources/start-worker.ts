import { address, code, trust } from './generated/worker.js';

interface Policy {
  createScriptURL(text: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** A worker that has not begun by then will not, or a page's policy keeps it from it without a word; in ms. */
const PATIENCE = 5_000;
/** Where no loader has one: its name is that of the loader's, so that a page has to list one only. */
const POLICY = 'course-shelf-pieces';

let isRefused = false;
let policy: Policy | undefined;

/**
 * Starts a worker. Answers `undefined` where the page's policy (`worker-src`, Trusted Types) or the browser allows none; that
 * is not tried twice, as a browser may write each attempt into its console.
 */
export async function startWorker(): Promise<Worker | undefined> {
  if (isRefused) return undefined;
  try {
    return await begun(makeWorker());
  } catch {
    isRefused = true;
    return undefined;
  }
}

/** Of the script's own address if that has the page's origin; else of a text in memory, as no browser takes another origin's. */
function makeWorker(): Worker {
  const url = address === undefined ? '' : String(address);
  if (address && new URL(url).origin === location.origin) return new Worker(address);
  const text = url ? importing(url) : code;
  const blob = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  setTimeout(() => URL.revokeObjectURL(blob), PATIENCE);
  return new Worker((trust ?? trustByPolicy)(blob));
}

/** The page's policy, Trusted Types too, holds in such a worker. */
function importing(url: string): string {
  return `let url=${JSON.stringify(url)};try{url=trustedTypes.createPolicy('${POLICY}',{createScriptURL:(url)=>url}).createScriptURL(url)}catch{}importScripts(url)`;
}

function trustByPolicy(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: (text) => text });
    return policy?.createScriptURL(url) ?? url;
  } catch {
    return url;
  }
}

/** The worker once it has said that it runs; rejects if it cannot. */
function begun(worker: Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      worker.terminate();
      reject(new Error('no worker'));
    };
    const timer = setTimeout(giveUp, PATIENCE);
    worker.onmessage = () => {
      clearTimeout(timer);
      resolve(worker);
    };
    worker.onerror = (event) => {
      // Else the browser would report it as an error of the page.
      event.preventDefault();
      clearTimeout(timer);
      giveUp();
    };
  });
}
