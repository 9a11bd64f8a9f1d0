import type { Grammar } from './grammar.js';
import type { HeadingSubject, Named, Strings } from './strings.js';

/** Made with the grammar of this language. */
export default function texts({ count, length, list }: Grammar): Strings {
  const these = count({
    one: 'يغطي هذا العنوان ',
    two: 'يغطي هذان العنوانان ',
    few: 'تغطي هذه العناوين الـ# ما مجموعه ',
    other: 'تغطي هذه العناوين الـ# ما مجموعه ',
  });
  const skillsInAll = count({
    one: 'مهارة واحدة',
    two: 'مهارتين',
    few: '# مهارات',
    other: '# مهارة',
  });
  const number = count({ other: '#' });
  return {
    language: 'ar',
    heading,
    level: { beginner: 'مبتدئ', intermediate: 'متوسط', advanced: 'متقدم' },
    book: 'كتاب',
    free: 'مجاني',
    freeToAudit: 'مجاني بلا شهادة',
    length: length(
      { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', other: '# ساعة' },
      { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' },
    ),
    reason: (kind, skills) =>
      skills[0]?.kind === 'word'
        ? `يتضمن عنوانه ${list(labels(skills).map((word) => `«${word}»`))}`
        : kind === 'book'
          ? `يتناول ${list(labels(skills))}`
          : `يعلّم ${list(labels(skills))}`,
    disclosure: 'نحصل على عمولة إذا اشتريت عبر روابط هذه القائمة.',
    loading: 'جارٍ تحميل الدورات',
    found: count({
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
    empty: (query) => `لا يوجد هنا شيء عن «${query}» بعد.`,
    error: 'تعذّر تحميل الدورات.',
    offline: 'أنت غير متصل بالإنترنت.',
    retry: 'أعد المحاولة',
    more: count({ other: 'أظهر # أخرى' }),
    didYouMean: ['هل تقصد ', '؟'],
    stage: { start: 'ابدأ هنا', build: 'واصل البناء', deepen: 'تعمّق' },
    coverage: (cards, covered, skills) => `${these(cards)}${number(covered)} من ${skillsInAll(skills)}`,
    notCovered: 'غير مغطى هنا',
  };

  function heading({ kind, careers, subjects, query }: HeadingSubject): string {
    const what = kind === 'book' ? 'كتب' : 'دورات';
    if (careers.length + subjects.length === 0) return query ? `نتائج «${query}»` : what;
    const about = subjects.length > 0 ? ` عن ${list(labels(subjects))}` : '';
    const readers = careers.length > 0 ? ` لمهنة ${list(careers)}` : '';
    return what + about + readers;
  }
}

const labels = (all: readonly Named[]): string[] => all.map(({ label }) => label);
