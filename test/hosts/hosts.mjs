/** What every page of a host must let a shelf do, whatever else it does; for the tests beside this file. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveHosts } from './server.mjs';
import { launch, Visit } from './visit.mjs';

/** The least contrast of text that WCAG asks for. */
const READABLE = 4.5;
/** Files of `dist/` that a shelf is made of, by the way it is put up. */
const LOADED = ['embed', 'shelf', 'shelf-answers-software-1', 'shelf-routes'];
const FILES = { embed: LOADED, box: LOADED, element: ['course-shelf'] };

function luminance(colour) {
  const [red, green, blue] = colour.match(/[\d.]+/g).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export const isDark = (colour) => luminance(colour) < 0.1;

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Starts a server and a browser for the tests of a file; call it once there. */
export function host() {
  let server;
  let browser;
  /** The shelf of a page that does nothing to it. */
  let plain;
  /** What is so on a page without any shelf, by page. */
  const without = new Map();

  /** Opens `pages/NAME.html` with a shelf put up in one of the server's ways. */
  const open = (page, way = 'embed', prepare = undefined) =>
    Visit.open(browser, `${server.origin}/${page}.html?shelf=${way}`, prepare);

  before(async () => {
    server = await serveHosts();
    browser = await launch();
    const visit = await open('plain', 'element');
    [plain] = await visit.shelves();
    assert.equal(plain.cards.length, 4);
    await visit.close();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /**
   * A shelf as on the plain page: the same words and links, the same look, as wide as its room, all of it visible and
   * readable. `isColoured`: its colours are those of the host's scheme; `isResized`: in a room where sizes are others.
   */
  function assertShelf(shelf, { room = shelf.room, isColoured = false, isResized = false } = {}) {
    assert.equal(shelf.state, 'results');
    assert.equal(shelf.heading, plain.heading);
    assert.deepEqual(shelf.cards, plain.cards);
    assert.deepEqual(shelf.hidden, []);
    assert.equal(shelf.fallback, '');
    for (const [part, style] of Object.entries(plain.styles)) {
      const { color, backgroundColor, fontSize, lineHeight, letterSpacing } = shelf.styles[part];
      const expected = {
        ...style,
        ...(isColoured && { color, backgroundColor }),
        ...(isResized && { fontSize, lineHeight, letterSpacing }),
      };
      assert.deepEqual(shelf.styles[part], expected, part);
    }
    assert.equal(shelf.width, room);
    assertReadable(shelf);
  }

  function assertReadable(shelf) {
    const { backgroundColor } = shelf.styles.shelf;
    for (const part of ['heading', 'title', 'meta', 'reason'])
      assert.ok(contrast(shelf.styles[part].color, backgroundColor) >= READABLE, part);
  }

  /** Addresses of this server without its origin, each once; not those of pages. */
  const pathsOf = (requests) =>
    [...new Set(requests.map((url) => url.replace(`${server.origin}/`, '')))]
      .filter((path) => !/\.html(\?|$)/.test(path))
      .sort();

  async function pageWithout(page) {
    if (!without.has(page)) {
      const visit = await open(page, 'none');
      const { problems } = visit;
      without.set(page, {
        paths: pathsOf(visit.requests),
        problems,
        globals: new Set(await visit.globals()),
      });
      await visit.close();
    }
    return without.get(page);
  }

  /**
   * Nothing was asked for but the shelf's own `files`, nothing went wrong but `problems`, and no global was left behind,
   * that is not so without a shelf.
   */
  async function assertClean(visit, page, { files, problems = [] } = {}) {
    const bare = await pageWithout(page);
    const own = files.map((name) => (name.includes('/') ? name : `dist/${name}.js`));
    assert.deepEqual(pathsOf(visit.requests), [...new Set([...own, ...bare.paths])].sort());
    assert.deepEqual(visit.problems, [...bare.problems, ...problems]);
    const globals = await visit.globals();
    assert.deepEqual(
      globals.filter((name) => !bare.globals.has(name)),
      [],
      'new globals',
    );
  }

  /** Declares a test for each way to put a shelf up: it stands as on the plain page, leaves nothing behind, leads on. */
  function passes(what, page, { ways = ['embed', 'element'], count = 1, act, ...expected } = {}) {
    for (const way of ways) {
      test(`${what} (${way})`, async () => {
        const visit = await open(page, way);
        await act?.(visit);
        const shelves = await visit.shelves(count);
        assert.equal(shelves.length, count);
        const rooms = [expected.room ?? shelves.map(({ room }) => room)].flat();
        shelves.forEach((shelf, at) => assertShelf(shelf, { ...expected, room: rooms[at] }));
        const problems = expected.problems?.[way] ?? [];
        await assertClean(visit, page, { files: expected.files ?? FILES[way], problems });
        assert.equal(await visit.follow(), plain.cards[0].href);
        await visit.close();
      });
    }
  }

  return {
    open,
    passes,
    assertShelf,
    assertClean,
    assertReadable,
    plain: () => plain,
    server: () => server,
    browser: () => browser,
  };
}
