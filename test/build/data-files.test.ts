import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { readDataFiles, type DataFiles } from '../../src/build/data-files.js';
import { formatProblem, type Problem } from '../../src/build/problem.js';

const skill = { id: 'sql', label: 'SQL', kind: 'language', aliases: ['structured query language'] };
const career = { id: 'analyst', label: 'Analyst', field: 'data', core: { start: ['sql'] }, useful: {} };
const text = 'Counts what others forget to count, and says so in time. '.repeat(2).trim();
const guide = {
  career: 'analyst',
  about: text,
  ways: { degree: text, certificate: text, selfTaught: text },
  tools: ['sql', 'Abacus', 'Pencil', 'Paper'],
  day: text,
  growth: text,
  transferable: text,
  challenges: text,
  projects: Array(3).fill('A count of all stairs in your town, by district'),
};
const course = {
  id: 'a',
  title: 'Learn SQL',
  url: 'https://a.example/sql',
  provider: 'A',
  skills: ['sql', 'databases'],
  seen: 'A 2026-03',
};
const book = { ...course, id: 'b', url: 'https://b.example/', isbn: '9781449373320' };

let folder: string;
const pathOf = {
  skills: 'knowledge/data/skills',
  careers: 'knowledge/data/careers',
  guides: 'knowledge/data/guides',
  courses: 'catalog/data/courses',
  books: 'catalog/data/books',
};

async function write(path: string, lines: readonly (object | string)[]): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return relative(process.cwd(), file);
}

/** What is read, and the problems as they are printed. */
async function read(): Promise<{ data: DataFiles; problems: string[] }> {
  const problems: Problem[] = [];
  const data = await readDataFiles(folder, problems);
  return { data, problems: problems.map(formatProblem) };
}

