/** Catalogues of any size from the rows of one. */

const STEP = 7_919;

/**
 * @param {string[]} lines JSON objects with `id`, `title`, `url`
 * @param {number} size fewer: spread evenly; more: copies whose titles go on with the end of another row's title
 * @returns {string} JSON Lines
 */
export function rowsOf(lines, size) {
  const count = lines.length;
  const rows = Array.from({ length: size }, (_, at) => {
    if (size <= count) return lines[Math.floor((at * count) / size)];
    if (at < count) return lines[at];
    const copy = Math.floor(at / count);
    const row = JSON.parse(lines[at % count]);
    const { title } = JSON.parse(lines[(at * STEP + copy) % count]);
    const end = title.split(' ').slice(-3).join(' ');
    return JSON.stringify({
      ...row,
      id: `${row.id}~${copy}`,
      url: `${row.url}#${copy}`,
      title: `${row.title}: ${end}`,
    });
  });
  return rows.map((row) => `${row}\n`).join('');
}
