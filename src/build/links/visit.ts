import type { HostGate } from './host-gate.js';
import { request, type Answer } from './request.js';
import type { LinkOptions, LinkResult } from './types.js';

export type VisitOptions = Required<LinkOptions>;
export type Outcome = Omit<LinkResult, 'url' | 'at'>;

const PERMANENT: readonly unknown[] = [301, 308];
const TEMPORARY: readonly unknown[] = [302, 303, 307];
const GONE: readonly unknown[] = [404, 410];

/** Asks for a page and follows its redirects by hand, so as to tell lasting ones from others. */
export async function visit(start: URL, gate: HostGate, options: VisitOptions): Promise<Outcome> {
  const seen = new Set<string>();
  let url = start;
  /** Where only permanent redirects lead. */
  let lasting = start;
  for (;;) {
    seen.add(withoutHash(url));
    const answer = await askPatiently(url, gate, options);
    const { status } = answer;
    const permanent = PERMANENT.includes(status);
    if (!permanent && !TEMPORARY.includes(status)) {
      if (url === start) return outcomeOf(answer);
      return outcomeAfterRedirects(outcomeOf(answer), url, lasting === start ? undefined : lasting);
    }
    const failed = (reason: string): Outcome => ({ verdict: 'failed', ...(status && { status }), reason });
    const next = targetOf(answer.location, url);
    if (typeof next === 'string') return failed(next);
    if (seen.has(withoutHash(next))) return failed('redirects in a circle');
    if (seen.size > options.redirects) return failed(`redirects more than ${options.redirects} times`);
    if (permanent && lasting === url) lasting = next;
    url = next;
  }
}

function outcomeOf({ status, reason = `answers ${status}`, closed }: Answer): Outcome {
  const facts = { ...(status !== undefined && { status }), reason };
  if (closed) return { verdict: 'blocked', ...facts };
  if (status === undefined) return { verdict: 'failed', ...facts };
  if (status >= 200 && status < 300) return { verdict: 'ok', status };
  if (GONE.includes(status)) return { verdict: 'gone', ...facts };
  // Beyond 599 are inventions of sites that want to be rid of programs.
  if ((status >= 400 && status < 500) || status > 599) return { verdict: 'blocked', ...facts };
  return { verdict: 'failed', ...facts };
}

function outcomeAfterRedirects(outcome: Outcome, end: URL, lasting: URL | undefined): Outcome {
  if (outcome.verdict !== 'ok') return { ...outcome, reason: `${outcome.reason} at ${end.href}` };
  return lasting
    ? { ...outcome, verdict: 'moved', to: lasting.href }
    : { ...outcome, verdict: 'redirected', to: end.href };
}

/** Where a redirect leads, or what is wrong with it. */
function targetOf(location: string | undefined, base: URL): URL | string {
  if (!location) return 'redirects without saying where to';
  if (!URL.canParse(location, base)) return 'redirects to a malformed address';
  const target = new URL(location, base);
  if (!/^https?:$/.test(target.protocol)) return `redirects to a ${target.protocol} address`;
  // A fragment is kept through redirects unless they bring their own.
  if (!target.hash) target.hash = base.hash;
  return target;
}

/** HEAD first; GET where that is refused or fails, as many servers know HEAD badly. Retries after 429, 503 and silence. */
async function askPatiently(url: URL, gate: HostGate, options: VisitOptions): Promise<Answer> {
  const { retries, backOffMs, longestWaitMs, onRequest } = options;
  let method: 'HEAD' | 'GET' = 'HEAD';
  for (let retry = 0; ;) {
    let wanted = 0;
    const answer = await gate.pass(url.host, async () => {
      onRequest(url.href);
      const answer = await request(url, method, options);
      wanted = answer.retryAfterMs ?? 0;
      const restMs = isBusy(answer) ? Math.max(wanted, Math.min(backOffMs * 2 ** retry, longestWaitMs)) : 0;
      return { answer, restMs };
    });
    const { status, closed } = answer;
    if (closed) return answer;
    if (isBusy(answer)) {
      if (retry++ === retries || wanted > longestWaitMs) return answer;
      if (status !== 429) method = 'GET';
    } else if (method === 'HEAD' && status !== undefined && status >= 400) {
      method = 'GET';
    } else {
      return answer;
    }
  }
}

function isBusy({ status }: Answer): boolean {
  return status === undefined || status === 429 || status === 503;
}

function withoutHash({ href, hash }: URL): string {
  return hash ? href.slice(0, -hash.length) : href;
}
