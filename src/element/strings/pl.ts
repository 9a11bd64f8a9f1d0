import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({
    one: 'Ta pozycja obejmuje ',
    few: 'Te # pozycje obejmują ',
    other: 'Te # pozycji obejmuje ',
  });
  return {
    language: 'pl',
    heading,
    level: { beginner: 'Początkujący', intermediate: 'Średnio zaawansowany', advanced: 'Zaawansowany' },
    book: 'Książka',
    free: 'Bezpłatnie',
    freeToAudit: 'Bezpłatnie bez certyfikatu',
    length: length(' godz.', ' min'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `Ma ${list(labels(skills).map((word) => `„${word}”`))} w tytule`
        : kind === 'book'
          ? `Omawia: ${list(labels(skills))}`
          : `Uczy: ${list(labels(skills))}`,
    disclosure: 'Otrzymujemy prowizję od zakupów przez linki z tej listy.',
    loading: 'Wczytywanie kursów',
    found: count({ one: '# wynik', few: '# wyniki', many: '# wyników', other: '# wyniku' }),
    empty: (query) => `Nie ma tu jeszcze nic o „${query}”.`,
    error: 'Nie udało się wczytać kursów.',
    offline: 'Brak połączenia z internetem.',
    retry: 'Spróbuj ponownie',
    more: count({ other: 'Pokaż jeszcze #' }),
    didYouMean: ['Czy chodziło o ', '?'],
    stage: { start: 'Zacznij tutaj', build: 'Buduj dalej', deepen: 'Pogłębiaj' },
    coverage: (cards, covered, skills) => `${these(cards)}${covered} z ${skills} umiejętności`,
    notCovered: 'tutaj nieobjęte',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? 'Książki' : 'Kursy';
    if (careers.length + subjects.length === 0) return query ? `Wyniki dla „${query}”` : what;
    const about = subjects.length > 0 ? ` na temat ${list(labels(subjects))}` : '';
    const readers = careers.length > 0 ? ` na stanowisko ${list(careers)}` : '';
    return what + about + readers;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
