/** The one self-contained file for a page: registers `<course-shelf>`, with everything it needs inside. */
import { defineCourseShelf } from './element/define.js';

defineCourseShelf();
