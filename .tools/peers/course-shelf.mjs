/** This project, as built: the index of `course-shelf/build` and the matcher of `course-shelf/match`. */
const dist = (file) => import(new URL(`../../dist/${file}`, import.meta.url));
const [{ buildIndex, packIndex, unpackIndex }, { createMatcher }] = await Promise.all([
  dist('build.js'),
  dist('match.js'),
]);

/** Ids of the items that a matcher finds. */
function engineOf(matcher) {
  return {
    find: (query, limit) => matcher.find(query, { limit }).items.map(({ item }) => item.id),
    save: () => packIndex(matcher.index),
  };
}

export default {
  name: 'course-shelf',
  setup: '',
  hasCards: true,
  build: ({ items }) => engineOf(createMatcher(buildIndex(items))),
  load: (text) => engineOf(createMatcher(unpackIndex(text))),
};
