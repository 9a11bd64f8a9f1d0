import { CourseShelf } from './course-shelf.js';

const DEFAULT_TAG = 'course-shelf';
const warned = new Set<string>();

/**
 * Registers the element, under a name of your own if you like. Safe to call again and beside another copy of this script:
 * the first one registered stays, and a different version is warned about once. Does nothing where there is no DOM.
 */
export function defineCourseShelf(tag: string = DEFAULT_TAG): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) {
    // A class can have one name only, and another copy of this page may want the default one.
    customElements.define(tag, tag === DEFAULT_TAG ? CourseShelf : class extends CourseShelf {});
  } else if (present.version !== CourseShelf.version && !warned.has(tag)) {
    warned.add(tag);
    console.warn(
      `<${tag}>: version ${CourseShelf.version} is not used, the page has version ${present.version ?? 'unknown'} already.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-shelf': CourseShelf;
  }
}
