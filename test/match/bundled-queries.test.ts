import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Knowledge, SkillKind } from '../../src/knowledge/types.js';
import { createMatcher, loadBundledIndex } from '../../src/match.js';
import type { FindResult, Index, Matcher, Understood } from '../../src/match/types.js';

let index: Index;
let matcher: Matcher;

before(async () => {
  index = await loadBundledIndex();
  matcher = createMatcher(index);
});

/** Ids of all skills that a career lists. */
function skillsOfCareer({ careers }: Knowledge, id: string): string[] {
  const { core, useful } = careers.find((career) => career.id === id)!;
  return [core, useful].flatMap((tier) => Object.values(tier).flat());
}

/** The skill itself, its parts and their parts, what is broader and what is related: all that may be a reason. */
function nearTo({ skills }: Knowledge, id: string): string[] {
  const partsOf = (whole: string): string[] =>
    skills.filter(({ parents }) => parents?.includes(whole)).map((part) => part.id);
  const { parents = [], related = [] } = skills.find((skill) => skill.id === id)!;
  return [id, ...partsOf(id), ...partsOf(id).flatMap(partsOf), ...parents, ...related];
}

/** All skills that an answer may give as reasons. */
function askedSkills({ careers, skills, topics }: Understood): Set<string> {
  return new Set([
    ...careers.flatMap(({ id }) => skillsOfCareer(index.knowledge, id)),
    ...[...skills, ...topics].flatMap(({ id }) => nearTo(index.knowledge, id)),
  ]);
}

function expectTruthfulReasons({ items, understood }: FindResult): void {
  const asked = askedSkills(understood);
  for (const { item, reasons } of items) {
    for (const { skill, label } of reasons) {
      expect(item.skills, item.title).to.include(skill);
      expect(asked).to.include(skill);
      expect(label).to.equal(index.knowledge.skills.find(({ id }) => id === skill)!.label);
    }
    expect(reasons.length, item.title).to.be.within(1, 3);
    expect(new Set(reasons.map(({ skill }) => skill)).size).to.equal(reasons.length);
  }
}

