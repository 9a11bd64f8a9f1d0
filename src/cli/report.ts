import { formatProblem, type Problem } from '../build/problem.js';
import type { ReadListener, ReadProgress } from './files.js';
import { ProgressLine, type Output } from './progress-line.js';

/** Between two states of the bar; a terminal shows no more. */
const STEP_MS = 100;

/** Tells what goes on while catalogues are read: problems and notes line by line, and on a terminal how far it is. */
export class Report implements ReadListener {
  #problems = 0;
  #shownAt = 0;
  readonly #line: ProgressLine;

  constructor(private readonly output: Output) {
    this.#line = new ProgressLine(output);
  }

  /** How many rows were left out. */
  get problems(): number {
    return this.#problems;
  }

  onProblem(problem: Problem): void {
    this.#problems++;
    this.onNote(formatProblem(problem));
  }

  onNote(note: string): void {
    this.#line.clear();
    this.output.write(`${note}\n`);
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
