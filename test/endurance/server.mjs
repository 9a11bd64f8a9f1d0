/** A server whose files can be made to come slowly, cut off, wrong or not at all. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const dist = new URL('../../dist/', import.meta.url);

export const ITEMS = [
  { title: 'SQL: asking questions of a database', url: 'https://example.com/classes/sql' },
  { title: 'Statistics, slowly', url: 'https://example.com/classes/statistics' },
];

/** Answers by what goes wrong: each gets the whole text and the response. */
export const FAULTS = {
  'no connection': (_text, response) => response.destroy(),
  'an error of the server': (_text, response) => response.writeHead(500).end('Sorry'),
  'not found': (_text, response) => response.writeHead(404).end('Not found'),
  'nothing at all': (_text, response) => response.writeHead(200).end(),
  'cut off in the middle, as if that were all': (text, response) =>
    response.writeHead(200).end(text.slice(0, text.length / 2)),
  'a connection that breaks in the middle': (text, response) => {
    response.writeHead(200, { 'content-length': text.length });
    response.write(text.slice(0, text.length / 2));
    setTimeout(() => response.destroy(), 50);
  },
  'a web page instead': (_text, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>'),
  'another kind of file': (_text, response) =>
    response
      .writeHead(200, { 'content-type': 'image/png' })
      .end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
};

/** Sends the text in ten parts within a second. */
export async function slowly(text, response) {
  response.writeHead(200);
  const size = Math.ceil(text.length / 10);
  for (let at = 0; at < text.length; at += size) {
    response.write(text.slice(at, at + size));
    await delay(100);
  }
  response.end();
}

/** Sends a beginning, and never the rest. */
export function never(text, response) {
  response.writeHead(200);
  response.write(text.slice(0, 10));
}

const page = (body) => `<!doctype html><meta charset="utf-8" /><title>A page</title><body>${body}`;

/**
 * `/dist/*` are the built files, `/classes.json` and `/classes.shelf` a catalogue, `/shards/*` another, `/page` the page. `faults` has a function
 * of each path that is to answer otherwise; `open` the paths that are being answered, `ended` those that a reader gave up.
 */
export async function serveFaults(classes, shards = []) {
  const faults = new Map();
  const pages = { body: '' };
  const open = [];
  const ended = [];
  const texts = { '/classes.json': JSON.stringify(ITEMS), '/classes.shelf': classes };
  for (const { name, bytes } of shards) texts[`/shards/${name}`] = Buffer.from(bytes);
  const textOf = (path) =>
    path === '/page'
      ? page(pages.body)
      : (texts[path] ??
        (path.startsWith('/dist/') ? readFileSync(new URL(path.slice(6), dist), 'latin1') : undefined));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const text = textOf(pathname);
    open.push(pathname);
    response.on('close', () => {
      if (!response.writableFinished) ended.push(pathname);
    });
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', pathname === '/page' ? 'text/html' : 'text/javascript');
    if (text === undefined) response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    else (faults.get(pathname) ?? (() => response.end(text)))(text, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  const origin = `http://localhost:${server.address().port}`;
  return { origin, faults, requests: open, ended, close, show: (body) => (pages.body = body) };
}
