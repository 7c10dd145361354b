import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './build/root.mjs';
import { buildRules, buildTwice } from './community/build-rules.mjs';
import { bundleRules } from './community/bundle-rules.mjs';
import { dependencyRules } from './community/dependency-rules.mjs';
import { lintRules } from './community/lint-rules.mjs';
import { manifestRules } from './community/manifest-rules.mjs';
import { releaseRules } from './community/release-rules.mjs';
import { styleRules } from './community/style-rules.mjs';
import { checkAll, tableOf } from './community/table.mjs';
import { textRules } from './community/text-rules.mjs';

// `npm run check:community`: what the community directory checks of each release, before it is made.
// What is not checked, since only the directory can: that name and id are free, and the attestation of a release.
/** @type {import('./community/rules.mjs').Project} */
const project = { read, files: filesOfRepository() };
/** @type {Promise<string[]> | null} */
let built = null;
const builds = () => (built ??= Promise.resolve().then(() => buildTwice(project)));

const outcomes = await checkAll([
  ...manifestRules,
  ...releaseRules,
  ...dependencyRules,
  ...textRules,
  ...styleRules,
  ...buildRules(builds),
  ...bundleRules(async () => (await builds())[0] ?? ''),
  ...lintRules,
], project);
console.log(tableOf(outcomes));
process.exitCode = outcomes.every(({ findings }) => findings.length === 0) ? 0 : 1;

/** @param {string} path */
function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** What is in the repository, or would be with the next commit. */
function filesOfRepository() {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error('This folder is no Git repository: what is in a release cannot be told.');
  return stdout.split('\0').filter(path => path !== '' && existsSync(join(root, path)));
}
