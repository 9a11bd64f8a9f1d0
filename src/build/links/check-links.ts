import { HostGate } from './host-gate.js';
import type { LinkOptions, LinkResult } from './types.js';
import { visit, type Outcome, type VisitOptions } from './visit.js';

const DEFAULTS = {
  hosts: 6,
  pauseMs: 500,
  timeoutMs: 15_000,
  retries: 2,
  backOffMs: 1_000,
  longestWaitMs: 60_000,
  redirects: 5,
  giveUpAfter: 10,
  onRequest: (): void => undefined,
  onResult: (): void => undefined,
};

/**
 * Asks for each address whether it still answers, several hosts at once but never two requests at one host. Answers one
 * result an address. Throws the reason of `signal` when that is aborted, and what `onRequest` or `onResult` throw.
 */
export async function checkLinks(urls: Iterable<string>, options: LinkOptions): Promise<LinkResult[]> {
  const stop = new AbortController();
  const forward = (): void => stop.abort(options.signal?.reason);
  if (options.signal?.aborted) forward();
  options.signal?.addEventListener('abort', forward);
  const complete: VisitOptions = { ...DEFAULTS, ...options, signal: stop.signal };
  const results: LinkResult[] = [];
  const tell = (url: string, outcome: Outcome): void => {
    const result = { url, ...outcome, at: new Date().toISOString() };
    results.push(result);
    complete.onResult(result);
  };

  const work = async (hosts: string[][], gate: HostGate): Promise<void> => {
    for (let host = hosts.shift(); host && !stop.signal.aborted; host = hosts.shift())
      await checkHost(host, gate, complete, tell);
  };
  try {
    const { hosts, malformed } = byHost(urls);
    for (const url of malformed) {
      tell(url, { verdict: 'malformed', reason: 'accepted is an absolute http or https address' });
    }
    const gate = new HostGate(complete);
    const workers = Array.from({ length: complete.hosts }, () =>
      work(hosts, gate).catch((error: unknown) => stop.abort(error)),
    );
    await Promise.all(workers);
    stop.signal.throwIfAborted();
    return results;
  } finally {
    options.signal?.removeEventListener('abort', forward);
  }
}

/** Addresses by host, each once. The longest list first, as it takes longest. */
function byHost(urls: Iterable<string>): { hosts: string[][]; malformed: string[] } {
  const hosts = new Map<string, string[]>();
  const malformed: string[] = [];
  for (const url of new Set(urls)) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      malformed.push(url);
      continue;
    }
    const { host } = new URL(url);
    const list = hosts.get(host);
    if (list) list.push(url);
    else hosts.set(host, [url]);
  }
  return { hosts: [...hosts.values()].sort((one, other) => other.length - one.length), malformed };
}

/** One after the other, until the host has shown that it wants no more. */
async function checkHost(
  urls: readonly string[],
  gate: HostGate,
  options: VisitOptions,
  tell: (url: string, outcome: Outcome) => void,
): Promise<void> {
  let inARow = 0;
  let last: Outcome | undefined;
  for (const url of urls) {
    if (last && inARow >= options.giveUpAfter) {
      const reason = `not asked, as ${inARow} links in a row led nowhere at this host`;
      tell(url, { verdict: last.verdict, reason });
      continue;
    }
    last = await visit(new URL(url), gate, options);
    inARow = last.verdict === 'blocked' || last.verdict === 'failed' ? inARow + 1 : 0;
    tell(url, last);
  }
}
