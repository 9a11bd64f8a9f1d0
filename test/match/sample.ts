import type { Item } from '../../src/catalog/item.js';
import { createMatcher } from '../../src/match.js';
import type { FindOptions, FindResult, Index } from '../../src/match/types.js';
import { knowledge } from '../knowledge/sample.js';

function course(id: string, title: string, skills: readonly string[], more: Partial<Item> = {}): Item {
  const url = `https://www.coursera.org/learn/${id}`;
  return { id, kind: 'course', title, url, provider: 'Coursera', language: 'en', skills, ...more };
}

const items: Item[] = [
  course('sql-start', 'SQL for Newcomers', ['sql'], {
    level: 'beginner',
    free: 'audit',
    institution: 'Duke',
  }),
  course('sql-deep', 'SQL Window Functions', ['sql'], { level: 'advanced', free: 'no', institution: 'MIT' }),
  course('postgres', 'PostgreSQL in Depth', ['postgresql', 'sql'], { provider: 'Udemy', free: 'no' }),
  course('python', 'Python for Everybody', ['python'], {
    level: 'beginner',
    free: 'yes',
    institution: 'Michigan',
  }),
  course('python-es', 'Python para todos', ['python'], { language: 'es', institution: 'UNAM' }),
  course('django', 'Django: From Zero to Deployment', ['django', 'python'], {
    provider: 'Udemy',
    level: 'intermediate',
  }),
  course('rest', 'Designing REST APIs', ['rest-api'], {
    provider: 'edX',
    level: 'intermediate',
    institution: 'IBM',
  }),
  course('docker', 'Docker Mastery', ['docker'], { provider: 'Udemy', language: 'en-GB' }),
  course('java', 'Java Masterclass', ['java'], { institution: 'Tim' }),
  course('javascript', 'The Modern JavaScript Tutorial', ['javascript'], { institution: 'Ilya' }),
  course('node', 'Understanding Node.js', ['nodejs', 'javascript'], { institution: 'Tony' }),
  course('c', 'Modern C', ['c'], { institution: 'Jens' }),
  course('cpp', 'Beginning C++ Programming', ['cpp', 'programming'], { institution: 'Frank' }),
  course('csharp', 'C# Basics', ['csharp'], { institution: 'Mosh' }),
  course('dotnet', '.NET Web Applications', ['dotnet', 'csharp'], { institution: 'Microsoft' }),
  course('go', 'A Tour of Go', ['go'], { provider: 'Go' }),
  course('r', 'R Programming', ['r'], { institution: 'Johns Hopkins' }),
  course('backend-certificate', 'Back-End Developer Certificate', ['python', 'sql'], {
    careers: ['backend-developer'],
    institution: 'Meta',
    popularity: 3,
  }),
  course('gardening', 'Gardening on a Balcony', [], { provider: 'Skillshare' }),
  course('sql-book', 'SQL Cookbook', ['sql'], {
    kind: 'book',
    provider: 'O’Reilly',
    authors: ['Anthony Molinaro'],
  }),
];

/** A small index in which the right answers are obvious. */
export const index: Index = { knowledge, items };

export const matcher = createMatcher(index);

/** Ids of an answer's items, best first. */
export function idsOf({ items: matches }: FindResult): string[] {
  return matches.map(({ item }) => item.id);
}

/** Ids of the items found in the small index. */
export function find(query: string, options: FindOptions = {}): string[] {
  return idsOf(matcher.find(query, options));
}
