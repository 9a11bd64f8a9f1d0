/** What a request gave: a status, or the reason why there is none. */
export interface Answer {
  readonly status?: number;
  /** The header as sent, where there is one. */
  readonly location?: string;
  /** How long the host wants to be left alone. */
  readonly retryAfterMs?: number;
  /** Why there is no status. */
  readonly reason?: string;
  /** The host was not asked, as it wants to be left alone for longer than anyone waits. */
  readonly closed?: boolean;
}

export interface RequestOptions {
  readonly userAgent: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Codes of Node and of its HTTP client in plain words. */
const REASONS: { readonly [code: string]: string } = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host closes the connection',
  UND_ERR_SOCKET: 'the host closes the connection',
  UND_ERR_CONNECT_TIMEOUT: 'the host cannot be reached in time',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are too long',
};

/** Makes one request, follows nothing and reads no body. Throws only when `signal` is aborted. */
export async function request(
  url: URL,
  method: 'HEAD' | 'GET',
  { userAgent, timeoutMs, signal }: RequestOptions,
): Promise<Answer> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal.reason);
  signal.addEventListener('abort', stop);
  const timer = setTimeout(
    () => controller.abort(new Error(`no answer in ${timeoutMs / 1000} s`)),
    timeoutMs,
  );
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent },
      signal: controller.signal,
    });
    await response.body?.cancel().catch(() => undefined);
    const location = response.headers.get('location');
    const retryAfterMs = readRetryAfter(response.headers.get('retry-after'));
    return {
      status: response.status,
      // Header values arrive byte by byte, and what is not ASCII in them is UTF-8.
      ...(location !== null && { location: Buffer.from(location, 'latin1').toString('utf8') }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  } catch (error) {
    signal.throwIfAborted();
    return { reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Reads a `Retry-After` header, seconds or an HTTP date; `undefined` where it is missing or makes no sense. */
export function readRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only real dates: `Date.parse` makes something of nearly everything.
  const date = /^[A-Z][a-z]+, /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { code?: string; message?: string } };
  const code = cause?.code ?? '';
  if (code.startsWith('HPE_')) return 'the host answers with something that is not HTTP';
  return REASONS[code] ?? (cause?.message || code || message);
}
