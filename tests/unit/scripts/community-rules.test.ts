import { expect, test } from 'vitest';
import { buildRules } from '../../../scripts/community/build-rules.mjs';
import { findingsIn } from '../../../scripts/community/bundle-rules.mjs';
import { dependencyRules } from '../../../scripts/community/dependency-rules.mjs';
import { changesOf, findingsOf, lintRules } from '../../../scripts/community/lint-rules.mjs';
import { manifestRules } from '../../../scripts/community/manifest-rules.mjs';
import { releaseRules } from '../../../scripts/community/release-rules.mjs';
import type { Project, Rule } from '../../../scripts/community/rules.mjs';
import { styleRules } from '../../../scripts/community/style-rules.mjs';
import { checkAll, tableOf } from '../../../scripts/community/table.mjs';
import { textRules } from '../../../scripts/community/text-rules.mjs';

const MANIFEST = {
  id: 'reseauter', name: 'Reseauter', version: '0.1.0', minAppVersion: '1.13.0', author: 'Ana', isDesktopOnly: false,
  description: 'See who holds which role.',
};

function projectOf(files: Readonly<Record<string, string | object>>): Project {
  const texts = new Map(Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? file : JSON.stringify(file, null, 2)]));
  return { read: (path) => texts.get(path) ?? null, files: [...texts.keys()] };
}

async function foundBy(rules: readonly Rule[], project: Project): Promise<string[]> {
  const outcomes = await checkAll(rules, project);
  return outcomes.flatMap(({ findings }) => findings.map(({ file, line, says }) => `${file}:${line ?? '–'} ${says}`));
}

async function foundInManifest(change: object): Promise<string[]> {
  return foundBy(manifestRules, projectOf({ 'manifest.json': { ...MANIFEST, ...change } }));
}

test('a manifest that keeps every rule has no finding', async () => {
  expect(await foundInManifest({ authorUrl: 'https://ana.example', fundingUrl: { Coffee: 'https://coffee.example/ana' } })).toEqual([]);
});

test.each([
  [{ helpUrl: 'https://help.example' }, 'not a key of a manifest'],
  [{ isDesktopOnly: 'no' }, 'is not a boolean'],
  [{ author: undefined }, '“author” is not a string'],
  [{ id: 'Reseauter' }, 'cannot be an id'],
  [{ id: 'obsidian-people' }, 'cannot be an id'],
  [{ id: 'people-plugin' }, 'cannot be an id'],
  [{ name: 'Réseauter' }, 'Basic Latin'],
  [{ name: 'People for Obsidian' }, 'names the app'],
  [{ name: 'Graph view' }, 'a feature of the app'],
  [{ description: 'See who is with you: roles.' }, 'a sign that the directory does not take'],
  [{ description: 'see who is with you.' }, 'not a sentence'],
  [{ description: 'See who is with you' }, 'not a sentence'],
  [{ description: 'A plugin for people.' }, 'says “plugin”'],
  [{ description: `See ${'a'.repeat(250)}.` }, '255 signs'],
  [{ version: 'v0.1.0' }, 'not a version'],
  [{ minAppVersion: '1.13' }, 'not a version'],
  [{ authorUrl: 'https://obsidian.md' }, 'no page of the author'],
  [{ fundingUrl: '' }, 'It is empty'],
  [{ fundingUrl: {} }, 'It is empty'],
])('a manifest with %j is found', async (change, says) => {
  expect((await foundInManifest(change)).join('\n')).toContain(says);
});

test('a finding says the file, the line and how to mend it', async () => {
  const outcomes = await checkAll(manifestRules, projectOf({ 'manifest.json': { ...MANIFEST, name: 'Réseauter' } }));
  expect(tableOf(outcomes)).toMatch(/✗ FAIL {2}manifest\.json: name\n +manifest\.json:3 {2}“Réseauter” .*\n +→ Keep accents/);
  expect(tableOf(outcomes)).toMatch(/✓ ok .*id\n/);
  expect(tableOf(outcomes)).toMatch(/1 of 6 rules are not kept\.$/);
});

