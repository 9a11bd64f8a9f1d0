/** The comparison that stories are held to, on a picture of a real shelf: it must see what a designer would. */
import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { comparePictures, packPicture } from '../../.tools/stories/pictures.mjs';

const folder = new URL('../shots/', import.meta.url);
const STORY = 'layouts--grid.png';
/** The ground of the shelf, `--course-shelf-background` on light pages. */
const GROUND = [0xfd, 0xfc, 0xfa];

/** The picture after `change(pixel, x, y)` answered each pixel's red, green and blue, or which other pixel it takes. */
function changed(file, change) {
  const from = PNG.sync.read(file);
  const to = new PNG({ width: from.width, height: from.height });
  const at = (x, y) => {
    const start = (y * from.width + x) * 4;
    return [...from.data.subarray(start, start + 3)];
  };
  for (let y = 0; y < from.height; y++) {
    for (let x = 0; x < from.width; x++) {
      to.data.set([...change(at(x, y), x, y, at), 255], (y * from.width + x) * 4);
    }
  }
  return PNG.sync.write(to);
}

/** All that lies below row `from` moves down by `pixels`; the last rows fall off. */
const movedDown = (file, from, pixels) =>
  changed(file, (pixel, x, y, at) =>
    y < from + pixels ? (y < from ? pixel : at(x, from)) : at(x, y - pixels),
  );

const isGround = (pixel) => pixel.every((channel, at) => channel === GROUND[at]);

describe('comparing the picture of a story', () => {
  let picture;
  const problemOf = (other) => comparePictures(picture, other).problem;

  before(async () => {
    picture = await readFile(new URL(STORY, folder));
  });

  test('the same picture is the same', () => {
    assert.equal(problemOf(picture), undefined);
    assert.equal(problemOf(changed(picture, (pixel) => pixel)), undefined);
  });

  test('a gap that grows by 2 pixels is seen, and by 1', () => {
    assert.match(problemOf(movedDown(picture, 100, 2)), /^\d+ of \d+ pixels differ, at most \d\d may$/);
    assert.match(problemOf(movedDown(picture, 100, 1)), /^\d+ of \d+ pixels differ/);
    // The facts of the first card alone, two pixels further from its title.
    const oneCard = changed(picture, (pixel, x, y, at) =>
      x < 440 && y >= 136 && y < 160 ? at(x, y - 2) : pixel,
    );
    assert.match(problemOf(oneCard), /^\d{3} of \d+ pixels differ/);
  });

  test('a ground of a slightly different colour is seen', () => {
    const warmer = changed(picture, (pixel) => (isGround(pixel) ? [0xf8, 0xf7, 0xf5] : pixel));
    assert.match(problemOf(warmer), /^\d{6} of \d+ pixels differ/);
  });

  test('text of a slightly different colour is seen', () => {
    const greyer = changed(picture, ([red, green, blue]) =>
      red < 0x60 && Math.abs(red - blue) < 0x10 ? [red + 12, green + 12, blue + 12] : [red, green, blue],
    );
    assert.match(problemOf(greyer), /^\d+ of \d+ pixels differ/);
  });

  test('another size is told in pixels', () => {
    const { width, height } = PNG.sync.read(picture);
    const taller = new PNG({ width, height: height + 2 });
    assert.equal(
      problemOf(PNG.sync.write(taller)),
      `is ${width} x ${height + 2} pixels, was ${width} x ${height}`,
    );
  });

  test('rounding of colours is not seen', () => {
    const rounded = changed(picture, ([red, green, blue], x, y) => {
      const step = (x + y) % 2 ? 2 : -2;
      return [red, green, blue].map((channel) => Math.max(0, Math.min(255, channel + step)));
    });
    assert.equal(problemOf(rounded), undefined);
  });

  test('what differs is drawn in red', () => {
    const { diff } = comparePictures(picture, movedDown(picture, 100, 2));
    const { data } = PNG.sync.read(diff);
    let red = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0) red++;
    }
    assert.ok(red > 500, `${red} red pixels`);
  });
});

describe('keeping pictures of stories', () => {
  test('packing leaves nothing that could be told apart', async () => {
    const picture = await readFile(new URL(STORY, folder));
    const loose = PNG.sync.write(PNG.sync.read(picture));
    const packed = packPicture(loose);
    assert.ok(packed.length * 2 < loose.length, `${packed.length} of ${loose.length} bytes`);
    assert.equal(comparePictures(loose, packed).different, 0);
  });

  test('a picture of many colours keeps what is common exactly', () => {
    const many = new PNG({ width: 64, height: 64 });
    for (let at = 0; at < 64 * 64; at++) {
      const colour = at < 2048 ? [1, 2, 3] : [at & 255, (at >> 4) & 255, (at * 7) & 255];
      many.data.set([...colour, 255], at * 4);
    }
    const { data } = PNG.sync.read(packPicture(PNG.sync.write(many)));
    assert.deepEqual([...data.subarray(0, 4)], [1, 2, 3, 255]);
    const colours = new Set(Array.from({ length: 4096 }, (_, at) => data.readUInt32BE(at * 4)));
    assert.ok(colours.size > 200 && colours.size <= 256, `${colours.size} colours`);
  });

  test('all of them together are small enough for a repository', async () => {
    const names = await readdir(folder);
    const sizes = await Promise.all(names.map(async (name) => (await stat(new URL(name, folder))).size));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(names.length > 50, `${names.length} pictures`);
    assert.ok(total < 3_000_000, `${total} bytes`);
  });
});
