/**
 * Words that show which language a title is written in: articles, prepositions, and what titles of courses are made of.
 * A word stands with every language that has it. Words that English titles borrow or share ("master", "design", "plus")
 * and single letters that are also numbers, notes or names ("a", "i", "v") stand nowhere.
 */
const WORDS: { readonly [language: string]: string } = {
  en: 'the of and with for in to your you how what why is are on at by from an learn course courses introduction introductory beginner beginners complete guide using build building create creating beginning advanced through into understanding essentials fundamentals basics practice practical become getting started make making mastering that this its their our my it not or as be do step tips skills successful management development training tutorials lessons exam test tests programming about without between all way ways new world use good better best scratch hero real part intro level levels projects action masterclass bootcamp applied design',
  es: 'de la el los las del un una y en con para por desde cero hasta curso cursos aprende aprender tu tus cómo qué al su sus sin más introducción introduccion básico básica basico avanzado avanzada completo completa principiantes crea crear guía mejor todo paso experto taller gestión diseño programación desarrollo datos análisis español ingeniería fundamentos herramientas empresas nivel primeros proyectos no conociendo',
  pt: 'de da do das dos os as um uma em com para por no na nos nas curso cursos aprenda aprender seu sua sem mais introdução básico básica avançado avançada completo completa iniciantes crie criar guia melhor tudo zero passo você gestão desenvolvimento programação dados análise português fundamentos ferramentas nível intermediário teoria à prática',
  fr: 'de la le les des du un une et en avec pour par sur dans cours formation apprendre apprenez votre vos comment au aux sans introduction débutant débutants créer créez étape à zéro maîtriser maîtrisez complet complète gestion développement données analyse français bases initiation découvrir cas',
  de: 'der die das den dem des ein eine einen einem einer und mit für von zu zum zur im auf aus bei ist wie du dein deine lerne lernen kurs komplettkurs einführung grundlagen anfänger einsteiger fortgeschrittene erfolgreich richtig werden programmierung entwicklung deutsch über dich ihre schritt praxis erstellen eigene leicht gemacht inklusive',
  it: 'di la il lo gli le del della dei delle dello un una con per da dal dalla nel nella nelle sul corso corsi imparare impara tuo tua come al alla senza più introduzione avanzato avanzata completo completa principianti creare crea guida tutto gestione sviluppo programmazione dati analisi italiano',
  nl: 'de het een en met voor van op naar uit bij hoe je jouw leer leren cursus inleiding maken nederlands zelf ontwikkeling',
  pl: 'na od po jak kurs podstawy nauka naucz się programowanie programowania praktyka początkujących wprowadzenie tworzenie polsku kompletny zaawansowany język dla czyli jest praktyce',
  tr: 've ile için bir kursu eğitimi eğitim öğren öğrenin öğreniyoruz sıfırdan temel temelleri ileri seviye uygulamalı başlangıç giriş türkçe yeni başlayanlar dersleri kapsamlı nasıl programlama yazılım uzmanlık',
  id: 'dan untuk dengan dari belajar pemula dasar cara membuat kelas pengenalan pemrograman menjadi lengkap bahasa indonesia dalam di yang kursus menguasai mudah sampai hingga pengantar bagi nol mahir mengenal menggunakan',
  vi: 'và cho với từ cơ bản học người mới bắt đầu lập trình khóa cùng của trong thực tế đến để về hướng dẫn',
  ca: 'de la el els les del un una en amb per curs català introducció dades anàlisi al',
  sv: 'och med för på att en ett av kurs lär dig grunderna nybörjare introduktion till från svenska det som',
  da: 'og med for på at en et af kursus lær dig begyndere introduktion til fra dansk det som',
  ro: 'și si cu pentru de la din curs limba română începători bazele învață introducere un pe ale',
  cs: 'na se kurz základy od úvod začátečníky jak česky programování',
  hu: 'és egy kezdőknek alapjai alapok hogyan tanfolyam magyar magyarul programozás bevezetés',
};

/** The languages each word belongs to. */
export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = invert();

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** The languages that can be told by their words. */
export const LANGUAGES_WITH_WORDS: ReadonlySet<string> = new Set(Object.keys(WORDS));

/** Letters and signs that, among languages in Latin letters, one alone has, or one far more than any other. */
export const LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['es', /[ñ¿¡]/iu],
  ['pt', /[ãõ]/iu],
  ['fr', /œ|(?<!\p{L})[dl]['’]\p{L}/iu],
  ['de', /ß/u],
  ['pl', /[łąęźżśń]/iu],
  ['tr', /[ğşİı]/u],
  ['vi', /[ơưđạảấầẩậắằặẹẻẽếềểệịỉọỏốồổộớờợụủứừựỳỹ]/iu],
  ['ro', /[țș]/iu],
  ['cs', /[řěů]/iu],
  ['hu', /[őű]/iu],
];