const RELEASE = {
  'manifest.json': MANIFEST,
  'styles.css': '',
  'versions.json': { '0.1.0': '1.13.0' },
  'package.json': { version: '0.1.0', devDependencies: { acorn: '8.19.0' } },
  'package-lock.json': { version: '0.1.0' },
  '.github/workflows/release.yml': 'run: gh release create "$T" --title="$T" --draft main.js manifest.json styles.css',
};

test('files of a release that belong together have no finding', async () => {
  expect(await foundBy(releaseRules, projectOf(RELEASE))).toEqual([]);
});

test.each([
  [{ 'versions.json': { '0.1.0': '1.12.0' } }, 'No version of the plugin is for app 1.13.0'],
  [{ 'versions.json': { '0.1.0': '1.13.0', next: '1.13.0' } }, 'not a pair of versions'],
  [{ 'package-lock.json': { version: '0.0.9' } }, 'It says 0.0.9, the manifest 0.1.0'],
  [{ 'package.json': { version: '0.1.0', dependencies: { yaml: '^2.0.0' } } }, 'yaml is “^2.0.0”'],
  [{ 'package.json': { version: '0.1.0', dependencies: { yaml: 'github:eemeli/yaml' } } }, 'yaml is “github:'],
  [{ 'main.js': '' }, 'is in the repository'],
  [{ '.github/workflows/release.yml': 'gh release create 1.0.0 main.js manifest.json styles.css data.json' }, 'data.json'],
  [{ '.github/workflows/release.yml': '' }, 'A release would have no files'],
])('a release with %j is found', async (change, says) => {
  expect((await foundBy(releaseRules, projectOf({ ...RELEASE, ...change }))).join('\n')).toContain(says);
});

test('a licence that is not word for word the one it names is found', async () => {
  const found = await foundBy(textRules, projectOf({ LICENSE: 'MIT License\n\nCopyright (C) 2020 by Dynalist Inc.\n\nDo as you like.', 'package.json': { license: 'GPL' } }));
  expect(found.join('\n')).toMatch(/not the MIT licence[^]*it is the sample’s[^]*another licence/);
});

test('a README in another language, or one that keeps quiet about what the code does, is found', async () => {
  const french = 'Réseauter lit les notes de votre coffre et montre les rôles de vos projets et des personnes. '.repeat(6);
  const source = 'void navigator.clipboard.writeText(text); app.vault.getMarkdownFiles(); app.vault.process(file, change);';
  const found = (await foundBy(textRules, projectOf({ 'README.md': french, 'src/copy.ts': source }))).join('\n');
  expect(found).toContain('It does not begin in English');
  for (const does of ['uses the clipboard', 'reads every note', 'writes notes', 'no account', 'no network']) expect(found).toContain(does.replace('no ', 'has no '));
  expect(found).toContain('CONTRIBUTING.md:–');
});

test.each([
  ['a { color: red !important; }', '!important'],
  ['a:has(b) { color: red; }', ':has'],
  ['a:dir(rtl) { color: red; }', ':dir'],
  ['a { color: red; }\na { color: blue; }', 'Duplicate selector'],
  ['a { color: red; margin: 0; color: red; }', 'duplicate'],
  ['a { display: contents; }', 'display'],
  ['@import "other.css";', 'import'],
  ['a { background: url(https://x.example/a.png); }', 'url'],
  ['a { & b { color: red; } }', 'css-nesting'],
  ['a { clip-path: inset(50%); }', 'css-clip-path'],
  ['a { color: red; color: color-mix(in srgb, var(--x) 10%, blue); }', 'color-mix()'],
  ['a { height: 100dvh; }', 'dvh'],
  ['a { colour: red; }', 'colour'],
  ['/* stylelint-disable */\na { color: red !important; }', 'stylelint-disable'],
])('styles with %j are found', async (css, says) => {
  expect((await foundBy([...styleRules, ...lintRules.slice(1, 2)], projectOf({ 'styles.css': css }))).join('\n')).toContain(says);
});

test('a new colour within @supports is no finding', async () => {
  const css = 'a { color: red; }\n@supports (color: color-mix(in srgb, red, blue)) { a { color: color-mix(in srgb, var(--x), blue); } }';
  expect(await foundBy(styleRules, projectOf({ 'styles.css': css }))).toEqual([]);
});

