/** Registers `<course-shelf>`. */
import { defineCourseShelf } from './element/define.js';

defineCourseShelf();
