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

const URL_FIELD = /"url"\s*:\s*("(?:[^"\\]|\\.)*")/g;

/**
 * Finds addresses in a catalogue's text, JSON or JSON Lines, by the lines that hold them. Line 0 where an address does
 * not stand as it is.
 */
export function placeUrls(urls: Iterable<string>, text: string, file: string): Row<{ url: string }>[] {
  const lines = new Map<string, number[]>();
  for (const [at, content] of text.split('\n').entries()) {
    for (const [, literal = ''] of content.matchAll(URL_FIELD)) {
      const url = readLiteral(literal).trim();
      const known = lines.get(url);
      if (known) known.push(at + 1);
      else lines.set(url, [at + 1]);
    }
  }
  return [...new Set(urls)].flatMap((url) =>
    (lines.get(url) ?? [0]).map((line) => ({ value: { url }, file, line })),
  );
}

/** A JSON text; `''` where it is none, as in a line that was reported already. */
function readLiteral(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return '';
  }
}
