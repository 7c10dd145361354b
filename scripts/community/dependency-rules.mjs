import { DOCUMENT, dependencyList } from './dependency-list.mjs';
import { jsonOf, lineOf, unless } from './rules.mjs';

/** @typedef {import('./rules.mjs').Project} Project */

/**
 * What the packages of the project must be.
 * @type {import('./rules.mjs').Rule[]}
 */
export const dependencyRules = [
  { title: 'Dependencies: licences that were looked at', check: licences },
  { title: 'Dependencies: from the registry only, with a checksum', check: sources },
  { title: 'Dependencies: docs/dependencies.md is true', check: documented },
];

/** @param {Project} project */
function listOf(project) {
  const lockFile = /** @type {import('./dependency-list.mjs').LockFile} */ (jsonOf(project, 'package-lock.json') ?? { packages: {} });
  return { lockFile, ...dependencyList(jsonOf(project, 'package.json') ?? {}, lockFile) };
}

/** @param {Project} project */
function licences(project) {
  return listOf(project).unknown.map(name => ({ file: 'package-lock.json', says: `${name}`, mend: 'Read it; then add it in scripts/community/dependency-list.mjs, or do without.' }));
}

/**
 * Without an address npm asks the registry that it is set up with (.npmrc leaves such addresses out).
 * @param {Project} project
 */
function sources(project) {
  const text = project.read('package-lock.json') ?? '';
  return Object.entries(listOf(project).lockFile.packages)
    .filter(([path, { resolved, ...entry }]) => path !== '' && !('integrity' in entry && resolved === undefined))
    .map(([path]) => ({ file: 'package-lock.json', line: lineOf(text, `"${path}"`), says: `${path} is from elsewhere, or has no checksum.`, mend: 'Install it from the registry.' }));
}

/** @param {Project} project */
function documented(project) {
  return unless(project.read(DOCUMENT) === listOf(project).text, { file: DOCUMENT, says: 'It is not what package-lock.json says.', mend: 'Run npm run dependencies.' });
}
