import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({ one: 'Deze titel dekt ', other: 'Deze # dekken ' });
  return {
    language: 'nl',
    heading,
    level: { beginner: 'Beginner', intermediate: 'Gemiddeld', advanced: 'Gevorderd' },
    book: 'Boek',
    free: 'Gratis',
    freeToAudit: 'Gratis zonder certificaat',
    length: length(' uur', ' min'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `Heeft ${list(labels(skills).map((word) => `“${word}”`))} in de titel`
        : kind === 'book'
          ? `Behandelt ${list(labels(skills))}`
          : `Leert je ${list(labels(skills))}`,
    disclosure: 'Wij ontvangen commissie als je via links in deze lijst koopt.',
    loading: 'Cursussen worden geladen',
    found: count({ one: '# resultaat', other: '# resultaten' }),
    empty: (query) => `Hier is nog niets over “${query}”.`,
    error: 'De cursussen konden niet worden geladen.',
    offline: 'Je bent offline.',
    retry: 'Opnieuw proberen',
    more: count({ other: 'Toon er nog #' }),
    didYouMean: ['Bedoelde je ', '?'],
    stage: { start: 'Begin hier', build: 'Bouw verder', deepen: 'Verdiep je' },
    coverage: (cards, covered, skills) => `${these(cards)}${covered} van ${skills} vaardigheden`,
    notCovered: 'hier niet behandeld',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? 'Boeken' : 'Cursussen';
    if (careers.length + subjects.length === 0) return query ? `Resultaten voor “${query}”` : what;
    const about = subjects.length > 0 ? ` over ${list(labels(subjects))}` : '';
    const readers = careers.length > 0 ? ` om ${list(careers)} te worden` : '';
    return what + about + readers;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
