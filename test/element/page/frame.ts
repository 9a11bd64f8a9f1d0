import { waitUntil } from '../../wait.js';

/** A page of its own, drawn as a browser draws it. */
export interface Frame {
  readonly page: Document;
  readonly remove: () => void;
}

/** The article of this name under `test/articles`, as a page of its own. */
export async function articlePage(name: string): Promise<Frame> {
  return frame(await (await fetch(`/test/articles/${name}.html`)).text());
}

/** A page made of some HTML. Its scripts do not run. */
export async function frame(markup: string): Promise<Frame> {
  const box = document.createElement('iframe');
  // As `srcdoc`, so that the page has the origin of the test; scripts are kept out.
  box.sandbox.add('allow-same-origin');
  box.srcdoc = markup;
  const loaded = new Promise((resolve) => box.addEventListener('load', resolve, { once: true }));
  document.body.append(box);
  await loaded;
  await waitUntil(() => box.contentDocument?.readyState === 'complete');
  return { page: box.contentDocument!, remove: () => box.remove() };
}
