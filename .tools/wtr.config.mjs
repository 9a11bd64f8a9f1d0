/** Tests in real browsers: `BROWSERS=chromium,firefox,webkit wtr --config .tools/wtr.config.mjs`. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, firefox, webkit } from './browsers.mjs';
import { countReporter } from './count-reporter.mjs';
import { startWebKit } from './webkit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function present(found, name) {
  if (found) return found;
  throw new Error(`BROWSERS asks for ${name}, which is not installed.`);
}

const launchers = {
  chromium: () => chromeLauncher({ puppeteer, launchOptions: chromiumOptions() }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: present(firefox(), 'Firefox'), headless: true },
    }),
  webkit: async () => {
    const { port, capabilities } = await startWebKit(present(webkit(), 'WebKitGTK with its driver and Xvfb'));
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities,
    });
  },
};

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const unknown = wanted.filter((name) => !(name in launchers));
if (unknown.length) throw new Error(`BROWSERS: unknown ${unknown}; known are ${Object.keys(launchers)}.`);

export default {
  rootDir: root,
  files: [`${root}test/{text,knowledge,catalog,match,links,element,sources,demo}/**/*.test.ts`],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 240_000,
  browserStartTimeout: 60_000,
};
