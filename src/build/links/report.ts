import { printable } from '../printable.js';
import type { Link } from './links.js';
import { VERDICTS, type LinkResult, type Verdict } from './types.js';

/** How many results there are of each verdict. */
export function countVerdicts(results: Iterable<LinkResult>): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of results) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

/** A table of counts, then each link that is not `ok` with its places, worst first. */
export function reportLinks(links: readonly Link[], results: Iterable<LinkResult>): string {
  const byUrl = new Map([...results].map((result) => [result.url, result]));
  const counts = countVerdicts(byUrl.values());
  const table = VERDICTS.map(
    (verdict) => `${verdict.padEnd(12)}${String(counts.get(verdict) ?? 0).padStart(6)}`,
  );
  const list = VERDICTS.filter((verdict) => verdict !== 'ok').flatMap((verdict) =>
    links.flatMap((link) => {
      const result = byUrl.get(link.url);
      return result?.verdict === verdict ? [lineOf(link, result)] : [];
    }),
  );
  return [...table.reverse(), ...(list.length ? ['', ...list] : [])].map((line) => `${line}\n`).join('');
}

function lineOf({ url, places }: Link, { verdict, to, reason }: LinkResult): string {
  const more = to === undefined ? ` (${reason})` : ` -> ${to}`;
  return printable(`${places.join(', ')}: ${verdict}: ${url}${more}`);
}
