import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

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
