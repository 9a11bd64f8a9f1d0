/** `npm start`: builds if anything changed, serves the demo and shows it. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const { env, platform } = process;
const root = fileURLToPath(new URL('..', import.meta.url));
/** What the build writes last. */
const newest = join(root, 'dist/THIRD-PARTY.txt');

function isBuilt() {
  if (!existsSync(newest) || !existsSync(join(root, 'demo/generated'))) return false;
  const built = statSync(newest).mtimeMs;
  const inputs = ['src', 'demo/configure', '.tools'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
  );
  return [...inputs, 'package.json', 'vite.config.ts', 'tsconfig.json']
    .filter((path) => !path.includes('generated'))
    .every((path) => statSync(join(root, path)).mtimeMs <= built);
}

async function servePort(content) {
  const first = Number(env.PORT ?? 4321);
  for (let port = first; port < first + 20; port++) {
    try {
      return await serve(content, { port });
    } catch (problem) {
      if (problem.code !== 'EADDRINUSE') throw problem;
    }
  }
  return serve(content);
}

const hasDesktop =
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

function openBrowser(address) {
  const command = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[platform] ?? ['xdg-open'];
  const child = spawn(command[0], [...command.slice(1), address], { stdio: 'ignore', detached: true });
  // Without a program for it the printed address has to do.
  child.once('error', () => {});
  child.unref();
}

if (!isBuilt()) {
  const { buildAll } = await import('./build.mjs');
  console.log('Building ...');
  await buildAll();
}
const { origin } = await servePort({ folders: { '/': join(root, 'demo'), '/dist/': join(root, 'dist') } });
console.log(`The demo is at ${origin}/ (Ctrl+C ends it)`);
if (hasDesktop && !env.CI) openBrowser(`${origin}/`);
