/** Draws how the figures of each search grow with the catalogue: four panels, both axes logarithmic, as SVG. */

const PANELS = [
  { key: 'p95', title: 'Time of a slow answer (p95), ms', scale: 1 },
  { key: 'load', title: 'Load, to the first answer, ms', scale: 1 },
  { key: 'heap', title: 'Memory, MB', scale: 1e-6 },
  { key: 'bytes', title: 'Download, gzipped, kB', scale: 1e-3 },
];

const PANEL = { width: 470, height: 330 };
/** Room around the lines of a panel: title above, numbers left and below, names right. */
const PLOT = { left: 58, right: 330, top: 44, bottom: 270 };
const LABEL = { x: PLOT.right + 26, height: 17 };
const WIDTH = PANEL.width * 2;

/** Variants of one search share a colour; the second is dashed. Colours that colour-blind people tell apart. */
const HUES = ['#0072b2', '#d55e00', '#008f68', '#b2589a', '#8a6d00', '#5c6bc0', '#7a7a7a'];
const HUES_DARK = ['#56b4e9', '#ff8c42', '#2fc79b', '#e59ace', '#e0b83c', '#9fa8f0', '#a9a9a9'];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const round = (value) => Math.round(value * 10) / 10;
const number = (value) => value.toLocaleString('en', { maximumFractionDigits: 3 });

/** Maps values from `low` to `high` to places from `from` to `to`, evenly by powers. */
export function logScale(low, high, from, to) {
  const start = Math.log10(low);
  const length = Math.log10(high) - start || 1;
  return (value) => from + ((Math.log10(value) - start) / length) * (to - from);
}

/** Powers of ten that enclose all values. */
export function powersAround(values) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
}

/**
 * Moves places that are nearer than `least` apart, in their order: a crowd spreads evenly around its middle, but not
 * beyond `start` and `end`.
 */
export function moveApart(places, least, start = -Infinity, end = Infinity) {
  const crowdOf = (members) => {
    const half = ((members.length - 1) / 2) * least;
    const middle = members.reduce((sum, at) => sum + places[at], 0) / members.length;
    return { members, half, middle: Math.min(Math.max(middle, start + half), end - half) };
  };
  const crowds = [];
  for (const at of places.map((_, index) => index).sort((one, other) => places[one] - places[other])) {
    crowds.push(crowdOf([at]));
    while (crowds.length > 1) {
      const [before, last] = crowds.slice(-2);
      if (last.middle - last.half - (before.middle + before.half) >= least) break;
      crowds.splice(-2, 2, crowdOf([...before.members, ...last.members]));
    }
  }
  const moved = [];
  for (const { members, middle, half } of crowds) {
    for (const [rank, at] of members.entries()) moved[at] = middle - half + rank * least;
  }
  return moved;
}

/** Name → class of its lines. `fuse-tokens` is a variant of `fuse`: it has its colour, but is dashed. */
function looksOf(names) {
  const originals = names.map((name) => names.find((other) => name.startsWith(`${other}-`)) ?? name);
  const hues = [...new Set(originals)];
  return new Map(
    names.map((name, at) => {
      const hue = `hue${hues.indexOf(originals[at]) % HUES.length}`;
      return [name, originals[at] === name ? hue : `${hue} dashed`];
    }),
  );
}

