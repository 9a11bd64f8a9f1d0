import { execFile, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a run of the command line tool gave. */
export interface Run {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for the files of some tests. */
export class Workplace {
  private constructor(readonly folder: string) {}

  static async make(): Promise<Workplace> {
    return new Workplace(await mkdtemp(join(tmpdir(), 'course-shelf-')));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  /** Writes a file and answers its name. */
  async write(name: string, text: string): Promise<string> {
    await writeFile(join(this.folder, name), text);
    return name;
  }

  /** Runs `course-shelf` in the folder. */
  run(...args: string[]): Promise<Run> {
    return this.start(...args).ended;
  }

  /** Starts `course-shelf` in the folder. */
  start(...args: string[]): { readonly child: ChildProcess; readonly ended: Promise<Run> } {
    let end: (run: Run) => void;
    const ended = new Promise<Run>((resolve) => (end = resolve));
    const child = execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: this.folder },
      (error, stdout, stderr) => {
        end({ code: error ? error.code : 0, stdout, stderr });
      },
    );
    return { child, ended };
  }
}

const row = (id: string, title: string, more: object = {}): string =>
  JSON.stringify({ id, title, url: `https://a.example/${id}`, provider: 'School', ...more });

/** Five good rows, one of them with a bad field, and two bad ones. */
export const CATALOG = [
  row('sql', 'Learn SQL', { skills: ['sql'], level: 'beginner', free: 'audit', institution: 'Duke' }),
  row('python', 'Python for Everybody', { partner: 'Michigan', learners: 2_000_000 }),
  row('purple', 'Knots and Threads', { level: 'purple' }),
  '{"title":',
  row('soups', 'Soups of the World', { free: 'no' }),
  '"Learn SQL"',
  row('postgres', 'PostgreSQL Indexes', { language: 'English' }),
].join('\n');

/** What is said about the bad field and rows of `CATALOG`, by line and field. */
export const BAD_ROWS = [
  /^catalog\.jsonl:3: level: is "purple", accepted is beginner, intermediate, advanced$/,
  /^catalog\.jsonl:4: no JSON value \(.+\)$/,
  /^catalog\.jsonl:6: expected an object, found "Learn SQL"$/,
];