test.each([
  ['eval("1")', 'eval'],
  ['new Function("return 1")', 'Function'],
  ['window["eval"]("1")', '.eval'],
  ['el.innerHTML = text', '.innerHTML'],
  ['el.insertAdjacentHTML("beforeend", text)', '.insertAdjacentHTML'],
  ['document.write(text)', '.write'],
  ['fetch(address)', 'fetch'],
  ['navigator.sendBeacon(address)', '.sendBeacon'],
  ['var o = require("obsidian"); o.requestUrl(address)', '.requestUrl'],
  ['var o = require("obsidian"); o.request(address)', '.request'],
  ['localStorage.clear()', 'localStorage'],
  ['window.localStorage', '.localStorage'],
  ['typeof process', 'process'],
  ['import("./more.js")', 'import(…)'],
  ['setTimeout("run()", 1)', 'a timer that runs a text'],
  ['require("fs")', 'require("fs")'],
  ['require(name)', 'require(…)'],
  ['el.createEl("style")', '<style>'],
  ['document.createElement(`link`)', '<link>'],
  ['console.log(1)', 'console.log'],
  ['read(".obsidian/app.json")', '.obsidian/app.json'],
  ['/(?<!a)b/.test(text)', '(?<!a)b'],
  ['new RegExp("(?<=a)b")', '(?<=a)b'],
  ['a ||= 1', 'Unexpected token'],
])('main.js with %j is found', (code, says) => {
  const found = [...findingsIn(`"use strict";\n${code};`).values()].flat();
  expect(found.map((finding) => finding.says).join('\n')).toContain(says);
});

test('names within texts, of methods of our own, and errors in the console are no findings', () => {
  const code = 'this.fetch = 1; var t = "eval(fetch) innerHTML"; store.write(t); introductions.request(t); app.loadLocalStorage("k"); console.error(t);';
  expect([...findingsIn(code.replace('this.fetch = 1; ', '')).values()].flat()).toEqual([]);
});

test('two builds that differ, and a build that fails, are found', async () => {
  expect(await foundBy(buildRules(() => Promise.resolve(['a', 'b'])), projectOf({}))).toHaveLength(1);
  expect(await foundBy(buildRules(() => Promise.reject(new Error('no'))), projectOf({}))).toEqual(['–:– It could not be checked: no']);
  expect(await foundBy(buildRules(() => Promise.resolve(['a', 'a'])), projectOf({}))).toEqual([]);
});

test('a lint that is changed, or switched off in a source, is found', async () => {
  const recommended = [{ rules: { a: 'error' } }];
  expect(changesOf([...recommended, { files: ['src'] }], recommended)).toEqual([]);
  expect(changesOf([...recommended, { rules: { a: 'off' } }], recommended)).toHaveLength(1);
  expect(changesOf([{ rules: { a: 'error' } }], recommended)).toHaveLength(1);
  const found = await foundBy(lintRules.slice(1, 2), projectOf({ 'src/a.ts': '\n// eslint-disable-next-line no-console\n' }));
  expect(found).toEqual(['src/a.ts:2 “eslint-disable”']);
  expect(findingsOf([{ filePath: 'src/a.ts', messages: [{ ruleId: 'no-eval', line: 3, column: 1, message: 'No.' }] }])).toMatchObject([{ file: 'src/a.ts', line: 3 }]);
});

test.each([
  [{ 'node_modules/yaml': { version: '2.9.1', license: 'GPL-3.0', dev: true, integrity: 'sha512-x' } }, 'yaml (GPL-3.0)'],
  [{ 'node_modules/yaml': { version: '2.9.1', license: 'MPL-2.0', integrity: 'sha512-x' } }, 'yaml (MPL-2.0)'],
  [{ 'node_modules/yaml': { version: '2.9.1', license: 'ISC', resolved: 'git+ssh://example/y.git', integrity: 'sha512-x' } }, 'is from elsewhere'],
  [{ 'node_modules/yaml': { version: '2.9.1', license: 'ISC' } }, 'has no checksum'],
])('packages as %j are found, and a list that is not theirs', async (packages, says) => {
  const found = await foundBy(dependencyRules, projectOf({ 'package.json': {}, 'package-lock.json': { packages }, 'docs/dependencies.md': 'old' }));
  expect(found.join('\n')).toContain(says);
  expect(found.join('\n')).toContain('It is not what package-lock.json says');
});