function panel({ key, title, scale }, sizes, ours, looks) {
  const names = sizes[0].map(({ name }) => name);
  const counts = sizes.map(([{ items }]) => items);
  const powers = powersAround(sizes.flat().map((result) => result[key] * scale));
  const x = logScale(counts[0], counts.at(-1), PLOT.left + 8, PLOT.right);
  const y = logScale(powers[0], powers.at(-1), PLOT.bottom, PLOT.top);

  const grid = powers.map((power) => {
    const at = round(y(power));
    return (
      `<path class="grid" d="M${PLOT.left} ${at}H${PLOT.right}"/>` +
      `<text class="tick end" x="${PLOT.left - 8}" y="${at + 4}">${number(power)}</text>`
    );
  });
  const ticks = counts.map((count) => {
    const at = round(x(count));
    return (
      `<path class="grid" d="M${at} ${PLOT.bottom}v5"/>` +
      `<text class="tick middle" x="${at}" y="${PLOT.bottom + 20}">${number(count)}</text>`
    );
  });
  /** Places of a search on all sizes that it could cope with. */
  const ways = names.map((name) =>
    sizes
      .flatMap((size) => size.filter((result) => result.name === name))
      .map((result) => ({ x: round(x(result.items)), y: round(y(result[key] * scale)) })),
  );
  const ends = ways.map((way) => way.at(-1));
  const labels = moveApart(
    ends.map((end) => end.y),
    LABEL.height,
    PLOT.top,
    PLOT.bottom,
  );
  const lines = names.map((name, at) => {
    const look = `${looks.get(name)}${name === ours ? ' ours' : ''}`;
    const label = round(labels[at]);
    return (
      `<g class="${look}"><path d="M${ways[at].map((place) => `${place.x} ${place.y}`).join('L')}"/>` +
      ways[at].map((place) => `<circle cx="${place.x}" cy="${place.y}" r="3"/>`).join('') +
      `<path class="leader" d="M${ends[at].x + 5} ${ends[at].y}L${LABEL.x - 5} ${label}"/>` +
      `<text x="${LABEL.x}" y="${label + 4}">${escape(name)}</text></g>`
    );
  });
  // Ours is drawn last, above the others.
  const inOrder = [
    ...lines.filter((_, at) => names[at] !== ours),
    ...lines.filter((_, at) => names[at] === ours),
  ];
  return (
    `<text class="title" x="${PLOT.left}" y="20">${escape(title)}</text>` +
    [...grid, ...ticks, ...inOrder].join('') +
    `<text class="tick middle" x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 42}">items in the catalogue</text>`
  );
}

const hueRules = (hues) =>
  hues.map((hue, at) => `.hue${at} path{stroke:${hue}}.hue${at} circle{fill:${hue}}`).join('');

const STYLE =
  'svg{background:#fff;font:13px system-ui,sans-serif}text{fill:#24292f}.title{font-size:15px;font-weight:600}' +
  '.tick{fill:#57606a;font-size:12px}.end{text-anchor:end}.middle{text-anchor:middle}path{fill:none;stroke-width:1.75}' +
  '.grid{stroke:#d8dee4;stroke-width:1}.dashed path{stroke-dasharray:5 3}.leader{stroke-width:1;opacity:.6}' +
  `.ours path:first-child{stroke-width:3.5}.ours text{font-weight:700}${hueRules(HUES)}` +
  '@media(prefers-color-scheme:dark){svg{background:#0d1117}text{fill:#e6edf3}.tick{fill:#9198a1}' +
  `.grid{stroke:#30363d}${hueRules(HUES_DARK)}}`;

/**
 * @param {{ name: string, items: number, p95: number, load: number, heap: number, bytes: number }[][]} sizes results for
 *   catalogues of growing size, each with the same searches
 * @param {string} ours the search to make stand out
 * @param {{ key: string, title: string, scale: number }[]} panelsOf figures to draw; others than usual need other keys
 */
export function growthPlot(sizes, ours, panelsOf = PANELS) {
  const height = PANEL.height * Math.ceil(panelsOf.length / 2);
  const names = sizes[0].map(({ name }) => name);
  const looks = looksOf(names);
  const counts = sizes.map(([{ items }]) => number(items)).join(', ');
  const summary = `${panelsOf.map(({ title }) => title).join('; ')} of ${names.join(', ')} on catalogues of ${counts} items.`;
  const panels = panelsOf.map((each, at) => {
    const place = `${(at % 2) * PANEL.width} ${Math.floor(at / 2) * PANEL.height}`;
    return `<g transform="translate(${place})">${panel(each, sizes, ours, looks)}</g>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escape(summary)}">\n` +
    `<style>${STYLE}</style>\n${panels.join('\n')}\n</svg>\n`
  );
}
