import { VERDICTS, type LinkResult, type Verdict } from '../build/links/types.js';

const BAR = 20;
const WIDTH = 80;
/** Without a terminal, a line every so many links. */
const STEP = 100;
const CLEAR_LINE = '\r\u001b[K';

/** What the progress needs of a stream. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far the links are: one line that rewrites itself on a terminal, and now and then a line elsewhere. */
export class LinkProgress {
  private done = 0;
  private readonly counts = new Map<Verdict, number>();
  private host = '';

  constructor(
    private readonly total: number,
    private readonly output: Output,
  ) {}

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
    if (this.output.isTTY) this.output.write(CLEAR_LINE);
  }

  private show(): void {
    if (!this.output.isTTY) return;
    const filled = this.total ? Math.floor((BAR * this.done) / this.total) : BAR;
    const line = `[${'#'.repeat(filled).padEnd(BAR, '.')}] ${this.text()} ${this.host}`;
    // A line that wraps could not be rewritten.
    this.output.write(CLEAR_LINE + line.slice(0, (this.output.columns ?? WIDTH) - 1));
  }

  private text(): string {
    const told = VERDICTS.toReversed().flatMap((verdict) => {
      const count = this.counts.get(verdict);
      return count ? [`${count} ${verdict}`] : [];
    });
    return [`${this.done}/${this.total}`, told.join(', ')].filter(Boolean).join(' ');
  }
}
