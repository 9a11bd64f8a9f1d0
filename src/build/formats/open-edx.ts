import { pageOf } from '../../catalog/rows/addresses.js';
import { readHours } from '../../catalog/rows/durations.js';
import type { Export } from './format.js';
import { textOf } from '../../catalog/rows/values.js';

/** The course list of an Open edX site: `GET /api/courses/v1/courses/`. */
export const openEdx: Export = {
  needsSite: true,
  recognizes: (fields) =>
    'blocks_url' in fields || ('course_id' in fields && 'org' in fields && 'number' in fields),
  items: (fields, { site }) => {
    if (fields.hidden === true) return [];
    const id = textOf(fields.id) ?? textOf(fields.course_id);
    const blocks = textOf(fields.blocks_url) ?? '';
    // Courses do not tell their own address, but where their content is asked for.
    const home = URL.canParse(blocks) ? new URL(blocks).origin : site;
    return [
      {
        id,
        title: fields.name,
        url: id === undefined ? undefined : pageOf(home, `courses/${id}/about`),
        institution: textOf(fields.org),
        hours: readHours(textOf(fields.effort) ?? ''),
      },
    ];
  },
};
