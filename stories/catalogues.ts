import type { Item } from '../src/index.js';

/** What a page may leave out of an item; the shelf fills it in. */
type OwnItem = Partial<Item> & Pick<Item, 'title'>;

/**
 * Courses and books for data analysts, with the facts of the bundled catalogue. Pictures of layouts, themes and languages are
 * made of these, so that they stay as they are when the catalogue grows or its ranking gets better.
 */
export const forAnalysts: readonly OwnItem[] = [
  {
    id: 'coursera:ibm-data-analyst',
    kind: 'course',
    title: 'IBM Data Analyst',
    url: 'https://www.coursera.org/professional-certificates/ibm-data-analyst',
    provider: 'Coursera',
    skills: ['data-analysis', 'python', 'excel', 'sql', 'data-visualization', 'pandas'],
    institution: 'IBM',
    level: 'beginner',
    free: 'audit',
  },
  {
    id: 'coursera:google-data-analytics',
    kind: 'course',
    title: 'Google Data Analytics',
    url: 'https://www.coursera.org/professional-certificates/google-data-analytics',
    provider: 'Coursera',
    skills: ['data-analysis', 'data-cleaning', 'sql', 'data-visualization', 'tableau', 'r'],
    institution: 'Google',
    level: 'beginner',
    free: 'audit',
  },
  {
    id: 'coursera:google-advanced-data-analytics',
    kind: 'course',
    title: 'Google Advanced Data Analytics',
    url: 'https://www.coursera.org/professional-certificates/google-advanced-data-analytics',
    provider: 'Coursera',
    skills: ['data-analysis', 'statistics', 'regression', 'python', 'machine-learning', 'tableau'],
    institution: 'Google',
    level: 'advanced',
    free: 'audit',
  },
  {
    id: 'coursera:microsoft-power-bi-data-analyst',
    kind: 'course',
    title: 'Microsoft Power BI Data Analyst',
    url: 'https://www.coursera.org/professional-certificates/microsoft-power-bi-data-analyst',
    provider: 'Coursera',
    skills: [
      'power-bi',
      'dax',
      'power-query',
      'data-modeling',
      'data-visualization',
      'business-intelligence',
    ],
    institution: 'Microsoft',
    level: 'beginner',
    free: 'audit',
  },
  {
    id: 'udacity:intro-to-data-analysis-ud170',
    kind: 'course',
    title: 'Intro to Data Analysis',
    url: 'https://www.udacity.com/course/intro-to-data-analysis--ud170',
    provider: 'Udacity',
    skills: ['data-analysis', 'pandas', 'numpy'],
    level: 'beginner',
    free: 'yes',
  },
  {
    id: 'udemy:data-analysis-with-excel-pivot-tables',
    kind: 'course',
    title: 'Microsoft Excel: Data Analysis with Excel Pivot Tables',
    url: 'https://www.udemy.com/course/data-analysis-with-excel-pivot-tables/',
    provider: 'Udemy',
    skills: ['pivot-tables', 'excel', 'data-analysis'],
    institution: 'Maven Analytics',
    level: 'intermediate',
    hours: 7,
    free: 'no',
  },
  {
    id: 'coursera:tableau-business-intelligence-analyst',
    kind: 'course',
    title: 'Tableau Business Intelligence Analyst',
    url: 'https://www.coursera.org/professional-certificates/tableau-business-intelligence-analyst',
    provider: 'Coursera',
    skills: ['tableau', 'business-intelligence', 'data-visualization', 'data-storytelling'],
    institution: 'Tableau Learning Partner',
    level: 'beginner',
    free: 'audit',
  },
  {
    id: 'jovian-ai:data-analysis-with-python-zero-to-pandas',
    kind: 'course',
    title: 'Data Analysis with Python: Zero to Pandas',
    url: 'https://jovian.ai/learn/data-analysis-with-python-zero-to-pandas',
    provider: 'Jovian',
    skills: ['pandas', 'numpy', 'data-analysis', 'matplotlib', 'jupyter'],
    level: 'beginner',
    free: 'yes',
  },
  {
    id: 'udemy:statistics-for-data-science-and-business-analysis',
    kind: 'course',
    title: 'Statistics for Data Science and Business Analysis',
    url: 'https://www.udemy.com/course/statistics-for-data-science-and-business-analysis/',
    provider: 'Udemy',
    skills: ['statistics', 'descriptive-statistics', 'data-science'],
    institution: '365 Careers',
    hours: 5,
    free: 'no',
  },
  {
    id: 'isbn:9781491957660',
    kind: 'book',
    title: 'Python for Data Analysis: Data Wrangling with Pandas, NumPy, and IPython',
    url: 'https://openlibrary.org/isbn/9781491957660',
    provider: "O'Reilly Media",
    skills: ['pandas', 'numpy', 'python-for-data-science', 'data-cleaning', 'matplotlib'],
    authors: ['William McKinney'],
    level: 'beginner',
    free: 'no',
  },
  {
    id: 'isbn:9781119002253',
    kind: 'book',
    title: 'Storytelling with Data: A Data Visualization Guide for Business Professionals',
    url: 'https://openlibrary.org/isbn/9781119002253',
    provider: 'Wiley',
    skills: ['data-storytelling', 'data-visualization', 'presentation-skills'],
    authors: ['Cole Nussbaumer Knaflic'],
    level: 'beginner',
    free: 'no',
  },
  {
    id: 'r4ds-hadley-nz',
    kind: 'book',
    title: 'R for Data Science',
    url: 'https://r4ds.hadley.nz',
    provider: 'r4ds.hadley.nz',
    skills: ['r', 'tidyverse', 'data-visualization', 'data-cleaning'],
    authors: ['Hadley Wickham', 'Mine Çetinkaya-Rundel', 'Garrett Grolemund'],
    level: 'beginner',
    free: 'yes',
  },
  {
    id: 'isbn:9781945051753',
    kind: 'book',
    title:
      "SQL QuickStart Guide: The Simplified Beginner's Guide to Managing, Analyzing, and Manipulating Data With SQL",
    url: 'https://openlibrary.org/isbn/9781945051753',
    provider: 'ClydeBank Media LLC',
    skills: ['sql', 'databases', 'data-analysis'],
    authors: ['Walter Shields'],
    level: 'beginner',
    free: 'no',
  },
];

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
    skills: ['python'],
  },
  {
    title: 'بايثون للمبتدئين: Python',
    url: 'https://harbourstreet.example/classes/arabic',
    provider: 'Harbour Street',
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
