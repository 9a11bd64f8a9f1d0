import type { Answer } from './finder.js';
import type { Lead } from './lead.js';
import type { Layout } from './options.js';

/** What makes the part of a layout above the list. Its code is fetched at once, while the answer is on its way. */
export function leadOf(
  layout: Layout,
  root: ShadowRoot,
): ((answer: Answer) => Promise<Lead | undefined>) | undefined {
  if (layout !== 'guide') return undefined;
  // Without it the cards stand alone.
  const guide = import('./guide.js').catch(() => {});
  return async (answer) => (await guide)?.guideFor(answer, root);
}
