import { loadGuide } from '../sources/guides.js';
import type { Answer } from './finder.js';
import { guideStyles } from './guide-styles.js';
import type { Lead } from './lead.js';
import { subjectOf } from './subject.js';
import { guideTemplate } from './templates/guide.js';

/**
 * The guide to the career that an answer is about, its styles put in place; `undefined` where the answer is about no
 * single career, one without a guide, or without cards. Never rejects: the cards are worth showing alone.
 */
export async function guideFor(answer: Answer, root: ShadowRoot): Promise<Lead | undefined> {
  const { items, understood } = answer.result;
  const [career, another] = understood.careers;
  if (!career || another || understood.topics.length > 0 || items.length === 0) return undefined;
  try {
    const guide = await loadGuide(career.id);
    if (!guide) return undefined;
    const sheet = guideStyles.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    return {
      title: career.label,
      template: ({ strings, heading, headingLevel }) => {
        const level = headingLevel + (heading === '' ? 0 : 1);
        return guideTemplate(guide, strings, level, strings.heading(subjectOf(answer)));
      },
    };
  } catch {
    return undefined;
  }
}
