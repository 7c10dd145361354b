import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { pluginBundle } from '../../scripts/build/plugin-bundle.mjs';
import { root } from '../../scripts/build/root.mjs';

let code = '';

beforeAll(async () => {
  code = await bundle();
});

async function bundle(): Promise<string> {
  const { outputFiles } = await build({ ...pluginBundle({ production: true }), write: false });
  return outputFiles[0]?.text ?? '';
}

test('runs no text as code', () => {
  expect(code).not.toMatch(/\beval\s*\(/);
  expect(code).not.toMatch(/\bFunction\s*\(/);
});

test('uses nothing that a phone does not have', () => {
  expect(code).not.toMatch(/\bBuffer\b/);
  expect(code).not.toMatch(/\bprocess\./);
});

test('asks for the app and for no other module', () => {
  const modules = [...code.matchAll(/\brequire\(([^)]*)\)/g)].map(([, name]) => name);
  expect(new Set(modules)).toEqual(new Set(['"obsidian"']));
  expect(code).not.toMatch(/\bimport\s*\(/);
});

test('talks to nobody: there is no network in it', () => {
  expect(code).not.toMatch(/\b(fetch|requestUrl|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/);
});

test('loads where there is neither Node nor Electron', () => {
  class Plugin {}
  // The plugin extends classes of the app while it loads; which ones is not this test's business.
  const app = new Proxy({ Plugin }, { get: (known, name) => (name === 'Plugin' ? known.Plugin : class {}) });
  const module: { exports: { default?: unknown } } = { exports: {} };
  const require = (name: string): unknown => (name === 'obsidian' ? app : undefined);
  runInContext(code, createContext({ module, exports: module.exports, require }));
  const pluginClass = module.exports.default;
  expect(typeof pluginClass === 'function' && pluginClass.prototype instanceof Plugin).toBe(true);
});

test('is the same, byte for byte, when somebody builds it again', async () => {
  expect(await bundle()).toBe(code);
});

test('carries no path of the machine it was built on', () => {
  expect(code).not.toContain(root);
  expect(code).not.toContain('sourceMappingURL');
});

test('the version of the manifest is the version of the package, and versions.json knows it', () => {
  const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, unknown>;
  const manifest = read('manifest.json');
  expect(read('package.json')['version']).toBe(manifest['version']);
  expect(Object.values(read('versions.json'))).toContain(manifest['minAppVersion']);
});
