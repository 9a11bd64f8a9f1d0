/**
 * `npm run measure:build -- FILE...`: how long `course-shelf build` takes for catalogues, one after the other, and how much
 * memory at most, as the operating system counts it. The built command is what is measured: `npm run build` first.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** Runs in the process that is measured; the largest resident set is told in kB of 1,024 bytes. */
const tellPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;

/** Builds an index of some files. @returns {Promise<{said: string, seconds: number, megabytes: number}>} MB of 1,000,000 bytes */
export async function measureBuild(files) {
  const out = await mkdtemp(join(tmpdir(), 'course-shelf-measure-'));
  try {
    const start = performance.now();
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', tellPeak, command, 'build', ...files, '--out', out],
      { maxBuffer: 1e9 },
    );
    return {
      said: stdout.trim().replace(/^.*: /, ''),
      seconds: (performance.now() - start) / 1000,
      megabytes: (Number(/\npeak (\d+)$/.exec(stderr)[1]) * 1024) / 1e6,
    };
  } finally {
    await rm(out, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = process.argv.slice(2);
  if (!files.length) throw new Error('npm run measure:build -- FILE...');
  for (const file of files) {
    const { said, seconds, megabytes } = await measureBuild([file]);
    console.log(`${basename(file)}: ${said}; ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB`);
  }
}
