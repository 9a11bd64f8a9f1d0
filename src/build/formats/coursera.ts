import { readHours } from '../../catalog/rows/durations.js';
import { isFields } from '../../catalog/rows/found.js';
import type { Export } from './format.js';
import { listOf, readLanguage, textOf } from '../../catalog/rows/values.js';

/** The course list of Coursera: `GET https://api.coursera.org/api/courses.v1`. */
export const coursera: Export = {
  recognizes: (fields) =>
    'slug' in fields &&
    ['courseType', 'primaryLanguages', 'domainTypes', 'partnerIds'].some((name) => name in fields),
  items: (fields) => {
    const slug = textOf(fields.slug);
    return [
      {
        id: textOf(fields.id),
        title: fields.name,
        url: slug === undefined ? undefined : `https://www.coursera.org/learn/${encodeURIComponent(slug)}`,
        provider: 'Coursera',
        language: readLanguage(textOf(fields.primaryLanguages) ?? ''),
        hours: readHours(textOf(fields.workload) ?? ''),
        subjects: listOf(fields.domainTypes)
          .filter(isFields)
          .flatMap(({ domainId, subdomainId }) => [textOf(subdomainId) ?? [], textOf(domainId) ?? []].flat()),
      },
    ];
  },
};
