import type { Row } from '../json-lines.js';

/** An address and where it stands: "courses/web.jsonl:12". */
export interface Link {
  readonly url: string;
  readonly places: readonly string[];
}

/** The addresses of rows, each once with all its places. Items without an address have none. */
export function linksOf(rows: readonly Row<{ readonly url: string }>[]): Link[] {
  const places = new Map<string, string[]>();
  for (const { value, file, line } of rows) {
    if (!value.url) continue;
    const place = line ? `${file}:${line}` : file;
    const known = places.get(value.url);
    if (!known) places.set(value.url, [place]);
    else if (!known.includes(place)) known.push(place);
  }
  return [...places].map(([url, at]) => ({ url, places: at }));
}
