/** What embed.js fetches: registers `<course-shelf>`; the index and the typo search come as files of their own. */
import { defineCourseShelf } from './element/define.js';

defineCourseShelf();
