import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Item } from '../../src/catalog/item.js';
import type { GuideEntry } from '../../src/knowledge/guide.js';
import type { Career, Skill } from '../../src/knowledge/types.js';
import { checkData, coverageOf } from '../../src/build/check.js';
import type { DataFiles } from '../../src/build/data-files.js';

const skills: Skill[] = [
  { id: 'sql', label: 'SQL', kind: 'language' },
  { id: 'python', label: 'Python', kind: 'language', parents: ['sql'], related: ['sql'] },
];
const careers: Career[] = [
  { id: 'analyst', label: 'Analyst', field: 'data', core: { start: ['sql'] }, useful: { build: ['python'] } },
];

const guide: GuideEntry = {
  career: 'analyst',
  about: 'Counts.',
  ways: { degree: 'Study.', certificate: 'Train.', selfTaught: 'Try.' },
  tools: ['sql', 'Abacus'],
  day: 'Counts again.',
  growth: 'Counts more.',
  transferable: 'Can count.',
  challenges: 'Miscounts.',
  projects: ['Count sheep.', 'Count stars.', 'Count sand.'],
};

function course(id: string, more: Partial<Item> = {}): Item {
  const provider = id.endsWith('1') ? 'edX' : 'Udemy';
  const skill = more.kind === 'book' ? 'python' : 'sql';
  return {
    id,
    kind: 'course',
    title: id,
    url: `https://a.example/${id}`,
    provider,
    skills: [skill, 'sql'],
    ...more,
  };
}

/** Just enough for the career: eight courses, two of them for beginners, one of them free, and a book. */
const items: Item[] = [
  ...Array.from({ length: 8 }, (_, at) =>
    course(`course-${at}`, { ...(at < 2 && { level: 'beginner' }), ...(at === 5 && { free: 'audit' }) }),
  ),
  course('book', { kind: 'book' }),
];

/** Other words throughout. */
function quite(entry: GuideEntry): GuideEntry {
  return JSON.parse(JSON.stringify(entry).replace(/\b([A-Z])/g, 'Quite $1')) as GuideEntry;
}

interface Lists {
  readonly skills?: readonly Skill[];
  readonly careers?: readonly Career[];
  readonly guides?: readonly GuideEntry[];
  readonly items?: readonly Item[];
}

/** Data as it would be read from one file each, from line 1. */
function dataOf(lists: Lists = {}): DataFiles {
  const rows = <T>(file: string, values: readonly T[]) =>
    values.map((value, at) => ({ value, file, line: at + 1 }));
  return {
    intent: [],
    skills: rows('skills.jsonl', lists.skills ?? skills),
    careers: rows('careers.jsonl', lists.careers ?? careers),
    guides: rows('guides.jsonl', lists.guides ?? [guide]),
    items: rows('items.jsonl', lists.items ?? items),
  };
}

/** Problems as "file:line field message". */
function problemsIn(lists: Lists): string[] {
  return checkData(dataOf(lists)).map(
    ({ file, line, field, message }) => `${file}:${line} ${field} ${message}`,
  );
}

const [sql, python] = skills as [Skill, Skill];
const [analyst] = careers as [Career];

