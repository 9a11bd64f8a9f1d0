import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly userAgent: string | undefined;
  readonly begin: number;
  end: number;
}

/** How a path answers; `count` says how often it was asked before. */
type Behaviour = (request: IncomingMessage, response: ServerResponse, count: number) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) =>
    response.writeHead(code, headers).end('page');
const redirect = (code: number, location: string): Behaviour => status(code, { location });
const raw =
  (text: string): Behaviour =>
  (request) =>
    request.socket.end(text);
const onHead =
  (head: Behaviour, get: Behaviour = status(200)): Behaviour =>
  (request, ...more) =>
    (request.method === 'HEAD' ? head : get)(request, ...more);
/** The first answers, then the last of them for ever. */
const inTurn =
  (...behaviours: Behaviour[]): Behaviour =>
  (request, response, count) =>
    behaviours[Math.min(count, behaviours.length - 1)]!(request, response, count);
const hang: Behaviour = () => undefined;
const close: Behaviour = (request) => request.socket.destroy();

/** Sends for as long as anybody listens. */
const endless: Behaviour = (_, response) => {
  const chunk = Buffer.alloc(64 * 1024);
  const send = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', send);
  send();
};

/** A header every 20 ms, and never the last one. */
const dribble: Behaviour = ({ socket }) => {
  socket.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => socket.write('x-more: 1\r\n'), 20);
  socket.on('close', () => clearInterval(timer));
};

/** In bytes as servers send it, which is not what `setHeader` takes. */
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

const BEHAVIOURS: { readonly [path: string]: Behaviour } = {
  '/ok': status(200),
  '/no-content': status(204),
  '/head-403': onHead(status(403)),
  '/head-404': onHead(status(404)),
  '/head-405': onHead(status(405)),
  '/head-410': onHead(status(410)),
  '/head-500': onHead(status(500)),
  '/head-501': onHead(status(501)),
  '/head-closes': onHead(close),
  '/head-hangs': onHead(hang),
  '/head-with-body': onHead(raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello')),
  '/missing': status(404),
  '/gone': status(410),
  '/teapot': status(418),
  '/moved': redirect(301, '/moved-again'),
  '/moved-again': redirect(308, '/ok'),
  '/found': redirect(302, '/ok'),
  '/see-other': redirect(303, '/ok'),
  '/temporary': redirect(307, '/ok'),
  '/moved-then-found': redirect(301, '/found'),
  '/found-then-moved': redirect(302, '/moved'),
  '/moved-to-gone': redirect(301, '/gone'),
  '/found-to-login': redirect(302, '/401'),
  '/to': (request, ...more) =>
    redirect(302, decodeURIComponent(request.url!.replace('/to?', '')))(request, ...more),
  '/circle': redirect(302, '/circle-back'),
  '/circle-back': redirect(301, '/circle'),
  '/itself': redirect(302, '/itself#again'),
  '/script': redirect(301, 'javascript:alert(1)'),
  '/file': redirect(302, 'file:///etc/passwd'),
  '/malformed': redirect(301, 'http://['),
  '/nowhere': status(302),
  '/folder/relative': redirect(301, '../ok?page=1'),
  '/no-scheme': (request, response) =>
    response.writeHead(302, { location: `//${request.headers.host}/ok` }).end(),
  '/unicode': redirect(301, utf8('/ok?q=caf\u00e9')),
  '/busy-once': inTurn(status(429, { 'retry-after': '1' }), status(200)),
  '/busy-until': (request, response, count) =>
    // Dates have no milliseconds: rounded up, so that at least a second is left.
    status(count ? 200 : 429, { 'retry-after': new Date(Date.now() + 1999).toUTCString() })(
      request,
      response,
      count,
    ),
  '/busy-for-ever': status(429),
  '/busy-for-an-hour': status(429, { 'retry-after': '3600' }),
  '/down-once': inTurn(status(503), status(200)),
  '/down-for-ever': status(503, { 'retry-after': 'soon' }),
  '/closes-once': inTurn(close, close, status(200)),
  '/closes': close,
  '/hangs': hang,
  '/slow': (...given) => setTimeout(() => status(200)(...given), 60),
  '/dribble': dribble,
  '/garbage': raw('220 mail.example ready\r\n'),
  '/no-status': raw('HTTP/1.1 fine\r\n\r\n'),
  '/huge-headers': (request) =>
    request.socket.end(`HTTP/1.1 200 OK\r\n${'x-more: 0123456789\r\n'.repeat(10_000)}\r\n`),
  '/bad-encoding': onHead(status(405), status(200, { 'content-encoding': 'gzip' })),
  '/endless-body': onHead(status(405), endless),
};

/** A web server on this machine that does everything that servers should not. */
export class MisbehavingServer {
  readonly seen: Seen[] = [];
  /** The most requests that were ever under way together. */
  together = 0;
  bytesSent = 0;
  private active = 0;
  private readonly server = createServer((request, response) => this.answer(request, response));

  static async start(): Promise<MisbehavingServer> {
    const started = new MisbehavingServer();
    await once(started.server.listen(0, '127.0.0.1'), 'listening');
    return started;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  /** What was asked of a path, or of all: "HEAD /ok". */
  asked(path?: string): string[] {
    return this.seen
      .filter((request) => path === undefined || request.path === path)
      .map((request) => `${request.method} ${request.path}`);
  }

  /** Milliseconds between each answer and the next request. */
  get pauses(): number[] {
    return this.seen.slice(1).map(({ begin }, at) => begin - this.seen[at]!.end);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url: path = '' } = request;
    const count = this.asked(path).length;
    const seen = { method, path, userAgent: request.headers['user-agent'], begin: performance.now(), end: 0 };
    this.seen.push(seen);
    this.together = Math.max(this.together, ++this.active);
    const end = (): void => {
      if (seen.end) return;
      seen.end = performance.now();
      this.active--;
    };
    response.once('finish', end).once('close', () => {
      end();
      this.bytesSent += request.socket.bytesWritten;
    });
    this.behaviour(path)(request, response, count);
  }

  private behaviour(url: string): Behaviour {
    const path = url.replace(/\?.*$/, '');
    const code = /^\/(\d{3})$/.exec(path)?.[1];
    if (code) return status(Number(code));
    const step = /^\/endless\/(\d+)$/.exec(path)?.[1];
    if (step) return redirect(302, `/endless/${Number(step) + 1}`);
    return BEHAVIOURS[path] ?? status(200);
  }
}
