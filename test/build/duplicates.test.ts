import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mergeDuplicates } from '../../src/build/duplicates.js';
import type { Item } from '../../src/build.js';

const course = (more: Partial<Item>): Item => ({
  id: more.url ?? more.title ?? 'x',
  kind: 'course',
  title: 'Using Python for Research',
  url: '',
  provider: 'edX',
  skills: [],
  ...more,
});

/** How many items are left of some that differ in these fields. */
const left = (...fields: Partial<Item>[]): number =>
  mergeDuplicates(fields.map((more, at) => course({ id: `id-${at}`, ...more }))).length;

const SAME: readonly (readonly [what: string, ...items: Partial<Item>[]])[] = [
  [
    'an old and a new address of a site, the makers known to one',
    { url: 'https://www.edx.org/course/using-python-for-research' },
    { url: 'https://www.edx.org/learn/python/harvard-python', institution: 'Harvard University' },
  ],
  [
    'an old and a new name of a school',
    { url: 'https://www.edx.org/course/c', institution: 'Dartmouth_IMTx' },
    { url: 'https://www.edx.org/learn/c/dartmouth', institution: 'Dartmouth College, IMT' },
  ],
  [
    'one page, up to scheme, www, slash, fragment and where visitors come from',
    { url: 'http://example.com/sql/?utm_source=x&couponCode=Y#top', title: 'Learn SQL' },
    { url: 'https://www.example.com/sql', title: 'Learn SQL: the Whole Language' },
  ],
  [
    'one page on a site that has moved',
    { url: 'https://docs.microsoft.com/en-us/learn/paths/git', title: 'Version Control' },
    { url: 'https://learn.microsoft.com/en-us/learn/paths/git', title: 'Version Control' },
  ],
  [
    'titles up to case, punctuation and edition',
    { title: 'React: Front to Back (2023)', url: 'https://a.example/c/react', authors: ['Ann Lee'] },
    { title: 'React front-to-back', url: 'https://a.example/c/react-2', authors: ['Ann Lee'] },
    {
      title: 'React Front To Back [Updated 2024]',
      url: 'https://a.example/c/react-3',
      authors: ['Lee, Ann'],
    },
    {
      title: 'React Front to Back - 2022 Edition',
      url: 'https://a.example/c/react-4',
      institution: 'Ann Lee',
    },
  ],
  [
    'the same name in addresses of different forms',
    { title: 'Databases', url: 'https://a.example/ee/6-830-databases', institution: 'MIT' },
    { title: 'Databases', url: 'https://a.example/6-830-databases' },
  ],
  [
    'editions of one book from one shop',
    { kind: 'book', url: 'https://a.example/dp/1', authors: ['Paul Barry'], institution: "O'Reilly Media" },
    { kind: 'book', url: 'https://a.example/dp/2', institution: 'OReilly Media' },
  ],
  [
    'one ISBN at two shops',
    { kind: 'book', title: 'SQL', url: 'https://a.example/1', isbn: '9781491957660', provider: 'A' },
    { kind: 'book', title: 'SQL: a Guide', url: 'https://b.example/2', isbn: '9781491957660', provider: 'B' },
  ],
];

const DIFFERENT: readonly (readonly [what: string, ...items: Partial<Item>[]])[] = [
  ...(
    [
      ['Part 1', 'Part 2'],
      ['for Beginners', '(Advanced)'],
      ['I', 'II'],
      ['2016', '2019'],
      ['1st Edition', '2nd Edition'],
      ['with C', 'with C++'],
      ['in Python 2', 'in Python 3'],
    ] as const
  ).flatMap(([one, other]) => [
    [
      `"${one}" and "${other}" by one teacher`,
      { title: `Data ${one}`, url: 'https://a.example/c/1', institution: 'Ann Lee' },
      { title: `Data ${other}`, url: 'https://a.example/c/2', institution: 'Ann Lee' },
    ] as const,
    [
      `"${one}" and "${other}" on one page`,
      { title: `Data ${one}`, url: 'https://a.example/all' },
      { title: `Data ${other}`, url: 'https://a.example/all' },
    ] as const,
  ]),
  [
    'two teachers of a generic title',
    { title: 'Python for Beginners', url: 'https://a.example/course/p-1', institution: 'Ann Lee' },
    { title: 'Python for Beginners', url: 'https://a.example/course/p-2', institution: 'Bo Chan' },
  ],
  [
    'two teachers at one school',
    { url: 'https://a.example/learn/1', institution: 'Project Network', authors: ['Ann Lee'] },
    { url: 'https://a.example/learn/2', institution: 'Project Network', authors: ['Bo Chan'] },
  ],
  [
    'addresses of one form whose makers are unknown',
    { url: 'https://a.example/course/1' },
    { url: 'https://a.example/course/2' },
  ],
  [
    'one of unknown makers that may be either of two',
    { url: 'https://www.edx.org/learn/1/x', institution: 'Harvard' },
    { url: 'https://www.edx.org/learn/2/x', institution: 'Yale' },
    { url: 'https://www.edx.org/course/3' },
  ],
  [
    'a short title without a maker at two places',
    { title: 'Computer Graphics', url: 'https://a.example/old/1' },
    { title: 'Computer Graphics', url: 'https://a.example/new/2' },
  ],
  [
    'a course and a programme of courses',
    { url: 'https://www.coursera.org/learn/python-for-research', institution: 'Harvard' },
    { url: 'https://www.coursera.org/specializations/python-for-research', institution: 'Harvard' },
  ],
  [
    'a course and a book',
    { url: 'https://a.example/x', institution: 'Ann Lee' },
    { url: 'https://a.example/x', institution: 'Ann Lee', kind: 'book' },
  ],
  [
    'two languages',
    { url: 'https://a.example/x', language: 'en' },
    { url: 'https://a.example/x', language: 'es' },
  ],
  [
    'many things on one page',
    { title: 'Reporting Services', url: 'https://a.example/gallery' },
    { title: 'Sharding by Example', url: 'https://a.example/gallery' },
  ],
  [
    'pages that only their query tells apart',
    { title: 'Data Structures', url: 'https://a.example/playlist?list=1' },
    { title: 'Data Structures', url: 'https://a.example/playlist?list=2' },
  ],
];

