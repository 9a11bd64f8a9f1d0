/** Shelves that are asked several things in a row, as by typing, speak once. */
const QUIET = 400;

/** Says a text to screen readers once nothing else has come for a moment. */
export class Announcer {
  /** What is said now; empty while the next text may still change, so that the same words are said again. */
  said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly changed: () => void) {}

  say(text: () => string): void {
    this.said = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.said = text();
      this.changed();
    }, QUIET);
  }
}
