import { printable } from '../build/printable.js';
import { formatProblem, type Problem } from '../build/problem.js';
import type { ReadListener, ReadProgress } from './files.js';
import { ProgressLine, type Output } from './progress-line.js';

/** Between two states of the bar; a terminal shows no more. */
const STEP_MS = 100;

/** Tells what goes on while catalogues are read: problems and notes line by line, and on a terminal how far it is. */
export class Report implements ReadListener {
  #rows = 0;
  #fields = 0;
  #shownAt = 0;
  readonly #line: ProgressLine;

  constructor(private readonly output: Output) {
    this.#line = new ProgressLine(output);
  }

  get problems(): number {
    return this.#rows + this.#fields;
  }

  /** "2 rows left out", "1 field left out": a line each. */
  get leftOut(): string {
    const line = (count: number, what: string): string =>
      count ? `${count} ${what}${count === 1 ? '' : 's'} left out\n` : '';
    return line(this.#fields, 'field') + line(this.#rows, 'row');
  }

  onProblem(problem: Problem): void {
    if (problem.itemStays) this.#fields++;
    else this.#rows++;
    this.onNote(formatProblem(problem));
  }

  onNote(note: string): void {
    this.#line.clear();
    this.output.write(`${printable(note)}\n`);
  }

  onProgress({ bytes, totalBytes, items }: ReadProgress): void {
    const now = performance.now();
    if (now - this.#shownAt < STEP_MS) return;
    this.#shownAt = now;
    this.#line.show(totalBytes ? bytes / totalBytes : 1, `${items} items read`);
  }

  /** Shows a step whose length nobody knows. */
  step(text: string): void {
    this.#line.show(1, text);
  }

  /** Leaves an empty line to whatever is written next. */
  end(): void {
    this.#line.clear();
  }
}
