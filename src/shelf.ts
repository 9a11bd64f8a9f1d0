/** What embed.js fetches: registers `<course-shelf>`; the index and the typo search come as files of their own. */
import { defineCourseShelf } from './element/define.js';

// In a task of its own: on a slow computer, reading this file and making the first shelf are felt together.
setTimeout(defineCourseShelf);
