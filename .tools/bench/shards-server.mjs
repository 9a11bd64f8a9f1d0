/** Serves folders as a static host does: what is text is gzipped. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXT = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
};

/**
 * @param {{ [prefix: string]: string }} folders by the start of the address: "/dist/"
 * @param {{ [path: string]: string }} pages
 * @returns {Promise<{ origin: string, sent: { path: string, bytes: number }[], close: () => Promise<void> }>} `sent`: what was
 *   sent so far, without headers
 */
export async function serveGzipped(folders, pages) {
  const sent = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const page = pages[path];
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    const file = prefix && join(folders[prefix], normalize(`/${path.slice(prefix.length)}`));
    const body = page ?? (file && (await readFile(file).catch(() => undefined)));
    if (body === undefined) return void response.writeHead(404).end();
    const type = page ? 'text/html' : TEXT[extname(path)];
    const content = type ? gzipSync(body) : body;
    sent.push({ path, bytes: content.length });
    const headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'no-store' };
    response.writeHead(200, { ...headers, ...(type && { 'content-encoding': 'gzip' }) }).end(content);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
  return { origin: `http://localhost:${server.address().port}`, sent, close };
}
