/**
 * `npm run stories`: opens every story of the built Storybook; its play function and axe must pass, and it must look as in
 * `test/shots`. With words, the stories whose id has one of them: `npm run stories -- layouts`.
 */
import { baselineIds, forgetFailures, problemWith } from './baselines.mjs';
import { storiesBuilt, visitStories } from './open.mjs';

const words = process.argv.slice(2);
const stories = await storiesBuilt(words);
let failed = 0;

function fail(id, problems) {
  failed++;
  console.log(`✖ ${id}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
}

await forgetFailures();
await visitStories(stories, async ({ id, problems, picture }) => {
  const different = picture && (await problemWith(id, picture));
  if (different) problems.push(different);
  if (problems.length) fail(id, problems);
});
if (!words.length) {
  const ids = new Set(stories.map(({ id }) => id));
  for (const id of await baselineIds()) {
    if (!ids.has(id)) fail(id, ['a picture of no story; to remove it: npm run shots']);
  }
}
console.log(`stories: ${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !stories.length ? 1 : 0;
