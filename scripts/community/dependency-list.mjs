/** @typedef {{ version?: string, license?: string, dev?: boolean, optional?: boolean, peer?: boolean, resolved?: string, hasInstallScript?: boolean }} LockedPackage */
/** @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} PackageFile */
/** @typedef {{ packages: Record<string, LockedPackage> }} LockFile */

/** Where the list is kept. */
export const DOCUMENT = 'docs/dependencies.md';
// Licences that somebody has looked at: what ships must be permissive, what only builds and tests may be more.
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
const BUILDING = [...SHIPPED, 'Apache-2.0', 'MIT-0', 'BlueOak-1.0.0', 'Python-2.0', 'MPL-2.0', 'CC-BY-4.0', 'CC0-1.0'];
// Packages that say it in their files and not in package.json.
const READ_BY_HAND = ['svg-tags'];

/**
 * The packages of package-lock.json with their licences.
 * @param {PackageFile} packageFile
 * @param {LockFile} lockFile
 * @returns {{ text: string, unknown: string[] }} the document, and the packages whose licence is not among the known ones
 */
export function dependencyList({ dependencies = {}, devDependencies = {} }, { packages }) {
  const installed = Object.entries(packages).filter(([path]) => path !== '').map(([path, entry]) => ({ ...entry, path, name: path.slice(path.lastIndexOf('node_modules/') + 13) }));
  const shipped = installed.filter(({ dev, optional, peer }) => !dev && !optional && !peer);
  const building = installed.filter((entry) => !shipped.includes(entry));
  const row = (/** @type {string} */ name) => {
    const entry = packages[`node_modules/${name}`] ?? {};
    return `| ${name} | ${entry.version} | ${entry.license ?? 'not said'} |`;
  };
  const head = ['| package | version | licence |', '|---|---|---|'];
  const unknown = [
    ...shipped.filter(({ license }) => !SHIPPED.includes(license ?? '')),
    ...building.filter(({ name, license }) => !BUILDING.includes(license ?? '') && !READ_BY_HAND.includes(name)),
  ].map(({ name, license }) => `${name} (${license ?? 'none'})`);
  return { text: documentOf({ shipped, building, direct: [head, Object.keys(dependencies).map(row), Object.keys(devDependencies).map(row)] }), unknown };
}

/** @param {{ shipped: (LockedPackage & { name: string })[], building: (LockedPackage & { name: string })[], direct: string[][] }} parts */
function documentOf({ shipped, building, direct: [head = [], ships = [], builds = []] }) {
  const scripts = [...new Set(building.concat(shipped).filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name))].sort();
  return [
    '# Dependencies', '',
    'Written by `npm run dependencies` from `package-lock.json`; `npm run check:community` fails when it is not true any more.',
    'Why each is there: [decisions](decisions/README.md).', '',
    '## In main.js', '', ...head, ...ships, '',
    `Installed with these: ${listed(shipped)}. What of it is in main.js stands in the first lines of that file.`, '',
    '## For building and testing only', '', ...head, ...builds, '',
    `With what these bring, some for one system only: ${building.length} packages.`, '',
    '| licence | packages |', '|---|---|', ...countedLicences(building), '',
    '## What is known of them', '',
    '- Every version is exact and comes from the npm registry, with a checksum in `package-lock.json`.',
    `- Would run a program when they are installed: ${scripts.join(', ') || 'none'}. \`npm test\` and \`npm start\` do not let them (\`--ignore-scripts\`).`,
    '- Known weaknesses of what ships are asked of the registry once a week (`npm audit --omit=dev`, workflow `e2e.yml`).',
    '  Where this was written the registry does not answer that question: it was never asked there.', '',
  ].join('\n');
}

/** @param {readonly (LockedPackage & { name: string })[]} packages */
function listed(packages) {
  return packages.map(({ name, version, license }) => `${name} ${version} (${license})`).sort().join(', ');
}

/** @param {readonly LockedPackage[]} packages */
function countedLicences(packages) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { license = 'not said' } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([license, count]) => `| ${license} | ${count} |`);
}
