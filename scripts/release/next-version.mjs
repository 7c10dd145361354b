/** @typedef {{ manifest: string, versions: string, changelog: string }} ReleaseTexts the texts of manifest.json, versions.json and CHANGELOG.md */

const UNRELEASED = /^## (?:Unreleased|\d+\.\d+\.\d+ \(not released\))$/m;

/**
 * The files that name the version, with a new one. versions.json gets a line only where the app that is asked for is a
 * new one (docs.obsidian.md, "Versions"): older apps look there for the last version that they can run.
 * @param {ReleaseTexts} texts
 * @param {string} version such as `0.2.0`
 * @param {string} day of the release, such as `2026-12-01`
 * @returns {ReleaseTexts}
 * @throws {Error} with a sentence for the person when the version is none, or nothing is noted in CHANGELOG.md
 */
export function withVersion({ manifest, versions, changelog }, version, day) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`“${version}” is no version: three numbers with dots, such as 0.2.0.`);
  if (!UNRELEASED.test(changelog)) throw new Error('CHANGELOG.md has no part “## Unreleased”: say first what is new.');
  const { minAppVersion, ...rest } = JSON.parse(manifest);
  const known = JSON.parse(versions);
  const isKnown = Object.values(known).includes(minAppVersion);
  return {
    manifest: manifest.replace(`"version": "${rest.version}"`, `"version": "${version}"`),
    versions: isKnown ? versions : `${JSON.stringify({ ...known, [version]: minAppVersion }, null, 2)}\n`,
    changelog: changelog.replace(UNRELEASED, `## ${version} (${day})`),
  };
}
