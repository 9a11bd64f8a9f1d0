import careers from '../../sources/generated/names-de.js';
import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({ one: 'Dieser eine Titel deckt ', other: 'Diese # decken ' });
  return {
    language: 'de',
    careers,
    heading,
    level: { beginner: 'Einsteiger', intermediate: 'Mittelstufe', advanced: 'Fortgeschritten' },
    book: 'Buch',
    free: 'Kostenlos',
    freeToAudit: 'Kostenlos ohne Zertifikat',
    length: length(' Std.', ' Min.'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `Enthält ${list(labels(skills).map((word) => `„${word}“`))} im Titel`
        : kind === 'book'
          ? `Behandelt ${list(labels(skills))}`
          : `Vermittelt ${list(labels(skills))}`,
    disclosure: 'Wir erhalten eine Provision, wenn Sie über Links dieser Liste kaufen.',
    loading: 'Kurse werden geladen',
    found: count({ one: '# Ergebnis', other: '# Ergebnisse' }),
    empty: (query) => `Zu „${query}“ gibt es hier noch nichts.`,
    error: 'Die Kurse konnten nicht geladen werden.',
    offline: 'Sie sind offline.',
    retry: 'Erneut versuchen',
    more: count({ other: '# weitere zeigen' }),
    didYouMean: ['Meinten Sie ', '?'],
    stage: { start: 'Hier beginnen', build: 'Darauf aufbauen', deepen: 'Vertiefen' },
    coverage: (cards, covered, skills) => `${these(cards)}${covered} von ${skills} Kenntnissen ab`,
    notCovered: 'hier nicht abgedeckt',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? 'Bücher' : 'Kurse';
    if (careers.length + subjects.length === 0) return query ? `Ergebnisse für „${query}“` : what;
    const about = subjects.length > 0 ? ` zu ${list(labels(subjects))}` : '';
    const readers =
      careers.length > 0
        ? `${careers.length > 1 ? ' für die Berufe ' : ' für den Beruf '}${list(careers)}`
        : '';
    return what + about + readers;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
