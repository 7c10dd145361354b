import * as host from '../index';
import { NotModelled } from '../not-modelled';
import type { PluginClass } from '../plugins';

type Define = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/**
 * Loads the built plugin as the app does: CommonJS, with `require('obsidian')` as the only module there is.
 * Through a script element, so that errors name the file and nothing has to be evaluated from text.
 */
export async function loadPlugin(address: string): Promise<PluginClass> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The plugin is not built: ${address} answers ${response.status}`);
  const define = await defineByScript(await response.text(), address);
  const module: { exports: unknown } = { exports: {} };
  define(requireHost, module, module.exports);
  const pluginClass = (module.exports as { default?: unknown }).default ?? module.exports;
  if (typeof pluginClass !== 'function') throw new Error(`${address} exports no plugin`);
  return pluginClass as PluginClass;
}

function requireHost(name: string): unknown {
  if (name === 'obsidian') return host;
  throw new NotModelled(`require('${name}')`);
}

function defineByScript(code: string, address: string): Promise<Define> {
  const parts = ['window.previewDefine(function (require, module, exports) {', code, `\n});\n//# sourceURL=${address}`];
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  return new Promise((resolve, reject) => {
    Object.defineProperty(window, 'previewDefine', { value: resolve, configurable: true });
    const scriptEl = document.createElement('script');
    scriptEl.src = url;
    scriptEl.addEventListener('error', () => reject(new Error(`${address} cannot be read as a script`)));
    scriptEl.addEventListener('load', () => URL.revokeObjectURL(url));
    document.head.append(scriptEl);
  });
}
