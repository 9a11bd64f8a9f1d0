const BAR = 20;
const WIDTH = 80;
const CLEAR_LINE = '\r\u001b[K';

/** What progress needs of a stream. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** One line with a bar that rewrites itself; nothing at all where the output is no terminal. */
export class ProgressLine {
  constructor(private readonly output: Output) {}

  /** @param share of the work that is done, from 0 to 1 */
  show(share: number, text: string): void {
    if (!this.output.isTTY) return;
    const filled = Math.floor(BAR * Math.min(1, share));
    const line = `[${'#'.repeat(filled).padEnd(BAR, '.')}] ${text}`;
    // A line that wraps could not be rewritten.
    this.output.write(CLEAR_LINE + line.slice(0, (this.output.columns ?? WIDTH) - 1));
  }

  /** Leaves an empty line to whatever is written next. */
  clear(): void {
    if (this.output.isTTY) this.output.write(CLEAR_LINE);
  }
}
