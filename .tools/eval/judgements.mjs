/**
 * Reads queries (id, type, query) and grades (query id, item id, grade), one a line, separated by tabs. Empty lines and
 * lines that start with # are left out; so are wrong rows, which are reported as "file:row: what is wrong".
 */

function* rowsOf(text, file, columns, report) {
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    const place = `${file}:${at + 1}`;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length === columns.length && cells.every(Boolean)) yield { place, cells };
    else
      report(
        `${place}: accepted are ${columns.join(', ')}, separated by tabs; found ${JSON.stringify(line)}`,
      );
  }
}

/** @returns {{ id: string, type: string, query: string }[]} */
export function readQueries(text, file, report) {
  const queries = new Map();
  for (const { place, cells } of rowsOf(text, file, ['id', 'type', 'query'], report)) {
    const [id, type, query] = cells;
    if (queries.has(id)) report(`${place}: ${id} is the id of an earlier query`);
    else queries.set(id, { id, type, query });
  }
  return [...queries.values()];
}

/**
 * @param {{ id: string }[]} queries that the grades may be for
 * @returns {Map<string, Map<string, number>>} query id → item id → grade
 */
export function readGrades(text, file, queries, report) {
  const grades = new Map(queries.map(({ id }) => [id, new Map()]));
  for (const { place, cells } of rowsOf(text, file, ['query id', 'item id', 'grade'], report)) {
    const [query, item, grade] = cells;
    const known = grades.get(query);
    if (!known) report(`${place}: no query is called ${query}`);
    else if (!/^[0-3]$/.test(grade)) report(`${place}: grade is ${grade}, accepted are 0, 1, 2, 3`);
    else if (known.has(item)) report(`${place}: ${item} was graded before for ${query}`);
    else known.set(item, Number(grade));
  }
  return grades;
}
