import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { safeGrayMatter } from './scripts/build/gray-matter.mjs';
import { bareParser } from './scripts/build/papaparse.mjs';
import { shippedModule } from './scripts/build/shipped-module.mjs';
import { BROWSER_ARGUMENTS, browserCandidates } from './scripts/setup/browser.mjs';

// The package 'obsidian' holds types only; whoever needs the app in a test gets the stand-in.
const standIn = fileURLToPath(new URL('mocks/obsidian/index.ts', import.meta.url));
const alias = {
  obsidian: standIn,
  'gray-matter': await shippedModule('gray-matter', safeGrayMatter()),
  papaparse: await shippedModule('papaparse', bareParser()),
};
const resolve = { alias };
// Where and when the tests live is moved by `npm run test:time` (scripts/time/moments.mjs).
const { TEST_MONDAY, TEST_DAY, TEST_NOW, TEST_CLOCKS } = process.env;
const provide = { monday: TEST_MONDAY ?? '2026-03-16T12:00:00', day: TEST_DAY ?? '2026-03-16' };
const setupFiles = TEST_NOW === undefined && TEST_CLOCKS === undefined ? [] : ['tests/support/time/clocks-of-run.ts'];
const here = { provide, setupFiles };
// On a slow machine the app's events, and what waits for them, take their time; what passes waits no longer for it.
const patient = { testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } };
const [executablePath] = await browserCandidates();

export default defineConfig({
  test: {
    projects: [
      // The long times only end what hangs: a slow machine takes minutes for what a quick one does in seconds.
      // Pure code keeps nothing that one file could leave to the next, so all files share their modules: half the time.
      { resolve, test: { ...here, name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: ['**/*.spied.test.ts'], testTimeout: 300_000, isolate: false } },
      { resolve, test: { ...here, name: 'spied', include: ['tests/unit/**/*.spied.test.ts'], testTimeout: 300_000 } },
      { resolve, test: { ...here, name: 'property', include: ['tests/property/**/*.test.ts'], testTimeout: 300_000, isolate: false } },
      { resolve, test: { ...here, name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], testTimeout: 3_600_000 } },
      { resolve, test: { ...here, name: 'model', include: ['tests/model/**/*.test.ts'], testTimeout: 3_600_000 } },
      { resolve, test: { ...here, ...patient, name: 'host', include: ['tests/host/**/*.test.ts'] } },
      { resolve, test: { ...patient, provide, name: 'time', include: ['tests/time/**/*.test.ts'] } },
      { resolve, test: { name: 'architecture', include: ['tests/architecture.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'bundle', include: ['tests/bundle/**/*.test.ts'], testTimeout: 60_000 } },
      {
        resolve,
        // Found at the start: a package discovered in the middle of a run would reload the page under the tests.
        optimizeDeps: { include: ['date-fns', 'yaml', 'axe-core'] },
        test: {
          provide,
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: BROWSER_ARGUMENTS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
