import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installBrowser } from './setup/browser.mjs';
import { runTests } from './test/run-tests.mjs';
import { MOMENTS } from './time/moments.mjs';
import { ZONES } from './time/zones.mjs';

// `npm run test:time`: the whole suite in each time zone and at each odd moment. `-- --zone Paris` or
// `-- --moment "29 February"` for those whose names hold these words, `-- --project host` for one kind of test.
const { values } = parseArgs({
  options: { zone: { type: 'string' }, moment: { type: 'string' }, project: { type: 'string', multiple: true } },
});
const PROJECTS = ['unit', 'spied', 'property', 'host', 'fuzz', 'browser'];
// Zones have little to do with odd notes: a fifth of the cases of `npm test` in each of them.
const CASES = { FUZZ_CASES: '1000' };

const isOnly = values.zone !== undefined || values.moment !== undefined;
const runs = [
  ...ZONES.filter(({ name }) => isAsked(name, values.zone)).map(({ name, why }) => {
    return { what: `${name}: ${why}`, projects: PROJECTS, environment: { ...CASES, TZ: name } };
  }),
  ...MOMENTS.filter(({ what }) => isAsked(what, values.moment)).map(({ what, projects, zone, environment }) => {
    return { what, projects, environment: { ...CASES, ...environment, TZ: zone } };
  }),
].map(run => ({ ...run, projects: run.projects.filter(name => values.project?.includes(name) ?? true) }));

const needsBrowser = runs.some(({ projects }) => projects.includes('browser'));
/** @type {Record<string, string>} */
const withBrowser = needsBrowser ? { CHROME_PATH: await installBrowser() } : {};

/** @type {string[]} */
const summary = [];
let failures = 0;
let passes = 0;
for (const { what, projects, environment } of runs.filter(run => run.projects.length > 0)) {
  console.log(`\n━━ ${what}`);
  const start = performance.now();
  const { passed, failed } = await runTests(projects, { ...environment, ...withBrowser });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  passes += passed;
  failures += failed;
  summary.push(`${failed === 0 ? '✓' : '✗'} ${String(passed).padStart(5)} passed ${failed === 0 ? '' : `${failed} failed `}in ${seconds} s: ${what}`);
}

console.log(`\n${summary.join('\n')}\n${summary.length} runs, ${passes} passed, ${failures} failed`);
process.exitCode = failures === 0 && summary.length > 0 ? 0 : 1;

/** @param {string} name @param {string | undefined} words @returns {boolean} */
function isAsked(name, words) {
  return words === undefined ? !isOnly : name.toLowerCase().includes(words.toLowerCase());
}
