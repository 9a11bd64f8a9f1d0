import type { Item } from '../src/index.js';

/** What a page may leave out of an item; the shelf fills it in. */
type OwnItem = Partial<Item> & Pick<Item, 'title'>;

const atHarbour = (slug: string, title: string, institution: string, hours: number): OwnItem => ({
  title,
  institution,
  hours,
  url: `https://harbourstreet.example/classes/${slug}`,
  provider: 'Harbour Street',
  level: 'beginner',
});

/** Classes of an invented learning centre, without skills. */
export const centre: readonly OwnItem[] = [
  atHarbour('sql', 'SQL: asking questions of a database', 'Tomasz Zielinski', 14),
  atHarbour('excel', 'Spreadsheets in Excel: from lists to pivot tables', 'Daniel Osei', 12),
  atHarbour('power-bi', 'Dashboards with Power BI', 'Tomasz Zielinski', 12),
  atHarbour('python', 'Python for curious beginners', 'Tomasz Zielinski', 20),
  atHarbour('pottery', 'Pottery on the wheel', 'Owen Price', 16),
];

export const longTitles: readonly OwnItem[] = [
  {
    title:
      'Python from the very first line to a program that your colleagues use every day: variables, functions, files, tests, packaging and everything that tutorials leave out',
    url: 'https://harbourstreet.example/classes/long',
    provider: 'The Harbour Street Learning Centre for Adults Who Come Back to School',
    institution: 'Dr. Anastasia Papadopoulou-Winterbottom and Prof. Maximilian Featherstonehaugh',
    level: 'intermediate',
    hours: 120,
    free: 'audit',
  },
  {
    title: 'Pythonprogrammierungsgrundlagenauffrischungskurs',
    url: 'https://harbourstreet.example/classes/one-word',
    provider: 'Hafenstraße',
    language: 'de',
    skills: ['python'],
  },
  {
    title: 'بايثون للمبتدئين: Python',
    url: 'https://harbourstreet.example/classes/arabic',
    provider: 'Harbour Street',
    language: 'ar',
    skills: ['python'],
  },
  { title: 'Python', url: 'https://harbourstreet.example/classes/short', provider: 'HS' },
];

/** As many lessons as asked for, each of a school of its own. */
export const manyLessons = (count: number): OwnItem[] =>
  Array.from({ length: count }, (_, at) => ({
    title: `SQL, lesson ${at + 1}: ${['questions', 'joins', 'groups', 'windows', 'indexes'][at % 5]}`,
    url: `https://harbourstreet.example/sql/${at + 1}`,
    provider: 'Harbour Street',
    institution: `School ${at + 1}`,
    skills: ['sql'],
  }));
