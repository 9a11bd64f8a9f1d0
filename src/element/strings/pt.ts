import careers from '../../sources/generated/names-pt.js';
import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({ one: 'Este título cobre ', other: 'Estes # cobrem ' });
  return {
    language: 'pt',
    careers,
    heading,
    level: { beginner: 'Iniciante', intermediate: 'Intermediário', advanced: 'Avançado' },
    book: 'Livro',
    free: 'Grátis',
    freeToAudit: 'Grátis sem certificado',
    length: length(' h', ' min'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `Contém ${list(labels(skills).map((word) => `“${word}”`))} no título`
        : kind === 'book'
          ? `Aborda ${list(labels(skills))}`
          : `Ensina ${list(labels(skills))}`,
    disclosure: 'Recebemos uma comissão se você comprar pelos links desta lista.',
    loading: 'Carregando cursos',
    found: count({ one: '# resultado', other: '# resultados' }),
    empty: (query) => `Ainda não há nada aqui sobre “${query}”.`,
    error: 'Não foi possível carregar os cursos.',
    offline: 'Você está sem conexão.',
    retry: 'Tentar de novo',
    more: count({ other: 'Mostrar mais #' }),
    didYouMean: ['Você quis dizer ', '?'],
    stage: { start: 'Comece aqui', build: 'Avance', deepen: 'Aprofunde' },
    coverage: (cards, covered, skills) => `${these(cards)}${covered} de ${skills} competências`,
    notCovered: 'não abordado aqui',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? 'Livros' : 'Cursos';
    if (careers.length + subjects.length === 0) return query ? `Resultados para “${query}”` : what;
    const about = subjects.length > 0 ? ` de ${list(labels(subjects))}` : '';
    const readers = careers.length > 0 ? ` para ser ${list(careers)}` : '';
    return what + about + readers;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
