import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from './golden-file.js';

/*
 * The files were written by hand, after the field names that the platforms publish; what is expected of them was written
 * down before it was compared.
 */

describe('Open edX', () => {
  const sql = {
    id: 'course-v1:School+SQL101+2026',
    kind: 'course',
    title: 'Learn SQL',
    url: 'https://lms.school.example/courses/course-v1:School+SQL101+2026/about',
    provider: 'lms.school.example',
    institution: 'School',
  };
  const css = {
    id: 'course-v1:School+CSS+1',
    kind: 'course',
    title: 'CSS in an Afternoon',
    institution: 'School',
    hours: 3.5,
  };

  test('tells addresses by that of the content; hidden courses stay out', () => {
    assert.deepEqual(read('open-edx.json'), {
      items: [
        ['open-edx.json:3', sql],
        ['open-edx.json:34', { ...css, url: '', provider: '' }],
      ],
      problems: [],
      notes: ['open-edx.json: courses have no address and so no link, --site URL gives them one'],
    });
  });

  test('takes the site that is given', () => {
    const { items, notes } = read('open-edx.json', 'https://school.example/');
    const url = 'https://school.example/courses/course-v1:School+CSS+1/about';
    assert.deepEqual(items[1]![1], { ...css, url, provider: 'school.example' });
    assert.deepEqual(notes, []);
  });

  test('Discovery: the run that its page shows tells language, length and price', () => {
    assert.deepEqual(read('discovery.json'), {
      items: [
        [
          'discovery.json:6',
          {
            id: 'UniX+DB101',
            kind: 'course',
            title: 'Databases for Everybody',
            url: 'https://www.edx.org/course/databases-for-everybody',
            provider: 'edX',
            institution: 'University of Example',
            level: 'beginner',
            hours: 24,
            language: 'en-US',
            free: 'audit',
            skills: ['SQL', 'Databases'],
            subjects: ['Computer Science'],
            popularity: 2,
          },
        ],
        [
          'discovery.json:52',
          {
            id: 'UniX+PRO',
            kind: 'course',
            title: 'Professional Kubernetes',
            url: 'https://learn.unix.example/kubernetes',
            provider: 'learn.unix.example',
            level: 'advanced',
            hours: 20,
            free: 'no',
          },
        ],
      ],
      problems: [],
      notes: [],
    });
  });
});

describe('Moodle', () => {
  test('tells the site by its pictures, and level, hours and skills in fields of its own', () => {
    const { items, problems, notes } = read('moodle.json');
    assert.deepEqual(items, [
      [
        'moodle.json:10',
        {
          id: '7',
          kind: 'course',
          title: 'R & Statistics for biologists',
          url: 'https://moodle.school.example/lms/course/view.php?id=7',
          provider: 'moodle.school.example',
          authors: ['Ada Byron'],
          level: 'beginner',
          hours: 12,
          language: 'de',
          skills: ['R', 'Statistics'],
          subjects: ['Statistics & Data'],
        },
      ],
      ['moodle.json:44', { id: '9', kind: 'course', title: 'JavaScript', url: '', provider: '' }],
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(notes, [
      'moodle.json: courses have no address and so no link, --site URL gives them one',
    ]);
  });

  test('takes the site that is given, with its path', () => {
    const urls = read('moodle.json', 'https://school.example/moodle/').items.map(
      ([, item]) => (item as { url: string }).url,
    );
    assert.deepEqual(urls, [
      'https://school.example/moodle/course/view.php?id=7',
      'https://school.example/moodle/course/view.php?id=9',
    ]);
  });
});

test('Coursera: addresses follow from slugs; hours only where weeks are told', () => {
  assert.deepEqual(read('coursera.json'), {
    items: [
      [
        'coursera.json:3',
        {
          id: 'aBcDeFgHEeW1',
          kind: 'course',
          title: 'SQL para todos',
          url: 'https://www.coursera.org/learn/sql-for-everyone',
          provider: 'Coursera',
          language: 'pt-BR',
          hours: 26,
          subjects: ['data-analysis', 'data-science'],
        },
      ],
      [
        'coursera.json:16',
        {
          id: 'iJkLmNoP',
          kind: 'course',
          title: 'Staying Calm',
          url: 'https://www.coursera.org/learn/calm',
          provider: 'Coursera',
        },
      ],
    ],
    problems: [],
    notes: [],
  });
});

describe('linked data', () => {
  test('of a page: a graph whose nodes refer to each other, beside other scripts', () => {
    assert.deepEqual(read('linked-data.html'), {
      items: [
        [
          'linked-data.html:15',
          {
            id: 'https://school.example/courses/sql?a=1&b=2',
            kind: 'course',
            title: 'Learn SQL \u2013 the right way',
            url: 'https://school.example/courses/sql?a=1&b=2',
            provider: 'School & Sons',
            institution: 'University of Example',
            authors: ['Ada Byron'],
            level: 'beginner',
            hours: 33.33,
            language: 'de-AT',
            free: 'audit',
            skills: ['SQL', 'Databases', 'PostgreSQL', 'queries', 'tables'],
            popularity: 2,
          },
        ],
      ],
      problems: [],
      notes: [],
    });
  });

  test('as JSON: a list of courses, books and links', () => {
    assert.deepEqual(read('linked-data.json', 'https://school.example'), {
      items: [
        [
          'linked-data.json:5',
          {
            id: 'https://school.example/docker',
            kind: 'course',
            title: 'Docker',
            url: 'https://school.example/docker',
            provider: 'School',
            hours: 12,
            free: 'yes',
          },
        ],
        [
          'linked-data.json:23',
          {
            id: 'https://school.example/books/little-sql',
            kind: 'book',
            title: 'The Little SQL Book',
            url: 'https://school.example/books/little-sql',
            provider: 'school.example',
            institution: 'Example Press',
            authors: ['Ada Byron', 'Alan Turing'],
            language: 'en',
            free: 'yes',
            isbn: '9780306406157',
          },
        ],
        [
          'linked-data.json:39',
          {
            id: 'https://school.example/git',
            kind: 'course',
            title: 'Git in an Hour',
            url: 'https://school.example/git',
            provider: 'school.example',
          },
        ],
      ],
      problems: ['linked-data.json:40: item 3, title: is missing, accepted is a text'],
      notes: [],
    });
  });
});

test('a sitemap: its pages, found beside it', () => {
  const git = 'https://school.example/courses/git/';
  const docker = 'https://school.example/courses/docker?from=map&lang=en';
  const page = 'school.example/courses/docker@from=map&lang=en.html';
  assert.deepEqual(read('sitemap.xml'), {
    items: [
      [
        'school.example/courses/git/index.html:3',
        { id: git, kind: 'course', title: 'Git in an Hour', url: git, provider: 'school.example' },
      ],
      [`${page}:3`, { id: docker, kind: 'course', title: 'Docker', url: docker, provider: 'school.example' }],
    ],
    problems: [
      `${page}:6: no JSON value in a script (Unexpected end of JSON input)`,
      'sitemap.xml:9: no copy of https://school.example/missing was found, see --pages',
    ],
    notes: ['sitemap.xml: pages without a Course or Book of schema.org: 1'],
  });
});
