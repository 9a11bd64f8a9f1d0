import { expect } from '@open-wc/testing';
import { createMatcher, loadBundledIndex } from '../../src/match.js';

/**
 * A line of titles.tsv: what people type, what it means ("c:" a career, "s:" a skill, "-" nothing that is known), and
 * "missed" where it is not understood yet. "|" stands between readings that are equally right; an id with "?" may be
 * there or not.
 */
interface Line {
  readonly query: string;
  readonly readings: readonly (readonly string[])[];
  readonly missed: boolean;
  readonly heldOut: boolean;
}

const text = await (await fetch(new URL('titles.tsv', import.meta.url))).text();
const matcher = createMatcher(await loadBundledIndex());

function readLines(): Line[] {
  const lines: Line[] = [];
  let heldOut = false;
  for (const row of text.split('\n').filter(Boolean)) {
    const [query, meaning, mark] = row.split('\t') as [string, string?, string?];
    if (meaning === undefined) heldOut = query.startsWith('# held out');
    else {
      const readings = meaning.split('|').map((reading) => reading.split(',').filter((id) => id !== '-'));
      lines.push({ query, readings, missed: mark === 'missed', heldOut });
    }
  }
  return lines;
}

function idsIn(query: string): string[] {
  const { careers, skills, topics } = matcher.find(query).understood;
  return [...careers.map(({ id }) => `c:${id}`), ...[...skills, ...topics].map(({ id }) => `s:${id}`)];
}

function isRight({ query, readings }: Line): boolean {
  const found = idsIn(query);
  return readings.some(
    (reading) =>
      reading.every((id) => id.endsWith('?') || found.includes(id)) &&
      found.every((id) => reading.includes(id) || reading.includes(`${id}?`)),
  );
}

const lines = readLines();

/** Share of lines that are understood. */
function share(of: readonly Line[]): number {
  return of.filter(isRight).length / of.length;
}

describe('job titles, abbreviations, typing errors and names in five languages', () => {
  it('are five hundred, half of them held out', () => {
    expect(lines.length).to.be.at.least(500);
    expect(lines.filter(({ heldOut }) => heldOut).length).to.be.at.least(250);
  });

  it('mean what they are known to mean', () => {
    const wrong = lines.filter((line) => !line.missed && !isRight(line));
    expect(wrong.map(({ query }) => `${query}: ${idsIn(query).join(', ')}`)).to.deep.equal([]);
  });

  it('are understood in 92 of 100 cases that nobody looked at', () =>
    expect(share(lines.filter(({ heldOut }) => heldOut))).to.be.at.least(0.92));

  it('are understood in 98 of 100 cases of the others', () =>
    expect(share(lines.filter(({ heldOut }) => !heldOut))).to.be.at.least(0.98));
});
