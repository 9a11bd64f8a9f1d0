/**
 * `ok`: answers; `moved`: redirects for good, the catalogue should name the new address; `redirected`: redirects for now;
 * `gone`: answers 404 or 410; `malformed`: no http or https address; `blocked`: does not let programs in, a person must
 * look; `failed`: no usable answer (host, certificate, time-out, server error, bad redirect).
 */
export type Verdict = 'ok' | 'moved' | 'redirected' | 'gone' | 'malformed' | 'blocked' | 'failed';

/** Worst first. */
export const VERDICTS: readonly Verdict[] = [
  'gone',
  'malformed',
  'failed',
  'blocked',
  'moved',
  'redirected',
  'ok',
];

/** What became of a link. */
export interface LinkResult {
  readonly url: string;
  readonly verdict: Verdict;
  /** The last answer's status. */
  readonly status?: number;
  /** `moved`: the address to write instead; `redirected`: where readers end up. */
  readonly to?: string;
  /** Why the verdict is none of `ok`, `moved` and `redirected`. */
  readonly reason?: string;
  /** When it was asked: ISO 8601. */
  readonly at: string;
}

/** How links are asked. */
export interface LinkOptions {
  /** Who asks, as every request says. */
  readonly userAgent: string;
  /** How many hosts are asked at once, 6 unless given; each of them gets one request at a time. */
  readonly hosts?: number;
  /** Least time between two requests to a host, 500 unless given. */
  readonly pauseMs?: number;
  /** How long a host may take to begin its answer, 15,000 unless given. */
  readonly timeoutMs?: number;
  /** How often a link is asked again after 429, 503 or no answer, 2 times unless given. */
  readonly retries?: number;
  /** Least wait before the first retry, doubled for each further one; 1,000 unless given. */
  readonly backOffMs?: number;
  /** A host that wants a longer wait than this is asked no more; 60,000 unless given. */
  readonly longestWaitMs?: number;
  /** How many redirects are followed, 5 unless given. */
  readonly redirects?: number;
  /** After so many `blocked` or `failed` links in a row a host is asked no more, 10 unless given. */
  readonly giveUpAfter?: number;
  /** Is told of every request as it starts, redirects included. */
  readonly onRequest?: (url: string) => void;
  /** Is told of every result as soon as it is known. */
  readonly onResult?: (result: LinkResult) => void;
  /** Stops everything at once. */
  readonly signal?: AbortSignal;
}
