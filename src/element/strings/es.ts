import careers from '../../sources/generated/names-es.js';
import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({ one: 'Este título cubre ', other: 'Estos # cubren ' });
  return {
    language: 'es',
    careers,
    heading,
    level: { beginner: 'Principiante', intermediate: 'Intermedio', advanced: 'Avanzado' },
    book: 'Libro',
    free: 'Gratis',
    freeToAudit: 'Gratis sin certificado',
    length: length(' h', ' min'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `Contiene ${list(labels(skills).map((word) => `«${word}»`))} en el título`
        : kind === 'book'
          ? `Trata ${list(labels(skills))}`
          : `Enseña ${list(labels(skills))}`,
    disclosure: 'Recibimos una comisión si compras a través de los enlaces de esta lista.',
    loading: 'Cargando cursos',
    found: count({ one: '# resultado', other: '# resultados' }),
    empty: (query) => `Aún no hay nada aquí sobre «${query}».`,
    error: 'No se pudieron cargar los cursos.',
    offline: 'No tienes conexión.',
    retry: 'Reintentar',
    more: count({ other: 'Mostrar # más' }),
    didYouMean: ['¿Quizás quisiste decir ', '?'],
    stage: { start: 'Empieza aquí', build: 'Avanza', deepen: 'Profundiza' },
    coverage: (cards, covered, skills) => `${these(cards)}${covered} de ${skills} competencias`,
    notCovered: 'no se cubre aquí',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? 'Libros' : 'Cursos';
    if (careers.length + subjects.length === 0) return query ? `Resultados para «${query}»` : what;
    const about = subjects.length > 0 ? ` de ${list(labels(subjects))}` : '';
    const readers = careers.length > 0 ? ` para ser ${list(careers)}` : '';
    return what + about + readers;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
