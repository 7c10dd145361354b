import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './build/root.mjs';
import { withVersion } from './release/next-version.mjs';

// Runs within `npm version NUMBER`, after package.json and package-lock.json are changed and before the commit and the tag.
const FILES = { manifest: 'manifest.json', versions: 'versions.json', changelog: 'CHANGELOG.md' };

try {
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
  const texts = { manifest: read(FILES.manifest), versions: read(FILES.versions), changelog: read(FILES.changelog) };
  const day = new Date().toISOString().slice(0, 10);
  const changed = withVersion(texts, process.env['npm_package_version'] ?? '', day);
  writeFileSync(join(root, FILES.manifest), changed.manifest);
  writeFileSync(join(root, FILES.versions), changed.versions);
  writeFileSync(join(root, FILES.changelog), changed.changelog);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
