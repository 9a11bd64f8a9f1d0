import { VERDICTS, type LinkResult, type Verdict } from '../build/links/types.js';
import { ProgressLine, type Output } from './progress-line.js';

/** Without a terminal, a line every so many links. */
const STEP = 100;

/** How far the links are: one line that rewrites itself on a terminal, and now and then a line elsewhere. */
export class LinkProgress {
  private done = 0;
  private readonly counts = new Map<Verdict, number>();
  private host = '';
  private readonly line: ProgressLine;

  constructor(
    private readonly total: number,
    private readonly output: Output,
  ) {
    this.line = new ProgressLine(output);
  }

  /** Names the host that is being asked. */
  asking(url: string): void {
    this.host = new URL(url).host;
    this.show();
  }

  /** Counts a result. */
  add({ verdict }: LinkResult): void {
    this.done++;
    this.counts.set(verdict, (this.counts.get(verdict) ?? 0) + 1);
    this.show();
    if (!this.output.isTTY && this.done % STEP === 0) this.output.write(`${this.text()}\n`);
  }

  /** Leaves an empty line to whatever is written next. */
  end(): void {
    this.line.clear();
  }

  private show(): void {
    this.line.show(this.total ? this.done / this.total : 1, `${this.text()} ${this.host}`);
  }

  private text(): string {
    const told = VERDICTS.toReversed().flatMap((verdict) => {
      const count = this.counts.get(verdict);
      return count ? [`${count} ${verdict}`] : [];
    });
    return [`${this.done}/${this.total}`, told.join(', ')].filter(Boolean).join(' ');
  }
}
