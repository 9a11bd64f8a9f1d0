export type { Item, ItemKind, Level, Free } from './catalog/item.js';
export { CourseShelf } from './element/course-shelf.js';
export { defineCourseShelf } from './element/define.js';
export {
  CourseShelfErrorEvent,
  CourseShelfResultsEvent,
  CourseShelfSelectEvent,
  CourseShelfViewEvent,
} from './element/events.js';
export type { Analytics, Disclosure, Layout, Theme, WhenEmpty } from './element/options.js';
export { english as en } from './element/strings/english.js';
export type { GuideStrings } from './element/strings/guide.js';
export type { SearchStrings } from './element/strings/search.js';
export type { HeadingSubject, Strings } from './element/strings/strings.js';
export type { LinkProgrammes, ProgrammeIds } from './links/config.js';
export type { LinkContext, LinkFor } from './links/link.js';
export type { Utm } from './links/utm.js';
export type { Entity, FindOptions, FindResult, Index, Match, Reason, Understood } from './match/types.js';
