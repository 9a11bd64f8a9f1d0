/** Starts WebKitGTK's driver on a screen of its own, and stops both when this process ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** The child neither outlives this process nor keeps it from ending. */
function tie(child) {
  child.unref();
  const stop = () => child.kill();
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stop();
      process.exit(1);
    });
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Xvfb chooses a free display number and writes it to descriptor 3. */
async function startScreen(program) {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  tie(child);
  const pipe = child.stdio[3].setEncoding('utf8');
  let number = '';
  // Closed before the line is whole, the pipe would end Xvfb with it.
  while (!number.endsWith('\n')) number += (await once(pipe, 'data'))[0];
  pipe.unref();
  return `:${number.trim()}`;
}

async function answers(port) {
  const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
  return response?.ok ?? false;
}

/**
 * @param {{driver: string, display: string, browser: string}} programs as `webkit()` of browsers.mjs finds them
 * @returns {Promise<{port: number, capabilities: object}>} where the driver listens and what to ask it for
 */
export async function startWebKit(programs) {
  const screen = await startScreen(programs.display);
  const port = await freePort();
  const child = spawn(programs.driver, ['-p', String(port)], {
    env: {
      ...process.env,
      DISPLAY: screen,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
    stdio: 'ignore',
  });
  tie(child);
  for (let attempt = 0; !(await answers(port)); attempt++) {
    if (attempt === 100) throw new Error('WebKitWebDriver does not answer.');
    await delay(100);
  }
  return {
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    },
  };
}
