import type { Career, IntentWord, Knowledge, Skill } from '../../src/knowledge/types.js';

const skills: Skill[] = [
  { id: 'programming', label: 'Programming', kind: 'topic', aliases: ['coding'] },
  { id: 'python', label: 'Python', kind: 'language', parents: ['programming'] },
  { id: 'django', label: 'Django', kind: 'tool', parents: ['python'], related: ['rest-api'] },
  { id: 'java', label: 'Java', kind: 'language', parents: ['programming'] },
  { id: 'javascript', label: 'JavaScript', kind: 'language', aliases: ['js'], parents: ['programming'] },
  { id: 'nodejs', label: 'Node.js', kind: 'tool', parents: ['javascript'] },
  {
    id: 'go',
    label: 'Go',
    kind: 'language',
    aliases: ['golang'],
    parents: ['programming'],
    common: ['Go'],
  },
  { id: 'r', label: 'R', kind: 'language', parents: ['programming'], common: ['R'] },
  { id: 'c', label: 'C', kind: 'language', parents: ['programming'], common: ['C'] },
  { id: 'cpp', label: 'C++', kind: 'language', parents: ['programming'] },
  { id: 'csharp', label: 'C#', kind: 'language', parents: ['programming'] },
  { id: 'dotnet', label: '.NET', kind: 'tool', aliases: ['dotnet'], related: ['csharp'] },
  { id: 'excel', label: 'Microsoft Excel', kind: 'tool', aliases: ['excel', 'ms excel'], common: ['excel'] },
  { id: 'databases', label: 'Databases', kind: 'topic' },
  { id: 'sql', label: 'SQL', kind: 'language', parents: ['databases'], related: ['excel'] },
  { id: 'postgresql', label: 'PostgreSQL', kind: 'tool', aliases: ['postgres'], parents: ['sql'] },
  { id: 'rest-api', label: 'REST APIs', kind: 'concept', related: ['nodejs'] },
  { id: 'docker', label: 'Docker', kind: 'tool' },
  { id: 'machine-learning', label: 'Machine learning', kind: 'topic', aliases: ['ML'] },
  { id: 'public-speaking', label: 'Public speaking', kind: 'human' },
];

const careers: Career[] = [
  {
    id: 'backend-developer',
    label: 'Backend Developer',
    field: 'software',
    aliases: ['server-side developer', 'backend engineer'],
    related: ['data-analyst'],
    core: { start: ['python', 'sql'], build: ['rest-api', 'docker'] },
    useful: { start: ['java'], deepen: ['go'] },
    names: { de: ['Backend-Entwickler'], fr: ['développeur backend'] },
  },
  {
    id: 'data-analyst',
    label: 'Data Analyst',
    field: 'data',
    core: { start: ['excel', 'sql'], build: ['python'] },
    useful: { build: ['r'] },
    names: { de: ['Datenanalyst'] },
  },
  {
    id: 'machine-learning-engineer',
    label: 'Machine Learning Engineer',
    field: 'data',
    aliases: ['ML engineer'],
    core: { start: ['python'], build: ['machine-learning'] },
    useful: {},
  },
];

const intent: IntentWord[] = [
  { say: 'from scratch', level: 'beginner' },
  { say: 'how to' },
  { say: 'beginner', level: 'beginner' },
  { say: 'newbie', level: 'beginner' },
  { say: 'advanced', level: 'advanced' },
  { say: 'free', free: true },
  { say: 'course', kind: 'course' },
  { say: 'class', kind: 'course' },
  { say: 'book', kind: 'book' },
  { say: 'developer', person: true },
  { say: 'en espanol', language: 'es' },
  { say: 'short', short: true },
  { say: 'certification', kind: 'course', telling: true },
  ...['for', 'a', 'best', 'learn', 'with', 'in', 'to', 'i', 'want', 'online'].map((say) => ({ say })),
];

/** A small knowledge of known content. */
export const knowledge: Knowledge = { intent, careers, skills };
