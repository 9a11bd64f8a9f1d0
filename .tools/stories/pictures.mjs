/** Pictures of stories: how they are kept, and when two of them are the same. */
import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * How far apart two pictures of one story may be.
 *
 * `colour`: distance of two colours, as pixelmatch counts it, from 0 to 1, that still is the same colour: three of 255 steps
 * of grey, which nobody sees, and more than a Chromium rounds in another way than the one before it.
 * `share`: of all pixels, how many may differ. Edges of letters that are only smoothed in another way are not counted; what
 * is left on another machine is a handful. A line of text that moves by one pixel is some hundreds.
 */
export const tolerance = { colour: 0.015, share: 0.0001 };

/**
 * @param {Uint8Array} expected a PNG file
 * @param {Uint8Array} actual a PNG file
 * @returns {{problem?: string, different: number, diff?: Buffer}} `diff`: a PNG file with what differs in red
 */
export function comparePictures(expected, actual) {
  const [before, now] = [expected, actual].map((file) => PNG.sync.read(Buffer.from(file)));
  const { width, height } = before;
  if (width !== now.width || height !== now.height) {
    const problem = `is ${now.width} x ${now.height} pixels, was ${width} x ${height}`;
    return { problem, different: Infinity };
  }
  const diff = new PNG({ width, height });
  const different = pixelmatch(before.data, now.data, diff.data, width, height, {
    threshold: tolerance.colour,
  });
  const allowed = Math.floor(width * height * tolerance.share);
  if (different <= allowed) return { different };
  const problem = `${different} of ${width * height} pixels differ, at most ${allowed} may`;
  return { problem, different, diff: PNG.sync.write(diff) };
}

const COLOURS = 256;

/** Square of the distance of two colours, given as numbers 0xrrggbb, weighed as pixelmatch does. */
function apart(one, other) {
  const [r, g, b] = [16, 8, 0].map((shift) => ((one >> shift) & 255) - ((other >> shift) & 255));
  const y = 0.29889531 * r + 0.58662247 * g + 0.11448223 * b;
  const i = 0.59597799 * r - 0.2741761 * g - 0.32180189 * b;
  const q = 0.21147017 * r - 0.52261711 * g + 0.31114694 * b;
  return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
}

/**
 * A palette for the colours, the most frequent first: each stands for itself and for rarer ones that are at most `spread`
 * from it, as `apart` tells. Answers the place in the palette for each colour.
 */
function paletteOf(colours, spread) {
  const palette = [];
  const places = new Map();
  for (const colour of colours) {
    let place = palette.findIndex((known) => apart(known, colour) <= spread);
    if (place < 0) place = palette.push(colour) - 1;
    if (palette.length > COLOURS) return undefined;
    places.set(colour, place);
  }
  return { palette, places };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * The same picture in a quarter of the bytes, made of 256 colours. Large areas keep theirs; those of smoothed edges, which are
 * many and rare, move by less than what counts as another colour: in our stories no pixel differs.
 *
 * @param {Uint8Array} file a PNG file without transparency
 * @returns {Buffer} a PNG file
 */
export function packPicture(file) {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  const pixels = Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const colours = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  let found;
  for (let spread = 0; !found; spread += 0.5) found = paletteOf(colours, spread);
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, at) => (rows[at + Math.floor(at / width) + 1] = found.places.get(colour)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.alloc(found.palette.length * 3);
  found.palette.forEach((colour, at) => palette.writeUIntBE(colour, at * 3, 3));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