/** The problems of one line, without the place. */
async function problemsOf(kind: keyof typeof pathOf, line: object | string): Promise<string[]> {
  const place = `${await write(`${pathOf[kind]}/x.jsonl`, [line])}:1: `;
  const { data, problems } = await read();
  assert.equal([...data.skills, ...data.careers, ...data.guides, ...data.items].length, 0);
  for (const problem of problems) assert.ok(problem.startsWith(place), problem);
  return problems.map((problem) => problem.slice(place.length));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-files-'));
  for (const path of Object.values(pathOf)) await mkdir(join(folder, path), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

describe('readDataFiles', () => {
  test('reads every entry with its place', async () => {
    const file = await write('knowledge/data/skills/data.jsonl', ['', skill]);
    await write('knowledge/data/careers/data.jsonl', [career]);
    await write('knowledge/data/guides/data.jsonl', [guide]);
    await write('knowledge/data/intent.jsonl', [{ say: 'free', free: true }]);
    const { data, problems } = await read();
    assert.deepEqual(problems, []);
    assert.deepEqual(data.skills, [{ value: skill, file, line: 2 }]);
    assert.deepEqual(
      data.careers.map(({ value }) => value),
      [career],
    );
    assert.deepEqual(
      data.guides.map(({ value }) => value),
      [guide],
    );
    assert.deepEqual(
      data.intent.map(({ value }) => value),
      [{ say: 'free', free: true }],
    );
  });

  test('knows courses from books by their folder, and keeps no note of where they were seen', async () => {
    await write('catalog/data/courses/x.jsonl', [course]);
    await write('catalog/data/books/x.jsonl', [book]);
    const { data, problems } = await read();
    const { seen: _seen, ...expected } = course;
    assert.deepEqual(problems, []);
    assert.deepEqual(data.items[0]!.value, { ...expected, kind: 'course' });
    assert.deepEqual(
      data.items.map(({ value }) => value.kind),
      ['course', 'book'],
    );
  });

  test('reads files by name and passes over what is no .jsonl', async () => {
    await write('catalog/data/courses/b.jsonl', [{ ...course, id: 'second' }]);
    await write('catalog/data/courses/a.jsonl', [{ ...course, id: 'first' }]);
    await write('catalog/data/courses/README.md', ['nothing']);
    const { data, problems } = await read();
    assert.deepEqual(problems, []);
    assert.deepEqual(
      data.items.map(({ value }) => value.id),
      ['first', 'second'],
    );
  });

  test('reports broken lines with file and line, and keeps the others', async () => {
    const file = await write('catalog/data/courses/x.jsonl', [
      course,
      '{"id":',
      '',
      { ...course, id: 'c', level: 'easy' },
      { ...course, id: 'd' },
    ]);
    const { data, problems } = await read();
    assert.deepEqual(
      data.items.map(({ value, line }) => [value.id, line]),
      [
        ['a', 1],
        ['d', 5],
      ],
    );
    assert.equal(problems.length, 2);
    assert.ok(problems[0]!.startsWith(`${file}:2: no JSON value (`));
    assert.ok(problems[1]!.startsWith(`${file}:4: level: `));
  });

  for (const [name, kind, line, expected] of [
    ['an item without URL', 'courses', { ...course, url: undefined }, /^url: /],
    [
      'a relative URL',
      'courses',
      { ...course, url: '/sql' },
      /^url: accepted is an absolute http or https address$/,
    ],
    [
      'a URL that is no web address',
      'courses',
      { ...course, url: 'javascript:alert(1)' },
      /^url: accepted is an absolute/,
    ],
    ['a malformed URL', 'courses', { ...course, url: 'https://' }, /^url: accepted is an absolute/],
    ['an empty title', 'courses', { ...course, title: ' ' }, /^title: accepted is a text that is not empty$/],
    ['an item without id', 'courses', { ...course, id: undefined }, /^id: /],
    ['an item without skills', 'courses', { ...course, skills: undefined }, /^skills: /],
    ['a wrong ISBN', 'books', { ...book, isbn: '9781449373321' }, /^isbn: accepted is an ISBN-13/],
    ['wrong hours', 'courses', { ...course, hours: 0 }, /^hours: accepted is a number of hours above 0$/],
    [
      'a language by name',
      'courses',
      { ...course, language: 'English' },
      /^language: accepted is a BCP 47 tag/,
    ],
    ['a wrong popularity', 'courses', { ...course, popularity: 4 }, /^popularity: /],
    ['an unknown field', 'courses', { ...course, price: 12 }, /price/],
    [
      'an entry of unknown source',
      'courses',
      { ...course, seen: 'somewhere' },
      /^seen: accepted is the source/,
    ],
    ['a skill of unknown kind', 'skills', { ...skill, kind: 'thing' }, /^kind: /],
    [
      'a skill id that is none',
      'skills',
      { ...skill, id: 'C++' },
      /^id: accepted are lower-case letters and digits/,
    ],
    ['an empty alias', 'skills', { ...skill, aliases: ['a', ''] }, /^aliases\.1: accepted is a text/],
    [
      'a wrong O*NET code',
      'careers',
      { ...career, onet: '15-1254' },
      /^onet: accepted is an O\*NET-SOC code/,
    ],
    ['a wrong ESCO id', 'careers', { ...career, esco: 'x' }, /^esco: accepted is the id/],
    ['an unknown stage', 'careers', { ...career, core: { middle: ['sql'] } }, /^core: /],
    ['a guide without a section', 'guides', { ...guide, day: undefined }, /^day: /],
    [
      'a guide without a way in',
      'guides',
      { ...guide, ways: { degree: text, certificate: text } },
      /^ways\.selfTaught: /,
    ],
    [
      'a section too short to say anything',
      'guides',
      { ...guide, growth: 'Upwards.' },
      /^growth: accepted are 80 to 420 characters$/,
    ],
    [
      'a section too long to be read',
      'guides',
      { ...guide, about: 'long '.repeat(85) },
      /^about: accepted are 80 to 420 characters$/,
    ],
    [
      'two projects in place of three',
      'guides',
      { ...guide, projects: guide.projects.slice(1) },
      /^projects: accepted are 3 projects$/,
    ],
    ['a guide with too few tools', 'guides', { ...guide, tools: ['sql'] }, /^tools: accepted are 4 to 10/],
    ['a list in place of an entry', 'careers', '[]', /./],
  ] as const) {
    test(`refuses ${name}`, async () => {
      const problems = await problemsOf(kind, line);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!, expected);
    });
  }

  test('reports every wrong field of an entry', async () => {
    const problems = await problemsOf('courses', { ...course, level: 'easy', free: 'maybe', hours: '3' });
    assert.deepEqual(problems.map((problem) => problem.split(':')[0]).sort(), ['free', 'hours', 'level']);
  });

  test('rejects when a folder is missing', async () => {
    await rm(join(folder, pathOf.books), { recursive: true });
    await assert.rejects(read(), { code: 'ENOENT' });
  });
});

describe('formatProblem', () => {
  test('names what is known of the place', () => {
    const problem = { file: 'a.jsonl', line: 12, field: 'skills.2', message: 'unknown skill "htlm"' };
    assert.equal(formatProblem(problem), 'a.jsonl:12: skills.2: unknown skill "htlm"');
    assert.equal(formatProblem({ ...problem, line: 0 }), 'a.jsonl: skills.2: unknown skill "htlm"');
    assert.equal(formatProblem({ ...problem, field: '' }), 'a.jsonl:12: unknown skill "htlm"');
  });
});