describe('mergeDuplicates', () => {
  for (const [what, ...items] of SAME) test(`merges ${what}`, () => assert.equal(left(...items), 1));
  for (const [what, ...items] of DIFFERENT)
    test(`keeps apart ${what}`, () => assert.equal(left(...items), items.length));

  test('keeps the entry that more is known of, completed from the other', () => {
    const [found] = mergeDuplicates([
      course({ id: 'poor', url: 'https://a.example/x', skills: ['sql'], popularity: 3, level: 'beginner' }),
      course({
        id: 'rich',
        url: 'http://www.a.example/x/',
        institution: 'MIT',
        hours: 12,
        free: 'yes',
        skills: ['python', 'sql'],
        popularity: 1,
      }),
    ]);
    assert.deepEqual(found, {
      id: 'rich',
      kind: 'course',
      title: 'Using Python for Research',
      url: 'https://a.example/x',
      provider: 'edX',
      institution: 'MIT',
      level: 'beginner',
      hours: 12,
      free: 'yes',
      skills: ['python', 'sql'],
      popularity: 3,
    });
  });

  test('keeps the newer edition, whatever else is known', () => {
    const [found] = mergeDuplicates([
      course({ id: 'old', title: 'Go [2021]', url: 'https://a.example/x', institution: 'MIT', hours: 3 }),
      course({ id: 'new', title: 'Go [2024]', url: 'https://a.example/x' }),
    ]);
    assert.deepEqual([found!.id, found!.title, found!.hours], ['new', 'Go [2024]', 3]);
  });

  test('puts the skills that a catalogue gives before guessed ones, and calls them guessed only if all are', () => {
    const merged = (one: Partial<Item>, other: Partial<Item>): Partial<Item> => {
      const [{ skills, guessed } = course({})] = mergeDuplicates([
        course({ id: 'a', url: 'https://a.example/x', hours: 3, ...one }),
        course({ id: 'b', url: 'https://a.example/x', ...other }),
      ]);
      return { skills, ...(guessed && { guessed }) };
    };
    const [sql, python] = [{ skills: ['sql'] }, { skills: ['python'] }];
    assert.deepEqual(merged({ ...sql, guessed: true }, python), { skills: ['python', 'sql'] });
    assert.deepEqual(merged(sql, { ...python, guessed: true }), { skills: ['sql', 'python'] });
    assert.deepEqual(merged({ ...sql, guessed: true }, { ...python, guessed: true }), {
      skills: ['sql', 'python'],
      guessed: true,
    });
  });

  test('prefers the name of a provider to its host', () => {
    const [found] = mergeDuplicates([
      course({ id: 'a', url: 'https://a.example/x', provider: 'a.example' }),
      course({ id: 'b', url: 'https://a.example/x', provider: 'Academy' }),
    ]);
    assert.deepEqual([found!.id, found!.provider], ['a', 'Academy']);
  });

  test('tells what went into what', () => {
    const pairs: string[] = [];
    mergeDuplicates(
      ['c', 'a', 'b'].map((id) => course({ id, url: 'https://a.example/x' })),
      { onMerge: (kept, merged) => pairs.push(`${merged.id} into ${kept.id}`) },
    );
    assert.deepEqual(pairs, ['b into a', 'c into a']);
  });

  test('does not depend on the order of the items', () => {
    const items = SAME.flatMap(([, ...rows], group) =>
      rows.map((more, at) => course({ id: `${group}-${at}`, ...more })),
    );
    const ids = (list: readonly Item[]): string[] => mergeDuplicates(list).map(({ id }) => id);
    assert.deepEqual(ids(items.toReversed()), ids(items));
  });

  test('compares each of many items of one title with a few only', () => {
    const items = Array.from({ length: 30_000 }, (_, at) =>
      course({ id: `id-${at}`, url: `https://a.example/course/${at}`, institution: `Teacher ${at}` }),
    );
    const start = performance.now();
    assert.equal(mergeDuplicates(items).length, 30_000);
    assert.ok(performance.now() - start < 20_000);
  });
});
