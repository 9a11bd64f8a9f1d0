/** A small static server for the demo, the stories and the tests of the built package. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

async function fileFor(path, folders) {
  const prefix = Object.keys(folders)
    .sort((a, b) => b.length - a.length)
    .find((start) => path.startsWith(start));
  if (prefix === undefined) return undefined;
  const inside = normalize(`/${path.slice(prefix.length)}`);
  const file = join(folders[prefix], inside);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return path.endsWith('/') ? join(file, 'index.html') : undefined;
  return found ? file : undefined;
}

async function answer(request, response, { folders = {}, pages = {} }) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const page = pages[path];
  if (page) {
    response.writeHead(200, { 'content-type': types['.html'], ...page.headers }).end(page.body);
    return;
  }
  const file = await fileFor(path, folders);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const stream = createReadStream(file);
  stream.once('error', () => response.writeHead(404).end());
  stream.once('open', () => {
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    stream.pipe(response);
  });
}

/**
 * @param {{folders?: {[prefix: string]: string}, pages?: {[path: string]: {body: string | Buffer, headers?: object}}}}
 *   content folders by the start of the address ("/dist/"), single pages by their whole path
 * @param {{port?: number}} [options] 0: any free port
 * @returns {Promise<{origin: string, requests: string[], close: () => Promise<void>}>}
 */
export async function serve(content, { port = 0 } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    answer(request, response, content).catch(() => response.writeHead(400).end());
  });
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${server.address().port}`, requests, close };
}
