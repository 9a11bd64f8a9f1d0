/** The texts of the search box, its filters and what to browse. */
export interface SearchStrings {
  /** Name of the search box. */
  readonly search: string;
  /** In the empty box. */
  readonly example: string;
  readonly clear: string;
  /** Name of the list below the box. */
  readonly suggestions: string;
  /** What a suggestion is. */
  readonly career: string;
  readonly skill: string;
  readonly topic: string;
  /** Name of the row of filters. */
  readonly filters: string;
  readonly courses: string;
  readonly books: string;
  readonly clearFilters: string;
  /** Heading above the fields. */
  readonly browse: string;
  /** On the button that leads back to them. */
  readonly allFields: string;
  readonly careers: string;
  /** Heading above the topics and skills of a field. */
  readonly subjects: string;
  /** Names of the fields by id; one that is missing is called by its id. */
  readonly fields: Readonly<Record<string, string>>;
}

export const enSearch: SearchStrings = {
  search: 'Search courses',
  example: 'A job, a skill, a topic',
  clear: 'Clear search',
  suggestions: 'Suggestions',
  career: 'Career',
  skill: 'Skill',
  topic: 'Topic',
  filters: 'Filters',
  courses: 'Courses',
  books: 'Books',
  clearFilters: 'Clear filters',
  browse: 'Browse by field',
  allFields: 'All fields',
  careers: 'Careers',
  subjects: 'Topics and skills',
  fields: {
    business: 'Business',
    cloud: 'Cloud and networks',
    data: 'Data and AI',
    design: 'Design and media',
    education: 'Education',
    engineering: 'Engineering',
    finance: 'Finance',
    health: 'Health',
    language: 'Languages',
    law: 'Law',
    marketing: 'Marketing',
    product: 'Product and projects',
    science: 'Science',
    security: 'Security',
    software: 'Software',
    trades: 'Food and trades',
    writing: 'Writing',
  },
};
