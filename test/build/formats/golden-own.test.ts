import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from './golden-file.js';

/* Tables and items in our own words; as in golden.test.ts, files and expectations were written by hand. */

describe('a table', () => {
  test('has columns of other names, semicolons, cells of several lines, bad fields and bad rows', () => {
    assert.deepEqual(read('classes.csv', 'https://school.example/'), {
      items: [
        [
          'classes.csv:2',
          {
            id: 'https://school.example/sql',
            kind: 'course',
            title: 'Learn SQL; slowly',
            url: 'https://school.example/sql',
            provider: 'School',
            institution: 'University of "Example"',
            authors: ['Ada Byron'],
            level: 'beginner',
            hours: 1.5,
            skills: ['SQL', 'Databases'],
            free: 'yes',
            language: 'en',
            popularity: 1,
          },
        ],
        [
          'classes.csv:3',
          {
            id: 'https://school.example/docker',
            kind: 'course',
            title: 'Docker in Practice',
            url: 'https://school.example/docker',
            provider: 'school.example',
            hours: 24,
            skills: ['Docker', 'Linux'],
            free: 'no',
            language: 'en-US',
            popularity: 3,
          },
        ],
        [
          'classes.csv:5',
          {
            id: 'https://school.example/proyectos',
            kind: 'course',
            title: 'Gesti\u00f3n de proyectos, segunda parte',
            url: 'https://school.example/proyectos',
            provider: 'School',
            level: 'advanced',
            language: 'es',
          },
        ],
        [
          'classes.csv:7',
          {
            id: 'https://school.example/cooking',
            kind: 'course',
            title: 'Cooking for Two',
            url: 'https://school.example/cooking',
            provider: 'school.example',
          },
        ],
        ['classes.csv:9', { id: 'Hidden', kind: 'course', title: 'Hidden', url: '', provider: '' }],
      ],
      problems: [
        'classes.csv:7: Difficulty (level): is "for dogs", accepted is beginner, intermediate, advanced',
        'classes.csv:8: title: is missing, accepted is a text',
        'classes.csv:9: Course Link: is "javascript:alert(1)", accepted is an absolute http or https address; --site completes others',
        'classes.csv:10: has 13 cells where the first row has 12, accepted are quotation marks around a cell that holds the separator',
      ],
      notes: [
        'classes.csv: read "Course Title" as title, "Course Link" as url, "Offered By" as provider, "Partner" as institution, ' +
          '"Difficulty" as level, "Duration" as hours, "Skills Gained" as skills, "Price" as free, "Language" as language, ' +
          '"Students" as learners, "Instructor" as authors; not used: "Room"',
      ],
    });
  });

  test('with tabs may have no addresses, and tabs in quoted cells', () => {
    assert.deepEqual(read('workshops.tsv'), {
      items: [
        [
          'workshops.tsv:2',
          {
            id: 'Bread, from scratch',
            kind: 'course',
            title: 'Bread, from scratch',
            url: '',
            provider: '',
            hours: 8,
            subjects: ['Food & Drink'],
          },
        ],
        [
          'workshops.tsv:3',
          {
            id: 'Knots and ropes',
            kind: 'course',
            title: 'Knots and ropes',
            url: '',
            provider: '',
            hours: 1.5,
          },
        ],
      ],
      problems: [],
      notes: [
        'workshops.tsv: read "Workshop" as title, "Hours" as hours, "Category" as subjects; not used: "Where", "How long"',
      ],
    });
  });

  test('of OneRoster has courses without addresses', () => {
    assert.deepEqual(read('one-roster-courses.csv'), {
      items: [
        [
          'one-roster-courses.csv:2',
          {
            id: 'c-1',
            kind: 'course',
            title: 'Algebra, first part',
            url: '',
            provider: '',
            subjects: ['Mathematics', 'Algebra'],
          },
        ],
        [
          'one-roster-courses.csv:4',
          { id: 'c-3', kind: 'course', title: 'Web Design', url: '', provider: '' },
        ],
      ],
      problems: [],
      notes: [],
    });
  });
});

describe('items in our own words', () => {
  test('as JSON have every field that the schema knows', () => {
    assert.deepEqual(read('schema.json'), {
      items: [
        [
          'schema.json:4',
          {
            id: 'sql',
            kind: 'course',
            title: 'Learn SQL',
            url: 'https://school.example/sql',
            provider: 'School',
            institution: 'University of Example',
            authors: ['Ada Byron', 'Alan Turing'],
            level: 'intermediate',
            hours: 12.5,
            language: 'en-GB',
            free: 'audit',
            skills: ['sql', 'databases'],
            careers: ['data-analyst'],
            popularity: 2,
          },
        ],
        [
          'schema.json:20',
          {
            id: 'The Little SQL Book',
            kind: 'book',
            title: 'The Little SQL Book',
            url: '',
            provider: '',
            free: 'no',
            isbn: '9780306406157',
          },
        ],
      ],
      problems: ['schema.json:20: item 1, level: is "hardest", accepted is beginner, intermediate, advanced'],
      notes: [],
    });
  });

  test('as JSON Lines: a bad line costs itself alone', () => {
    const item = { kind: 'course', url: '', provider: '' };
    assert.deepEqual(read('schema.jsonl'), {
      items: [
        [
          'schema.jsonl:1',
          {
            ...item,
            id: 'https://school.example/sql',
            title: 'Learn SQL',
            url: 'https://school.example/sql',
            provider: 'school.example',
          },
        ],
        ['schema.jsonl:3', { ...item, id: 'Docker', title: 'Docker' }],
        ['schema.jsonl:6', { ...item, id: '7', title: 'Git in an Hour', hours: 1 }],
      ],
      problems: [
        'schema.jsonl:3: kind: is "film", accepted is course, book',
        'schema.jsonl:4: title: is missing, accepted is a text',
        'schema.jsonl:5: no JSON value (Unexpected end of JSON input)',
      ],
      notes: [],
    });
  });
});
