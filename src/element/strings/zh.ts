import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({ other: '这 # 项涵盖 ' });
  return {
    language: 'zh',
    heading,
    level: { beginner: '初级', intermediate: '中级', advanced: '高级' },
    book: '图书',
    free: '免费',
    freeToAudit: '无证书可免费学',
    length: length('小时', '分钟'),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `标题含${list(labels(skills).map((word) => `“${word}”`))}`
        : kind === 'book'
          ? `涵盖${list(labels(skills))}`
          : `教授${list(labels(skills))}`,
    disclosure: '如果您通过此列表中的链接购买，我们会获得佣金。',
    loading: '正在加载课程',
    found: count({ other: '# 项结果' }),
    empty: (query) => `暂时没有与“${query}”相关的内容。`,
    error: '无法加载课程。',
    offline: '您已离线。',
    retry: '重试',
    more: count({ other: '再显示 # 项' }),
    didYouMean: ['您是不是要找 ', '？'],
    stage: { start: '从这里开始', build: '继续积累', deepen: '深入学习' },
    coverage: (cards, covered, skills) => `${these(cards)}${skills} 项技能中的 ${covered} 项`,
    notCovered: '此处未涵盖',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? '图书' : '课程';
    if (careers.length + subjects.length === 0) return query ? `“${query}”的结果` : what;
    const about = subjects.length > 0 ? ` ${list(labels(subjects))} ` : '';
    const readers = careers.length > 0 ? `面向 ${list(careers)} 的` : '';
    return readers + about + what;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
