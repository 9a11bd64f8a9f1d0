import type { BaseStrings, HeadingSubject, Named } from './strings.js';

/** Names in job titles; they keep their capital inside a sentence. */
const NAMES = /^(Android|English|Java|Python|Scrum)$/;

export const en: BaseStrings = {
  language: 'en',
  heading,
  level: { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' },
  book: 'Book',
  free: 'Free',
  freeToAudit: 'Free to audit',
  length: (hours) => (hours < 1 ? `${Math.round(hours * 60)} min` : `${Math.round(hours * 10) / 10} h`),
  reason: (kind, skills) =>
    skills[0]!.kind === 'word'
      ? `Has ${list(skills.map(({ label }) => `\u201c${label}\u201d`))} in its title`
      : `${kind === 'book' ? 'Covers' : 'Teaches'} ${list(skills.map(inSentence))}`,
  disclosure: 'We earn a commission if you buy through links on this list.',
  loading: 'Loading courses',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  empty: (query) => `Nothing here for \u201c${query}\u201d yet.`,
  error: 'The courses could not be loaded.',
  offline: 'You are offline.',
  retry: 'Try again',
  more: (count) => `Show ${count} more`,
  didYouMean: ['Did you mean ', '?'],
};

function heading({ kind, careers, subjects, query }: HeadingSubject): string {
  const what = kind === 'book' ? 'Books' : 'Courses';
  if (careers.length + subjects.length === 0) return query ? `Results for \u201c${query}\u201d` : what;
  const about = subjects.length > 0 ? ` about ${list(subjects.map(inSentence))}` : '';
  const readers = careers.length > 0 ? ` for ${list(careers.map(plural))}` : '';
  return what + about + readers;
}

/** "a, b, and c", as `Intl.ListFormat` would: the first use of `Intl` takes longer than all else before the first cards. */
function list(names: readonly string[]): string {
  const last = names.length - 1;
  return names.reduce((text, name, at) => text + (at < last ? ', ' : last > 1 ? ', and ' : ' and ') + name);
}

/** "Backend Developer" -> "backend developers", "UX Designer" -> "UX designers", "Actuary" -> "actuaries". */
function plural(career: string): string {
  const words = career.split(' ').map(lower).join(' ');
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(words) ? `${words}es` : `${words}s`;
}

/** "Unit testing" -> "unit testing"; languages, tools and names ("REST APIs", "Python", "Six Sigma") stay as they are. */
function inSentence({ label, kind }: Named): string {
  if (kind === 'language' || kind === 'tool') return label;
  const [first = '', ...rest] = label.split(' ');
  return rest.every((word) => word === word.toLowerCase()) ? [lower(first), ...rest].join(' ') : label;
}

/** Lower case for a plain word; acronyms and names keep their capitals. */
function lower(word: string): string {
  return /^[A-Z][a-z-]+$/.test(word) && !NAMES.test(word) ? word.toLowerCase() : word;
}
