import careers from '../../sources/generated/names-fr.js';
import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({ one: 'Ce titre couvre ', other: 'Ces # titres couvrent ' });
  return {
    language: 'fr',
    careers,
    heading,
    level: { beginner: 'Débutant', intermediate: 'Intermédiaire', advanced: 'Avancé' },
    book: 'Livre',
    free: 'Gratuit',
    freeToAudit: 'Gratuit sans certificat',
    length: length(' h', ' min'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `Contient ${list(labels(skills).map((word) => `« ${word} »`))} dans son titre`
        : kind === 'book'
          ? `Aborde ${list(labels(skills))}`
          : `Enseigne ${list(labels(skills))}`,
    disclosure: 'Nous touchons une commission si vous achetez par les liens de cette liste.',
    loading: 'Chargement des cours',
    found: count({ one: '# résultat', other: '# résultats' }),
    empty: (query) => `Rien ici pour « ${query} » pour l’instant.`,
    error: 'Les cours n’ont pas pu être chargés.',
    offline: 'Vous êtes hors ligne.',
    retry: 'Réessayer',
    more: count({ other: 'En voir # de plus' }),
    didYouMean: ['Vouliez-vous dire ', ' ?'],
    stage: { start: 'Commencer ici', build: 'Construire', deepen: 'Approfondir' },
    coverage: (cards, covered, skills) => `${these(cards)}${covered} compétences sur ${skills}`,
    notCovered: 'non couvert ici',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? 'Livres' : 'Cours';
    if (careers.length + subjects.length === 0) return query ? `Résultats pour « ${query} »` : what;
    const about = subjects.length > 0 ? ` sur ${list(labels(subjects))}` : '';
    const readers = careers.length > 0 ? ` pour devenir ${list(careers)}` : '';
    return what + about + readers;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