describe('checkData', () => {
  test('finds nothing wrong in good data', () => assert.deepEqual(problemsIn({}), []));

  for (const [name, lists, expected] of [
    [
      'a skill id given twice',
      { skills: [sql, python, { ...python, label: 'Snake' }] },
      ['skills.jsonl:3 id "python" stands already at skills.jsonl:2'],
    ],
    [
      'a career id given twice',
      { careers: [analyst, { ...analyst, label: 'Evaluator' }] },
      ['careers.jsonl:2 id "analyst" stands already at careers.jsonl:1'],
    ],
    [
      'a name that two skills share, in whatever form',
      { skills: [sql, { ...python, aliases: ['sqls', 'snake'] }] },
      ['skills.jsonl:2 aliases "sqls" already names "sql"'],
    ],
    [
      'a name that a skill and a career share',
      { careers: [{ ...analyst, aliases: ['PYTHON'] }] },
      ['careers.jsonl:1 aliases "PYTHON" already names "python"'],
    ],
    [
      'a name of a career that is an alias of another',
      {
        careers: [
          { ...analyst, aliases: ['appraiser'] },
          { ...analyst, id: 'valuer', label: 'Valuer', related: [], names: { de: ['Appraiser'] } },
        ],
        guides: [guide, { ...quite(guide), career: 'valuer' }],
      },
      ['careers.jsonl:2 names.de "Appraiser" is an alias of "analyst"'],
    ],
    [
      'an alias that only repeats the label',
      { skills: [sql, { ...python, aliases: ['pythons'] }] },
      ['skills.jsonl:2 aliases "pythons" already names "python"'],
    ],
    [
      'unknown parents and related skills',
      { skills: [sql, { ...python, parents: ['sql', 'gone'], related: ['lost'] }] },
      ['skills.jsonl:2 parents.1 unknown skill "gone"', 'skills.jsonl:2 related.0 unknown skill "lost"'],
    ],
    [
      'unknown related careers',
      { careers: [{ ...analyst, related: ['analyst', 'gone'] }] },
      ['careers.jsonl:1 related.1 unknown career "gone"'],
    ],
    [
      'unknown skills of a career',
      {
        careers: [
          { ...analyst, core: { start: ['sql'], deepen: ['gone'] }, useful: { build: ['python', 'lost'] } },
        ],
      },
      [
        'careers.jsonl:1 core.deepen.0 unknown skill "gone"',
        'careers.jsonl:1 useful.build.1 unknown skill "lost"',
      ],
    ],
    [
      'unknown skills and careers of an item',
      { items: [...items, course('odd', { skills: ['sql', 'htlm'], careers: ['analist'] })] },
      ['items.jsonl:10 skills.1 unknown skill "htlm"', 'items.jsonl:10 careers.0 unknown career "analist"'],
    ],
    [
      'an item id given twice',
      { items: [...items, course('book', { url: 'https://b.example/' })] },
      ['items.jsonl:10 id "book" stands already at items.jsonl:9'],
    ],
    [
      'hours of a programme that are those of a week',
      {
        items: [
          ...items,
          course('a', { url: 'https://www.coursera.org/professional-certificates/a', hours: 10 }),
          course('b', { url: 'https://www.coursera.org/specializations/b', hours: 40 }),
          course('c', { url: 'https://www.coursera.org/learn/c', hours: 10 }),
        ],
      },
      ['items.jsonl:10 hours 10 are those of a week: name those of the whole programme, or none'],
    ],
    [
      'a URL given twice, but for case and a closing slash',
      { items: [...items, course('new', { url: 'https://A.example/BOOK/' })] },
      ['items.jsonl:10 url "https://a.example/book" stands already at items.jsonl:9'],
    ],
    ['a career without a guide', { guides: [] }, ['careers.jsonl:1 id "analyst" has no guide']],
    [
      'a guide to an unknown career',
      { guides: [guide, { ...quite(guide), career: 'analist' }] },
      ['guides.jsonl:2 career unknown career "analist"'],
    ],
    [
      'two guides to a career',
      { guides: [guide, quite(guide)] },
      ['guides.jsonl:2 career "analyst" stands already at guides.jsonl:1'],
    ],
    [
      'a tool that is no skill, if it is written like one',
      { guides: [{ ...guide, tools: ['sql', 'excell', 'Pencil', 'graph paper'] }] },
      ['guides.jsonl:1 tools.1 unknown skill "excell"'],
    ],
    [
      'a sentence that stands in two sections',
      { guides: [{ ...guide, growth: 'Counts more. Study.' }] },
      ['guides.jsonl:1  "Study." stands already at guides.jsonl:1'],
    ],
    [
      'a skill that nothing teaches',
      { skills: [...skills, { id: 'cobol', label: 'COBOL', kind: 'language' }] },
      ['skills.jsonl:3 id nothing teaches "cobol"'],
    ],
    [
      'too few courses for a career',
      { items: items.filter(({ id }) => id !== 'course-7') },
      ['careers.jsonl:1 core "analyst" has 7 courses that teach its core skills, needed are 8'],
    ],
    [
      'too few courses for beginners',
      { items: items.map((item) => (item.id === 'course-0' ? { ...item, level: 'advanced' } : item)) },
      ['careers.jsonl:1 core "analyst" has 1 courses for beginners, needed are 2'],
    ],
    [
      'no free course',
      { items: items.map((item) => ({ ...item, free: 'no' })) },
      ['careers.jsonl:1 core "analyst" has 0 free courses, needed are 1'],
    ],
    [
      'a single provider',
      { items: items.map((item) => ({ ...item, provider: 'Udemy' })) },
      ['careers.jsonl:1 core "analyst" has 1 providers, needed are 2'],
    ],
    [
      'no book',
      { items: items.map((item) => ({ ...item, kind: 'course' })) },
      ['careers.jsonl:1 core "analyst" has 0 books, needed are 1'],
    ],
  ] satisfies [string, Lists, string[]][]) {
    test(`finds ${name}`, () => assert.deepEqual(problemsIn(lists), expected));
  }
});

describe('coverageOf', () => {
  test('counts what teaches the core skills of each career', () =>
    assert.deepEqual(coverageOf(dataOf()), [
      {
        career: analyst,
        courses: 8,
        books: 1,
        free: 1,
        beginner: 2,
        intermediate: 0,
        advanced: 0,
        providers: 2,
      },
    ]));

  test('does not count what only teaches useful skills', () => {
    const useful = course('useful', { skills: ['python'] });
    assert.equal(coverageOf(dataOf({ items: [...items, useful] }))[0]!.courses, 8);
  });
});
