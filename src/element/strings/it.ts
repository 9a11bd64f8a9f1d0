import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({ one: 'Questo titolo copre ', other: 'Questi # coprono ' });
  return {
    language: 'it',
    heading,
    level: { beginner: 'Principiante', intermediate: 'Intermedio', advanced: 'Avanzato' },
    book: 'Libro',
    free: 'Gratis',
    freeToAudit: 'Gratis senza certificato',
    length: length(' h', ' min'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `Contiene ${list(labels(skills).map((word) => `«${word}»`))} nel titolo`
        : kind === 'book'
          ? `Tratta ${list(labels(skills))}`
          : `Insegna ${list(labels(skills))}`,
    disclosure: 'Riceviamo una commissione se acquisti tramite i link di questo elenco.',
    loading: 'Caricamento dei corsi',
    found: count({ one: '# risultato', other: '# risultati' }),
    empty: (query) => `Qui non c’è ancora nulla su «${query}».`,
    error: 'Impossibile caricare i corsi.',
    offline: 'Sei offline.',
    retry: 'Riprova',
    more: count({ one: 'Mostrane un altro', other: 'Mostrane altri #' }),
    didYouMean: ['Forse cercavi ', '?'],
    stage: { start: 'Inizia da qui', build: 'Prosegui', deepen: 'Approfondisci' },
    coverage: (cards, covered, skills) => `${these(cards)}${covered} competenze su ${skills}`,
    notCovered: 'non trattato qui',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? 'Libri' : 'Corsi';
    if (careers.length + subjects.length === 0) return query ? `Risultati per «${query}»` : what;
    const about = subjects.length > 0 ? ` su ${list(labels(subjects))}` : '';
    const readers = careers.length > 0 ? ` per diventare ${list(careers)}` : '';
    return what + about + readers;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
