import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** What commands that read catalogues are told. */
export const CATALOG_OPTIONS = {
  site: { type: 'string' },
  pages: { type: 'string' },
  knowledge: { type: 'string', multiple: true },
} as const satisfies Options;
export const CATALOG_USAGE = `  --site URL       completes addresses, also of exports that have none
  --pages DIR      holds copies of a sitemap's pages; the sitemap's own folder unless given
  --knowledge FILE adds careers, skills and aliases of your own (.jsonl, .json)
`;

/** Parses a command's arguments; what does not fit becomes a `UsageError`. `undefined` after `--help`, which is printed. */
export function readArguments<T extends Options>(
  args: string[],
  options: T,
  usage: string,
): Parsed<T> | undefined {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return undefined;
  }
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message, usage);
  }
}

/** A whole number from 1 up. */
export function readCount(text: string | undefined, name: string, usage: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text))
    throw new UsageError(`${name} is "${text}", accepted is a whole number from 1 up`, usage);
  return Number(text);
}

/** The address of a site. */
export function readSite(text: string | undefined, usage: string): string | undefined {
  if (text !== undefined && !(/^https?:\/\//i.test(text) && URL.canParse(text)))
    throw new UsageError(`--site is "${text}", accepted is an absolute http or https address`, usage);
  return text;
}
