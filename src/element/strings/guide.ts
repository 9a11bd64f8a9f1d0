/** The texts around a guide to a career. The guides themselves are English. */
export interface GuideStrings {
  readonly about: string;
  readonly ways: string;
  readonly degree: string;
  readonly certificate: string;
  readonly selfTaught: string;
  readonly tools: string;
  readonly skills: string;
  /** Groups of skills, in the order they are learnt. */
  readonly start: string;
  readonly build: string;
  readonly deepen: string;
  readonly useful: string;
  readonly day: string;
  readonly growth: string;
  readonly transferable: string;
  readonly challenges: string;
  readonly projects: string;
}

export const enGuide: GuideStrings = {
  about: 'What the job is',
  ways: 'Ways in',
  degree: 'With a degree',
  certificate: 'With certificates',
  selfTaught: 'Self-taught',
  tools: 'Tools',
  skills: 'Skills',
  start: 'First',
  build: 'Then',
  deepen: 'Later',
  useful: 'Good to have',
  day: 'Day to day',
  growth: 'Where it leads',
  transferable: 'Skills that carry over',
  challenges: 'What is hard about it',
  projects: 'Projects to try',
};
