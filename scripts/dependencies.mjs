import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './build/root.mjs';
import { DOCUMENT, dependencyList } from './community/dependency-list.mjs';

// `npm run dependencies`: writes docs/dependencies.md anew; `npm run check:community` says when that is needed.
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const { text, unknown } = dependencyList(JSON.parse(read('package.json')), JSON.parse(read('package-lock.json')));
writeFileSync(join(root, DOCUMENT), text);
console.log(`${DOCUMENT} is written.`);
for (const name of unknown) console.error(`${name} has a licence that nobody has looked at yet (scripts/community/dependency-list.mjs).`);
process.exitCode = unknown.length === 0 ? 0 : 1;
