import type { CourseShelf } from '../src/index.js';

const PATIENCE = 10_000;

/** The story's shelf, once it shows an answer: to these words, if some are given. */
export async function answerOf(canvas: HTMLElement, words?: string): Promise<CourseShelf> {
  const shelf = canvas.querySelector('course-shelf');
  if (!shelf) throw new Error('The story has no shelf.');
  const isDone = (): boolean =>
    !shelf.matches(':state(loading)') &&
    !shelf.matches(':state(idle)') &&
    (words === undefined || shelf.for === words);
  const start = performance.now();
  while (!isDone()) {
    if (performance.now() - start > PATIENCE) throw new Error('The shelf shows no answer.');
    await new Promise(requestAnimationFrame);
  }
  await shelf.updateComplete;
  return shelf;
}

/** What stories do that only show something: nothing, once it is there. */
export async function settled({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await answerOf(canvasElement);
}

/** The first element with this part. */
export function inside(shelf: CourseShelf, part: string): HTMLElement {
  const found = shelf.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`);
  if (!found) throw new Error(`The shelf shows no ${part}.`);
  return found;
}

/** Texts of all elements with this part. */
export function textsOf(shelf: CourseShelf, part: string): string[] {
  const found = shelf.shadowRoot?.querySelectorAll(`[part~=${part}]`) ?? [];
  return [...found].map((box) => (box.textContent ?? '').replace(/\s+/g, ' ').trim());
}
