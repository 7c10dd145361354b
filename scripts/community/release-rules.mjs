import { jsonOf, lineOf, unless } from './rules.mjs';

/** @typedef {import('./rules.mjs').Project} Project */

/** What the app downloads of a release, and so the only files that one may have. */
export const RELEASE_FILES = ['main.js', 'manifest.json', 'styles.css'];
const WORKFLOW = '.github/workflows/release.yml';

/**
 * What must hold between the files of a release (docs.obsidian.md, "Versions", "Submit your plugin").
 * @type {import('./rules.mjs').Rule[]}
 */
export const releaseRules = [
  { title: 'versions.json knows the app that the manifest asks for', check: versionsFile },
  { title: 'package.json and package-lock.json: the version of the manifest', check: packageVersions },
  { title: 'package.json: every version exact, none from elsewhere', check: exactVersions },
  { title: 'Repository: what is built is not kept', check: builtFiles },
  { title: 'Release: exactly main.js, manifest.json, styles.css', check: releasedFiles },
];

/** @param {Project} project */
function versionsFile(project) {
  const file = 'versions.json';
  const versions = jsonOf(project, file) ?? {};
  const manifest = jsonOf(project, 'manifest.json') ?? {};
  const version = /^\d+\.\d+\.\d+$/;
  const odd = Object.entries(versions).filter(([plugin, app]) => !version.test(plugin) || !version.test(String(app)));
  const text = project.read(file) ?? '';
  return [
    ...unless(Object.values(versions).includes(manifest['minAppVersion']), {
      file,
      says: `No version of the plugin is for app ${manifest['minAppVersion']}.`,
      mend: `Add "${manifest['version']}": "${manifest['minAppVersion']}"; npm version does it.`,
    }),
    ...odd.map(([plugin]) => ({ file, line: lineOf(text, `"${plugin}"`), says: `“${plugin}” is not a pair of versions.`, mend: 'Write x.y.z on both sides.' })),
  ];
}

/** @param {Project} project */
function packageVersions(project) {
  const { version } = jsonOf(project, 'manifest.json') ?? {};
  return ['package.json', 'package-lock.json'].flatMap((file) => {
    const found = jsonOf(project, file)?.['version'];
    const line = lineOf(project.read(file) ?? '', '"version"');
    return unless(found === version, { file, line, says: `It says ${found}, the manifest ${version}.`, mend: 'Change versions by npm version only.' });
  });
}

/** @param {Project} project */
function exactVersions(project) {
  const file = 'package.json';
  const { dependencies = {}, devDependencies = {} } = /** @type {Record<string, Record<string, string>>} */ (jsonOf(project, file) ?? {});
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, wanted]) => !/^\d+\.\d+\.\d+$/.test(wanted));
  const text = project.read(file) ?? '';
  return loose.map(([name, wanted]) => ({
    file,
    line: lineOf(text, `"${name}": "${wanted}"`),
    says: `${name} is “${wanted}”.`,
    mend: 'Write one version of the registry, so that main.js can be built again to the byte.',
  }));
}

/** @param {Project} project */
function builtFiles(project) {
  return project.files.filter(file => file === 'main.js' || file.startsWith('node_modules/')).map(file => ({
    file,
    says: 'It is made from the sources, and is in the repository.',
    mend: `git rm --cached ${file}; .gitignore names it.`,
  }));
}

/** @param {Project} project */
function releasedFiles(project) {
  const workflow = project.read(WORKFLOW) ?? '';
  const command = /gh release create\b.*/.exec(workflow)?.[0] ?? '';
  const assets = command.split(/\s+/).slice(3).filter(word => /^[\w./*-]+\.\w+$/.test(word) && !word.startsWith('-'));
  const missing = RELEASE_FILES.filter(file => file !== 'main.js' && !project.files.includes(file));
  return [
    ...unless(assets.join() === RELEASE_FILES.join(), {
      file: WORKFLOW,
      line: lineOf(workflow, 'gh release create'),
      says: `A release would have ${assets.join(', ') || 'no files'}.`,
      mend: `Name ${RELEASE_FILES.join(', ')}.`,
    }),
    ...missing.map(file => ({ file, says: 'It is not in the repository.', mend: 'Put it there.' })),
  ];
}
