/** Finds the browsers that tests run in, and fetches a Chromium where there is none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const endings = platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names) {
    for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (isProgram(file)) return file;
      }
    }
  }
  return undefined;
}

function windowsPlaces(...parts) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.filter(Boolean).map((root) => join(root, ...parts));
}

function macPlaces(name) {
  return [join('/Applications', `${name}.app`), join(homedir(), 'Applications', `${name}.app`)].map((app) =>
    join(app, 'Contents/MacOS', name),
  );
}

/** Every program called one of `names` under the download folders of Playwright and Puppeteer. */
function downloaded(names) {
  const caches = {
    darwin: [join(homedir(), 'Library/Caches/ms-playwright')],
    win32: env.LOCALAPPDATA ? [join(env.LOCALAPPDATA, 'ms-playwright')] : [],
  }[platform] ?? [join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright')];
  const folders = [env.PLAYWRIGHT_BROWSERS_PATH, ...caches, join(homedir(), '.cache/puppeteer/chrome')];
  const found = [];
  for (const folder of folders.filter((path) => path && existsSync(path))) {
    for (const entry of readdirSync(folder, { recursive: true })) {
      if (names.some((name) => entry.endsWith(name)) && isProgram(join(folder, entry)))
        found.push(join(folder, entry));
    }
  }
  return found.sort().reverse();
}

/** Whether it starts: a download can lack system libraries. A Windows browser would open a window to answer. */
function starts(file) {
  return (
    platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
  );
}

function presentChromium() {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which is no program.`);
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ];
  const places = [
    onPath(names),
    ...(platform === 'darwin' ? ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(macPlaces) : []),
    ...(platform === 'win32'
      ? [
          ...windowsPlaces('Google', 'Chrome', 'Application', 'chrome.exe'),
          ...windowsPlaces('Chromium', 'Application', 'chrome.exe'),
          ...windowsPlaces('Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium']),
    ...downloaded(['/chrome', '\\chrome.exe', 'MacOS/Chromium', 'MacOS/Google Chrome for Testing']),
  ];
  return places.find((file) => file && isProgram(file) && starts(file));
}

function fetchChromium() {
  const shell = platform === 'win32';
  const ways = [['npx', ['--yes', 'playwright', 'install', 'chromium']]];
  if (process.getuid?.() === 0 && onPath(['apt-get'])) {
    ways.push(['apt-get', ['update', '-qq']], ['apt-get', ['install', '-y', '-qq', 'chromium']]);
  }
  for (const [command, parameters] of ways) {
    console.log(`No Chromium found; trying: ${command} ${parameters.join(' ')}`);
    try {
      execFileSync(command, parameters, { stdio: 'inherit', shell, timeout: 300_000 });
    } catch {
      continue;
    }
    const file = presentChromium();
    if (file) return file;
  }
  return undefined;
}

/** Path of a Chromium, Chrome or Edge; fetched when there is none. Throws an error that names the way out. */
export function chromium() {
  const file = presentChromium() ?? fetchChromium();
  if (file) return file;
  throw new Error(
    'The tests need Chromium, Chrome or Edge. Install one, or set CHROME_PATH to the program, and try again.',
  );
}

/** Start options for puppeteer: only our own pages are opened, so the sandbox, which fails for root, is left out. */
export function chromiumOptions() {
  const args = platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
  return { executablePath: chromium(), args };
}

/** Path of Firefox, or `undefined`. */
export function firefox() {
  const places = [
    env.FIREFOX_PATH,
    onPath(['firefox-esr', 'firefox']),
    ...(platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : []),
    ...(platform === 'win32' ? windowsPlaces('Mozilla Firefox', 'firefox.exe') : []),
  ];
  return places.find((file) => file && isProgram(file));
}

/** Programs of WebKitGTK's automation, or `undefined` when one of them is missing. */
export function webkit() {
  const driver = onPath(['WebKitWebDriver']);
  const display = onPath(['Xvfb']);
  const libraries = platform === 'linux' ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  const browser = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .flatMap((name) =>
      ['/usr/lib', '/usr/libexec', ...libraries].map((root) => join(root, name, 'MiniBrowser')),
    )
    .find((file) => isProgram(file));
  return driver && display && browser ? { driver, display, browser } : undefined;
}
