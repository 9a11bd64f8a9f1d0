import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({ other: 'この#件で' });
  return {
    language: 'ja',
    heading,
    level: { beginner: '初級', intermediate: '中級', advanced: '上級' },
    book: '書籍',
    free: '無料',
    freeToAudit: '修了証なしなら無料',
    length: length('時間', '分'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `タイトルに${list(labels(skills).map((word) => `「${word}」`))}を含む`
        : kind === 'book'
          ? `${list(labels(skills))}を解説`
          : `${list(labels(skills))}を学ぶ`,
    disclosure: 'このリストのリンクから購入されると、当サイトに手数料が支払われます。',
    loading: '講座を読み込んでいます',
    found: count({ other: '#件' }),
    empty: (query) => `「${query}」に合うものはまだありません。`,
    error: '講座を読み込めませんでした。',
    offline: 'オフラインです。',
    retry: '再試行',
    more: count({ other: 'さらに#件表示' }),
    didYouMean: ['もしかして: ', ''],
    stage: { start: 'まずはここから', build: '力をつける', deepen: '深める' },
    coverage: (cards, covered, skills) => `${these(cards)}${skills}のスキルのうち${covered}をカバー`,
    notCovered: 'ここでは扱いません',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? '書籍' : '講座';
    if (careers.length + subjects.length === 0) return query ? `「${query}」の結果` : what;
    const about = subjects.length > 0 ? `${list(labels(subjects))}の` : '';
    const readers = careers.length > 0 ? `${list(careers)}を目指す` : '';
    return readers + about + what;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
