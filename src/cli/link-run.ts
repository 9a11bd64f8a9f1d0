import { createRequire } from 'node:module';
import { checkLinks } from '../build/links/check-links.js';
import type { Link } from '../build/links/links.js';
import { countVerdicts, reportLinks } from '../build/links/report.js';
import { LinkState } from '../build/links/state.js';
import type { LinkResult } from '../build/links/types.js';
import { LinkProgress } from './link-progress.js';

const INTERRUPTED = 130;

export interface LinkRunOptions {
  readonly stateFile: string;
  readonly maxAgeDays: number;
}

/**
 * Asks the links that earlier runs have not settled, and prints a report of all. Exit code 1 when a link is gone or
 * malformed, 130 after Ctrl-C; what is known by then is kept.
 */
export async function askLinks(
  links: readonly Link[],
  { stateFile, maxAgeDays }: LinkRunOptions,
): Promise<number> {
  const state = await LinkState.open(stateFile);
  const results = new Map<string, LinkResult>();
  for (const { url } of links) {
    const settled = state.settled(url, maxAgeDays);
    if (settled) results.set(url, settled);
  }
  const open = links.map(({ url }) => url).filter((url) => !results.has(url));
  process.stderr.write(`${links.length} links, ${results.size} of them settled in ${stateFile}\n`);

  const progress = new LinkProgress(open.length, process.stderr);
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt);
  try {
    await checkLinks(open, {
      userAgent: userAgent(),
      signal: interruption.signal,
      onRequest: (url) => progress.asking(url),
      onResult: (result) => {
        state.add(result);
        results.set(result.url, result);
        progress.add(result);
      },
    });
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
  } finally {
    process.off('SIGINT', interrupt);
    progress.end();
  }

  process.stdout.write(reportLinks(links, results.values()));
  if (interruption.signal.aborted) {
    process.stderr.write(`stopped with ${links.length - results.size} links to go; run it again to go on\n`);
    return INTERRUPTED;
  }
  const counts = countVerdicts(results.values());
  return counts.has('gone') || counts.has('malformed') ? 1 : 0;
}

/** Says honestly who asks, so that a site can tell and refuse. */
function userAgent(): string {
  const { version } = createRequire(import.meta.url)('course-shelf/package.json') as { version: string };
  return `course-shelf/${version} (link checker)`;
}