describe('the bundled index', () => {
  describe('answers queries for backend developers', () => {
    const career = (certainty: number) => ({
      id: 'backend-developer',
      label: 'Backend Developer',
      certainty,
    });
    const nothing = { skills: [], topics: [], words: [] };

    for (const [query, expected] of [
      ['courses for backend developers', { ...nothing, careers: [career(1)], kind: 'course' }],
      ['backend developer', { ...nothing, careers: [career(1)] }],
      ['back-end engineers', { ...nothing, careers: [career(1)] }],
      ['bakend develper', { ...nothing, careers: [career(0.88)] }],
      ['server side dev', { ...nothing, careers: [career(0.9)] }],
    ] as const) {
      it(`"${query}"`, () => {
        const answer = matcher.find(query);
        expect(answer.understood).to.deep.equal(expected);
        expect(answer.suggestion).to.equal(undefined);
        expect(answer.items).to.have.length(6);
        const skills = skillsOfCareer(index.knowledge, 'backend-developer');
        for (const { item, stage } of answer.items) {
          expect(
            item.skills.some((skill) => skills.includes(skill)),
            item.title,
          ).to.equal(true);
          expect(stage).to.be.oneOf(['start', 'build', 'deepen']);
        }
        expectTruthfulReasons(answer);
      });
    }

    it('and covers several of the core skills with its first screen', () => {
      const { core } = index.knowledge.careers.find(({ id }) => id === 'backend-developer')!;
      const taught = new Set(matcher.find('backend developer').items.flatMap(({ item }) => item.skills));
      expect(
        Object.values(core)
          .flat()
          .filter((skill) => taught.has(skill)).length,
      ).to.be.at.least(5);
    });

    it('with courses only where courses are asked for', () => {
      for (const { item } of matcher.find('courses for backend developers', { limit: 20 }).items) {
        expect(item.kind, item.title).to.equal('course');
      }
    });
  });

  describe('answers queries for skills', () => {
    const skill = (id: string, label: string, kind: SkillKind) => ({
      skills: [{ id, label, certainty: 1, kind }],
      careers: [],
      topics: [],
      words: [],
    });

    for (const [query, expected] of [
      ['learn node js', skill('nodejs', 'Node.js', 'tool')],
      ['sql', skill('sql', 'SQL', 'language')],
      ['c++', skill('cpp', 'C++', 'language')],
      [
        'free beginner python course',
        { ...skill('python', 'Python', 'language'), level: 'beginner', free: true, kind: 'course' },
      ],
    ] as const) {
      it(`"${query}"`, () => {
        const answer = matcher.find(query);
        expect(answer.understood).to.deep.equal(expected);
        expect(answer.items).to.have.length(6);
        expectTruthfulReasons(answer);
        expect(answer.items[0]!.item.skills).to.include(expected.skills[0]!.id);
      });
    }

    it('with free courses only where free ones are asked for', () => {
      for (const { item } of matcher.find('free beginner python course', { limit: 20 }).items) {
        expect(item.free, item.title).to.be.oneOf(['yes', 'audit']);
        expect(item.kind).to.equal('course');
      }
    });

    for (const [query, id] of [
      ['c', 'c'],
      ['C', 'c'],
      ['r', 'r'],
      ['go', 'go'],
      ['golang', 'go'],
      ['c#', 'csharp'],
      ['.net', 'dotnet'],
      ['.NET', 'dotnet'],
      ['node.js', 'nodejs'],
    ] as const) {
      it(`"${query}" exactly, never fuzzily`, () => {
        const answer = matcher.find(query);
        expect(answer.understood.skills.map((found) => [found.id, found.certainty])).to.deep.equal([[id, 1]]);
        expect(answer.understood).to.deep.include({ careers: [], topics: [], words: [] });
        expect(answer.suggestion).to.equal(undefined);
        expect(answer.items).not.to.have.length(0);
        expectTruthfulReasons(answer);
      });
    }

    for (const [query, other] of [
      ['java', 'javascript'],
      ['javascript', 'java'],
      ['c', 'csharp'],
      ['c++', 'csharp'],
      ['c#', 'cpp'],
    ] as const) {
      it(`"${query}" with nothing that teaches only ${other}`, () => {
        const answer = matcher.find(query, { limit: 50 });
        const [asked] = answer.understood.skills;
        expect(answer.items.length).to.be.at.least(6);
        for (const { item } of answer.items) {
          const isTaught = item.skills.includes(asked!.id);
          expect(
            !isTaught && item.skills.includes(other),
            `${item.title}: ${item.skills.join(', ')}`,
          ).to.equal(false);
        }
      });
    }
  });

  describe('has no filler', () => {
    for (const query of ['xyzzyqwv', 'zzzz qqqq', 'asdfghjkl', '🎓', '', 'courses', 'best online course']) {
      it(`for "${query}"`, () => expect(matcher.find(query).items).to.deep.equal([]));
    }

    it('for an uncertain typo, but suggests what may be meant', () => {
      const { items, suggestion, understood } = matcher.find('jaca');
      expect(suggestion).to.equal('Java');
      expect(items).to.deep.equal([]);
      expect(understood).to.deep.equal({ careers: [], skills: [], topics: [], words: ['jaca'] });
    });

    for (const word of ['mason', 'roofer']) {
      it(`for "${word}", nor a suggestion: no name is much like it`, () => {
        const { suggestion, understood } = matcher.find(word);
        expect(suggestion).to.equal(undefined);
        expect(understood.words).to.deep.equal([word]);
      });
    }
  });

  it('has at least a full shelf for every career, each item with a reason', () => {
    for (const { id, label } of index.knowledge.careers) {
      const answer = matcher.find(label);
      expect(
        answer.understood.careers.map((career) => career.id),
        label,
      ).to.include(id);
      expect(answer.items, label).to.have.length(6);
      for (const { item, reasons } of answer.items) {
        if (!item.careers?.includes(id)) expect(reasons, `${label}: ${item.title}`).not.to.have.length(0);
      }
    }
  });

  it('understands every name that it knows', () => {
    for (const { id, label, aliases = [] } of index.knowledge.skills) {
      for (const name of [label, ...aliases]) {
        const { skills, topics, careers } = matcher.find(name, { limit: 0 }).understood;
        if (!careers.length)
          expect(
            [...skills, ...topics].map((found) => found.id),
            name,
          ).to.include(id);
      }
    }
  });

  it('gives the same answer twice, from two matchers', () => {
    const other = createMatcher(index);
    for (const query of [
      'backend developer',
      'bakend develper',
      'learn node js',
      'python books',
      'jaca',
      'unknown',
    ]) {
      const first = matcher.find(query);
      expect(matcher.find(query)).to.deep.equal(first);
      expect(other.find(query)).to.deep.equal(first);
    }
  });

  it('never throws, whatever is asked', () => {
    const word = fc.constantFrom(
      'sql',
      'constructor',
      '__proto__',
      'C++',
      '.net',
      'bakend',
      'the',
      '"',
      '<b>',
      '\u0000',
      '語',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.oneof(word, fc.string()), { maxLength: 10 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { items, understood } = matcher.find(text);
        expect(items.length).to.be.at.most(6);
        expect(understood.words.every((found) => text.includes(found))).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});
