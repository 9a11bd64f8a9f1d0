import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { VERDICTS, type LinkResult, type Verdict } from './types.js';

const resultSchema = z.object({
  url: z.string(),
  verdict: z.enum(VERDICTS as [Verdict, ...Verdict[]]),
  status: z.number().optional(),
  to: z.string().optional(),
  reason: z.string().optional(),
  at: z.iso.datetime(),
});

const DAY = 24 * 60 * 60 * 1000;

/** Results of earlier runs in a file, JSON Lines: a later line about an address replaces an earlier one. */
export class LinkState {
  private constructor(
    private readonly file: string,
    private readonly results: Map<string, LinkResult>,
    private endsInLine: boolean,
  ) {}

  /** Reads the file, if there is one. Lines that make no sense, such as one cut short, count for nothing. */
  static async open(file: string): Promise<LinkState> {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const results = text.split('\n').flatMap(readResult);
    return new LinkState(file, new Map(results.map((result) => [result.url, result])), /(^|\n)$/.test(text));
  }

  /** What is known of an address, unless it is too old or was no answer. */
  settled(url: string, maxAgeDays: number, now = Date.now()): LinkResult | undefined {
    const result = this.results.get(url);
    if (!result || result.verdict === 'failed' || result.verdict === 'blocked') return undefined;
    return now - Date.parse(result.at) < maxAgeDays * DAY ? result : undefined;
  }

  /** Writes at once, so that an end at any moment loses nothing. */
  add(result: LinkResult): void {
    appendFileSync(this.file, `${this.endsInLine ? '' : '\n'}${JSON.stringify(result)}\n`);
    this.endsInLine = true;
    this.results.set(result.url, result);
  }
}

function readResult(line: string): LinkResult[] {
  try {
    return [resultSchema.parse(JSON.parse(line)) as LinkResult];
  } catch {
    return [];
  }
}
