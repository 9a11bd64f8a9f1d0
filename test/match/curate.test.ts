import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Item } from '../../src/catalog/item.js';
import { curate } from '../../src/match/curate.js';

interface Given extends Omit<Partial<Item>, 'institution'> {
  readonly institution?: string | undefined;
  readonly score?: number;
}

/** Ids of what is picked from items in their order, best first; unless told, all score alike and have nothing in common. */
function pick(given: readonly Given[], limit: number, asked: readonly string[] = []): string[] {
  const items = given.map((more, at) => {
    const id = more.id ?? `item-${at}`;
    return {
      id,
      kind: 'course',
      title: `Title ${id}`,
      url: '',
      provider: id,
      skills: [],
      institution: id,
      ...more,
    } as Item;
  });
  const ranked = given.map(({ score = 0.5 }, at) => ({ at, score }));
  return curate(ranked, items, new Set(asked), limit).map(({ at }) => items[at]!.id);
}

describe('curate', () => {
  it('keeps the order of what has nothing in common', () =>
    expect(
      pick(
        [
          { id: 'a', score: 0.9 },
          { id: 'b', score: 0.8 },
          { id: 'c', score: 0.7 },
        ],
        2,
      ),
    ).to.deep.equal(['a', 'b']));

  it('shows editions of one course once', () =>
    expect(
      pick(
        [
          { id: 'a', institution: 'Mosh', title: 'Learn SQL in 2024' },
          { id: 'b', institution: 'Mosh', title: 'Learn SQL in 2024!' },
          { id: 'c', institution: 'Mosh', title: 'SQL: Learn in 2024' },
          { id: 'd', institution: 'Mosh', title: 'Docker' },
        ],
        3,
      ),
    ).to.deep.equal(['a', 'd']));

  it('takes courses of one name and provider for editions when nobody tells who made them', () =>
    expect(
      pick(
        [
          { provider: 'Udemy', institution: undefined, title: 'Learn SQL' },
          { provider: 'Udemy', institution: undefined, title: 'Learn SQL' },
          { provider: 'edX', institution: undefined, title: 'Learn SQL' },
        ],
        3,
      ),
    ).to.deep.equal(['item-0', 'item-2']));

  it('shows courses of the same name that two institutions made for one provider', () =>
    expect(
      pick(
        [
          { provider: 'Coursera', institution: 'Adobe', title: 'Graphic Design' },
          { provider: 'Coursera', institution: 'CalArts', title: 'Graphic Design' },
        ],
        2,
      ),
    ).to.have.length(2));

  it('prefers what teaches asked skills that are not covered yet', () =>
    expect(
      pick(
        [
          { id: 'sql-1', skills: ['sql'], score: 0.6 },
          { id: 'sql-2', skills: ['sql'], score: 0.59 },
          { id: 'docker', skills: ['docker'], score: 0.55 },
          { id: 'other', skills: ['cooking'], score: 0.55 },
        ],
        2,
        ['sql', 'docker'],
      ),
    ).to.deep.equal(['sql-1', 'docker']));

  describe('among equals', () => {
    const of = (id: string, institution: string, provider: string): Given => ({
      id,
      institution,
      provider,
      skills: ['sql'],
    });
    const equals = [
      of('a', 'IBM', 'edX'),
      of('b', 'IBM', 'edX'),
      of('c', 'MIT', 'edX'),
      of('d', 'Duke', 'Udemy'),
    ];

    it('mixes institutions', () => expect(pick(equals, 3)).to.deep.equal(['a', 'c', 'd']));

    it('mixes providers too where a set is wanted', () =>
      expect(pick(equals, 3, ['sql'])).to.deep.equal(['a', 'd', 'c']));
  });

  it('takes an author for the institution where none is given', () => {
    const by = (id: string, author: string): Given => ({ id, authors: [author], institution: undefined });
    expect(pick([by('a', 'Ada'), by('b', 'Ada'), by('c', 'Bob')], 2)).to.deep.equal(['a', 'c']);
  });

  it('does not dig up what fits far less for the sake of variety', () =>
    expect(
      pick(
        [
          { id: 'a', institution: 'IBM', score: 0.9 },
          { id: 'b', institution: 'IBM', score: 0.9 },
          { id: 'c', score: 0.3 },
        ],
        2,
      ),
    ).to.deep.equal(['a', 'b']));

  it('shows three of one institution before anything of another', () => {
    const ibm = Array.from({ length: 6 }, (_, at): Given => ({
      id: `ibm-${at}`,
      institution: 'IBM',
      score: 0.9,
    }));
    const shown = pick([...ibm, { id: 'mit', score: 0.1 }], 4);
    expect(shown.filter((id) => id.startsWith('ibm'))).to.have.length(3);
    expect(shown).to.include('mit');
  });

  it('begins a short shelf as it begins the usual one', () => {
    const ibm = Array.from({ length: 14 }, (_, at): Given => ({
      institution: 'IBM',
      score: 0.9 - at / 1000,
    }));
    const given = [...ibm, { id: 'mit', score: 0.8 }];
    expect(pick(given, 6)).to.include('mit');
    for (const limit of [1, 2, 3, 4, 5])
      expect(pick(given, limit)).to.deep.equal(pick(given, 6).slice(0, limit));
  });

  it('gives nothing of nothing', () => {
    expect(pick([], 6)).to.deep.equal([]);
    expect(pick([{}], 0)).to.deep.equal([]);
    expect(pick([{}], -1)).to.deep.equal([]);
  });

  it('picks each at most once, the best first, and as many as asked for', () => {
    const given = fc.record({
      institution: fc.constantFrom('x', 'y', 'z'),
      provider: fc.constantFrom('p', 'q'),
      skills: fc.subarray(['a', 'b', 'c']),
      score: fc.double({ min: 0.1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(given), fc.nat(8), (list, limit) => {
        const sorted = [...list].sort((one, other) => other.score - one.score);
        const named = sorted.map((one, at) => ({ ...one, id: `${'xyz'[at % 3]}${at}` }));
        const shown = pick(named, limit, ['a', 'b']);
        expect(shown).to.have.length(Math.min(limit, list.length));
        expect(new Set(shown).size).to.equal(shown.length);
        expect(pick(named, limit, ['a', 'b'])).to.deep.equal(shown);
      }),
    );
  });
});
