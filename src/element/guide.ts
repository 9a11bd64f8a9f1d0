import { loadGuide } from '../sources/guides.js';
import type { Answer } from './finder.js';
import { guideStyles } from './guide-styles.js';
import type { Lead } from './lead.js';
import { subjectOf } from './subject.js';
import { guideTemplate } from './templates/guide.js';
import type { Layout } from './templates/view.js';

const guide: Layout = { styles: guideStyles, lead: guideFor };
export default guide;

/**
 * The guide to the career that an answer is about; `undefined` where the answer is about no
 * single career, one without a guide, or without cards. Never rejects: the cards are worth showing alone.
 */
async function guideFor(answer: Answer): Promise<Lead | undefined> {
  const { items, understood } = answer.result;
  const [career, another] = understood.careers;
  if (!career || another || understood.topics.length > 0 || items.length === 0) return undefined;
  try {
    const found = await loadGuide(career.id);
    if (!found) return undefined;
    return {
      title: career.label,
      template: ({ strings, heading, headingLevel }) => {
        const level = headingLevel + (heading === '' ? 0 : 1);
        return guideTemplate(found, strings, level, strings.heading(subjectOf(answer, strings)));
      },
    };
  } catch {
    return undefined;
  }
}
