import type { Export } from './format.js';
import { readList, textOf, textsOf } from '../../catalog/rows/values.js';

/** Courses of a school's OneRoster export, versions 1.1 and 1.2: `courses.csv`. They have no addresses. */
export const oneRoster: Export = {
  recognizes: (fields) =>
    'sourcedId' in fields && 'title' in fields && ('orgSourcedId' in fields || 'courseCode' in fields),
  items: (fields) => {
    if (textOf(fields.status) === 'tobedeleted') return [];
    return [
      {
        id: textOf(fields.sourcedId),
        title: fields.title,
        subjects: textsOf(fields.subjects).flatMap(readList),
      },
    ];
  },
};
