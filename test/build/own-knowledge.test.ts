import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extendKnowledge, type KnowledgeProblem } from '../../src/build/own-knowledge.js';
import type { Knowledge } from '../../src/knowledge/types.js';

const BASE: Knowledge = {
  intent: [{ say: 'cheap', free: true }],
  skills: [
    { id: 'sql', label: 'SQL', kind: 'language', aliases: ['sequel'] },
    { id: 'business', label: 'Business', kind: 'topic', aliases: ['MBA', 'trade'] },
  ],
  careers: [
    {
      id: 'analyst',
      label: 'Analyst',
      field: 'data',
      aliases: ['number cruncher'],
      core: { start: ['sql'] },
      useful: {},
    },
  ],
};

function extend(...entries: readonly unknown[]): { knowledge: Knowledge; problems: string[] } {
  return extendWith(entries.map((entry) => JSON.stringify(entry)).join('\n'));
}

function extendWith(text: string): { knowledge: Knowledge; problems: string[] } {
  const problems: string[] = [];
  const tell = ({ line, field, message }: KnowledgeProblem): number =>
    problems.push(`${line} ${field}: ${message}`);
  return { knowledge: extendKnowledge(BASE, text, tell), problems };
}

const GROOMING = { id: 'grooming', label: 'Dog grooming', kind: 'craft' };
const GROOMER = {
  id: 'groomer',
  label: 'Groomer',
  field: 'animals',
  core: { start: ['grooming'] },
  useful: {},
};

describe('knowledge of your own', () => {
  test('adds skills, careers and words', () => {
    const { knowledge, problems } = extend(GROOMING, GROOMER, { say: 'für lau', free: true });
    assert.deepEqual(problems, []);
    assert.deepEqual(knowledge, {
      intent: [...BASE.intent, { say: 'für lau', free: true }],
      skills: [...BASE.skills, GROOMING],
      careers: [...BASE.careers, GROOMER],
    });
  });

  for (const [name, text] of [
    ['a JSON list', JSON.stringify([GROOMING, GROOMER], null, 2)],
    ['an object with lists', JSON.stringify({ skills: [GROOMING], careers: [GROOMER] })],
    ['one line', JSON.stringify(GROOMING)],
    [
      'lines with CRLF and a byte order mark',
      `\uFEFF${JSON.stringify(GROOMING)}\r\n\r\n${JSON.stringify(GROOMER)}\r\n`,
    ],
  ] as const)
    test(`may be ${name}`, () => {
      const { knowledge, problems } = extendWith(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(knowledge.skills.at(-1), GROOMING);
    });

  test('changes the fields that an entry with a known id gives, and adds its aliases', () => {
    const { knowledge, problems } = extend(
      { id: 'sql', label: 'SQL databases', aliases: ['query language', 'Sequels'] },
      { id: 'analyst', aliases: ['insight maker'], useful: { build: ['business'] } },
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(knowledge.skills.at(-1), {
      id: 'sql',
      label: 'SQL databases',
      kind: 'language',
      aliases: ['sequel', 'query language'],
    });
    assert.deepEqual(knowledge.careers, [
      { ...BASE.careers[0], aliases: ['number cruncher', 'insight maker'], useful: { build: ['business'] } },
    ]);
    assert.equal(knowledge.skills.length, 2);
  });

  test('takes names from the aliases of others', () => {
    const { knowledge, problems } = extend(
      { ...GROOMING, aliases: ['Trade'] },
      { ...GROOMER, aliases: ['mba'] },
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(knowledge.skills[1], { id: 'business', label: 'Business', kind: 'topic', aliases: [] });
  });

  test('reports what does not fit by line and field, and leaves it out', () => {
    const { knowledge, problems } = extendWith(
      [
        '{"id":"Dog grooming","label":"Dog grooming","kind":"craft"}',
        '{"id":"cats","label":"Cats"}',
        '{"id":',
        '"cats"',
        JSON.stringify({ ...GROOMER, salary: 1 }),
        '{"say":"fast","level":"quick"}',
      ].join('\n'),
    );
    assert.deepEqual(knowledge, BASE);
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['1 id', '2 kind', '3 ', '4 ', '5 ', '6 level'],
    );
    assert.equal(problems[0], '1 id: accepted are lower-case letters and digits, joined by hyphens');
    assert.equal(problems[3], '4 : accepted is an object: a career, a skill or a word');
  });

  test('reports names that have an owner, ids that stand twice, and references to nothing', () => {
    const { knowledge, problems } = extend(
      { ...GROOMING, aliases: ['Analysts'] },
      GROOMER,
      { id: 'cats', label: 'Cats', kind: 'topic' },
      { id: 'cats', label: 'Felines', kind: 'topic' },
      { id: 'dogs', label: 'Dogs', kind: 'topic', related: ['wolves'] },
    );
    assert.deepEqual(problems, [
      '4 id: "cats" stands already at line:3',
      '1 aliases: "Analysts" already names "analyst"',
      '5 related.0: unknown skill "wolves"',
      '2 core.start.0: unknown skill "grooming"',
    ]);
    assert.deepEqual(
      knowledge.skills.map(({ id }) => id),
      ['sql', 'business', 'cats'],
    );
    assert.deepEqual(knowledge.careers, BASE.careers);
  });

  test('throws where a list is cut off', () => assert.throws(() => extendWith('[{"id":"a"}'), SyntaxError));
});
