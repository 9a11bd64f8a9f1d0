/** Serves the pages of this folder as their hosts would: with the headers they need, and a shelf where they have one. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
/** What addresses begin with, and the folder that answers them; the last is for all others. */
const folders = [
  ['/dist/', new URL('dist/', root)],
  ['/older/', new URL('dist/', root)],
  ['/packages/', new URL('node_modules/', root)],
  ['/', new URL('pages/', import.meta.url)],
];
/** As hosts send them: scripts without a charset. */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const HEADERS = JSON.parse(readFileSync(new URL('headers.json', import.meta.url), 'utf8'));
const VERSION = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version;

const FOR = 'backend developers';
const LIMIT = 4;
const FALLBACK = '<a href="https://example.com/more">More courses</a>';
const element = `<course-shelf for="${FOR}" limit="${LIMIT}">${FALLBACK}</course-shelf>`;
const attributes = `data-for="${FOR}" data-limit="${LIMIT}"`;

/** What a page has in place of `<!-- shelf -->`; `none`: nothing, to compare with. */
export const WAYS = {
  none: '',
  embed: `<script src="/dist/embed.js" ${attributes} nonce="n0nce" async></script>`,
  box: `<div data-course-shelf="${FOR}" data-limit="${LIMIT}">${FALLBACK}</div>
<script src="/dist/embed.js" nonce="n0nce" async></script>`,
  element: `${element}<script src="/dist/course-shelf.js" nonce="n0nce"></script>`,
  module: `${element}<script type="module" src="/dist/define.js" nonce="n0nce"></script>`,
  older: `${element}<script src="/older/course-shelf.js" nonce="n0nce"></script>`,
};

function fileOf(path) {
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start));
  const file = fileURLToPath(new URL(path.slice(prefix.length), folder));
  return file.startsWith(fileURLToPath(folder)) ? file : undefined;
}

/** The bytes of a file; a page as bytes, too, since its encoding may be any. */
function bodyOf(path, search) {
  const bytes = readFileSync(fileOf(path));
  if (path.startsWith('/older/'))
    return bytes
      .toString('latin1')
      .replaceAll(`"${VERSION}"`, '"0.0.1"')
      .replaceAll(`\`${VERSION}\``, '"0.0.1"');
  if (!path.endsWith('.html')) return bytes;
  const way = WAYS[search.get('shelf') ?? 'none'];
  return Buffer.from(bytes.toString('latin1').replaceAll('<!-- shelf -->', way), 'latin1');
}

function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const path = decodeURIComponent(pathname);
  if (!fileOf(path) || !statSync(fileOf(path), { throwIfNoEntry: false })?.isFile())
    return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  const headers = {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    ...HEADERS[path.slice(1)],
  };
  response.writeHead(200, headers).end(bodyOf(path, searchParams));
}

/** @returns {Promise<{origin: string, requests: string[], close: () => Promise<void>}>} `requests`: their paths */
export async function serveHosts() {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    answer(request, response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${server.address().port}`, requests, close };
}
