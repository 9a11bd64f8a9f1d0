import type { Free } from '../../catalog/item.js';
import { withoutTracking } from '../../catalog/rows/addresses.js';
import { rounded } from '../../catalog/rows/durations.js';
import { isFields, type Fields } from '../../catalog/rows/found.js';
import type { Export } from './format.js';
import { knownLevel, listOf, numberOf, readLanguage, textOf, textsOf } from '../../catalog/rows/values.js';

const FREE_SEATS = new Set(['audit', 'honor']);

/** The course list of edX Discovery, the catalogue service of edX: `GET /api/v1/courses/`. */
export const discovery: Export = {
  recognizes: (fields) =>
    'key' in fields &&
    ['course_runs', 'owners', 'marketing_url', 'canonical_course_run_key'].some((name) => name in fields),
  items: (fields) => {
    if (fields.excluded_from_search === true) return [];
    const run = mainRun(fields);
    const url = textOf(fields.marketing_url) ?? textOf(run?.marketing_url);
    return [
      {
        id: textOf(fields.key),
        title: fields.title,
        url: url === undefined ? undefined : withoutTracking(url),
        provider: url !== undefined && /^https?:\/\/(www\.)?edx\.org\//.test(url) ? 'edX' : undefined,
        institution: textOf(fields.owners),
        level: knownLevel(fields.level_type) ?? knownLevel(run?.level_type),
        hours: hoursOf(run),
        language: readLanguage(textOf(run?.content_language) ?? ''),
        free: freeOf(run, fields),
        skills: [...new Set([...textsOf(fields.skill_names), ...textsOf(fields.skills)])],
        subjects: [...textsOf(fields.subjects), ...textsOf(fields.topics)],
        learners: numberOf(fields.enrollment_count),
      },
    ];
  },
};

/** Of the times that a course is given, the one that its page shows; else one that is open. */
function mainRun(fields: Fields): Fields | undefined {
  const runs = listOf(fields.course_runs).filter(isFields);
  return (
    runs.find(({ key }) => key !== undefined && key === fields.canonical_course_run_key) ??
    runs.find(({ is_enrollable: open }) => open === true) ??
    runs.at(-1)
  );
}

/** Weeks times the middle of the hours a week; or what is estimated in all. */
function hoursOf(run: Fields | undefined): number | undefined {
  const [weeks, least, most] = [run?.weeks_to_complete, run?.min_effort, run?.max_effort].map(numberOf);
  if (weeks && (least || most)) return rounded((weeks * ((least ?? most)! + (most ?? least)!)) / 2);
  return numberOf(run?.estimated_hours) || undefined;
}

function freeOf(run: Fields | undefined, fields: Fields): Free | undefined {
  const seats = listOf(run?.seats).filter(isFields);
  if (!seats.length) return undefined;
  const free = seats.some(({ type }) => FREE_SEATS.has(textOf(type) ?? ''));
  const paid = [...seats, ...listOf(fields.entitlements).filter(isFields)].some(({ price }) =>
    numberOf(price),
  );
  return free ? (paid ? 'audit' : 'yes') : 'no';
}
