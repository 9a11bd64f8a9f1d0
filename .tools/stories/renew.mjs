/** Renews the pictures that stories are compared with: `npm run shots`, with words only of stories whose id has one. */
import { baselineIds, forget, renew } from './baselines.mjs';
import { storiesBuilt, visitStories } from './open.mjs';

/** @param {readonly string[]} words */
export async function renewBaselines(words) {
  const stories = await storiesBuilt(words);
  const ids = new Set(stories.map(({ id }) => id));
  let failed = 0;
  await visitStories(stories, async ({ id, problems, picture }) => {
    for (const problem of problems) console.log(`✖ ${id}: ${problem}`);
    if (problems.length || !picture) failed++;
    else if (await renew(id, picture)) console.log(`new: test/shots/${id}.png`);
  });
  for (const id of words.length ? [] : await baselineIds()) {
    if (ids.has(id)) continue;
    await forget(id);
    console.log(`gone: test/shots/${id}.png`);
  }
  console.log(
    `${stories.length - failed} pictures in test/shots are as the stories look; ${failed} were not taken`,
  );
  return failed === 0;
}
