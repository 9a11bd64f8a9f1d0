import { printable } from '../build/printable.js';
import { check } from './check-command.js';
import { find } from './find-command.js';
import { UsageError } from './usage-error.js';

const USAGE = `course-shelf build FILE... --out DIR     packs catalogues into DIR/index.shelf, with --shards into many small files
course-shelf check [FILE...]             checks catalogues, or the project's own data
course-shelf find QUERY                  asks an index, the bundled one unless --index PATH
course-shelf COMMAND --help              tells more
`;

const COMMANDS: { readonly [name: string]: (args: string[]) => Promise<number> } = {
  // Carries the letters of sixty languages, which the others need not wait for.
  build: async (args) => (await import('./build-command.js')).build(args),
  check,
  find,
};

async function main([name, ...args]: string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(args);
  if (name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  throw new UsageError(name === undefined ? 'a command is missing' : `there is no command "${name}"`, USAGE);
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.exitCode = 2;
    const usage = error instanceof UsageError ? `\n${error.usage}` : '\n';
    const message = error instanceof Error ? error.message : String(error);
    const lines = message.split('\n').map(printable);
    process.stderr.write(`course-shelf: ${lines.join('\n')}${usage}`);
  },
);
