import { fixture, html, oneEvent } from '@open-wc/testing';
import type { Item } from '../../src/catalog/item.js';
import { defineCourseShelf } from '../../src/element/define.js';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import type { Index } from '../../src/match/types.js';
import type { Skill } from '../../src/knowledge/types.js';

defineCourseShelf();

const skill = (id: string, label: string, kind: Skill['kind'] = 'tool'): Skill => ({ id, label, kind });

function course(id: string, title: string, skills: readonly string[], more: Partial<Item> = {}): Item {
  const url = `https://www.coursera.org/learn/${id}`;
  return { id, kind: 'course', title, url, provider: 'Coursera', skills, language: 'en', ...more };
}

/** A small index of real courses: enough to understand a few queries, few enough to know every answer. */
export const index: Index = {
  knowledge: {
    intent: [{ say: 'course', kind: 'course' }, { say: 'for' }, { say: 'developer', person: true }],
    careers: [
      {
        id: 'backend-developer',
        label: 'Backend Developer',
        field: 'software',
        core: { start: ['sql', 'python'], build: ['rest-api'] },
        useful: {},
      },
      { id: 'ux-designer', label: 'UX Designer', field: 'design', core: { start: ['figma'] }, useful: {} },
    ],
    skills: [
      skill('sql', 'SQL'),
      skill('python', 'Python'),
      skill('rest-api', 'REST APIs'),
      skill('figma', 'Figma'),
      skill('unit-testing', 'Unit testing', 'concept'),
      skill('system-design', 'System design', 'concept'),
    ],
  },
  items: [
    course('sql-basics', 'SQL for Data Science', ['sql'], { level: 'beginner', hours: 14, free: 'audit' }),
    course('py4e', 'Python for Everybody', ['python', 'sql'], {
      institution: 'University of Michigan',
      level: 'beginner',
      hours: 80,
      free: 'audit',
    }),
    course('apis', 'Back End Development and APIs', ['rest-api'], {
      url: 'https://www.freecodecamp.org/learn/back-end-development-and-apis/',
      provider: 'freeCodeCamp',
      level: 'intermediate',
      free: 'yes',
    }),
    course('figma-start', 'Get Started with Figma', ['figma'], { hours: 0.5 }),
    course('tests', 'Introduction to Testing', ['unit-testing'], { level: 'advanced' }),
    course('ddia', 'Designing Data-Intensive Applications', ['system-design'], {
      kind: 'book',
      url: 'https://dataintensive.net/',
      provider: "O'Reilly",
      authors: ['Martin Kleppmann'],
    }),
  ],
};

/** A shelf over the small index, once its answer stands on it. */
export async function shelfFor(query: string, more: Partial<CourseShelf> = {}): Promise<CourseShelf> {
  const shelf = document.createElement('course-shelf');
  Object.assign(shelf, { index, for: query }, more);
  const settled = oneEvent(shelf, 'course-shelf-results');
  await fixture(html`${shelf}`);
  await settled;
  await shelf.updateComplete;
  return shelf;
}

/** The next answer that stands on a shelf. */
export async function nextAnswer(shelf: CourseShelf): Promise<void> {
  await oneEvent(shelf, 'course-shelf-results');
  await shelf.updateComplete;
}

export function inside<E extends Element = HTMLElement>(shelf: Element, selector: string): E {
  const found = shelf.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing in the shelf matches ${selector}`);
  return found;
}

export function textOf(shelf: Element, selector: string): string[] {
  return [...(shelf.shadowRoot?.querySelectorAll(selector) ?? [])].map((box) =>
    (box.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
