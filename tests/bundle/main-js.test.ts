import { build } from 'esbuild';
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

// What must not be in it otherwise: scripts/community/bundle-rules.mjs, which reads the syntax and not the text.

test('uses nothing that a phone does not have', () => {
  expect(code).not.toMatch(/\bBuffer\b/);
  expect(code).not.toMatch(/\bprocess\./);
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

test('carries no path of the machine it was built on', () => {
  expect(code).not.toContain(root);
  expect(code).not.toContain('sourceMappingURL');
});
