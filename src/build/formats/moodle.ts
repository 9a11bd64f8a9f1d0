import { pageOf } from '../../catalog/rows/addresses.js';
import { readHours, readNumber } from '../../catalog/rows/durations.js';
import { isFields, type Fields } from '../../catalog/rows/found.js';
import type { Export } from './format.js';
import { plainText } from './plain-text.js';
import { knownLevel, listOf, readLanguage, readList, textOf, textsOf } from '../../catalog/rows/values.js';

const FILE = /^(https?:\/\/.+?)\/(?:webservice\/)?pluginfile\.php\//;

/** The answer of Moodle's web service functions `core_course_get_courses` and `core_course_get_courses_by_field`. */
export const moodle: Export = {
  needsSite: true,
  recognizes: (fields) => 'fullname' in fields && 'shortname' in fields,
  items: (fields, { site }) => {
    // The front page of the site is a course too, in Moodle's eyes.
    if (fields.format === 'site' || fields.visible === 0 || fields.visible === false) return [];
    const own = customFields(fields);
    const id = typeof fields.id === 'number' ? String(fields.id) : textOf(fields.id);
    const hours = own.get('hours') ?? '';
    return [
      {
        id,
        title: textOf(fields.fullname) && plainText(textOf(fields.fullname)!),
        url: id === undefined ? undefined : pageOf(site ?? siteOf(fields), `course/view.php?id=${id}`),
        language: readLanguage(textOf(fields.lang) ?? ''),
        level: knownLevel(own.get('level')),
        hours: readNumber(hours) ?? readHours(hours || (own.get('duration') ?? '')),
        skills: readList(own.get('skills') ?? own.get('tags') ?? ''),
        subjects: textsOf(fields.categoryname).map(plainText),
        authors: listOf(fields.contacts)
          .filter(isFields)
          .flatMap(({ fullname }) => textOf(fullname) ?? []),
      },
    ];
  },
};

/** The fields that a site has added to its courses, by their short names. */
function customFields(fields: Fields): ReadonlyMap<string, string> {
  const custom = listOf(fields.customfields).filter(isFields);
  return new Map(
    custom.map(({ shortname, value }) => [
      (textOf(shortname) ?? '').toLowerCase(),
      plainText(typeof value === 'number' ? String(value) : (textOf(value) ?? '')),
    ]),
  );
}

/** Courses do not tell their own address, but that of their pictures. */
function siteOf(fields: Fields): string | undefined {
  const files = [fields.overviewfiles, fields.summaryfiles].flatMap(listOf).filter(isFields);
  return files.flatMap(({ fileurl }) => FILE.exec(textOf(fileurl) ?? '')?.[1] ?? [])[0];
}
