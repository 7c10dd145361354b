import manifest from '../../manifest.json';
import type { App } from '../../mocks/obsidian/app';
import * as host from '../../mocks/obsidian/index';
import type { PluginClass } from '../../mocks/obsidian/plugins';
import { asHostApp, createApp } from '../../mocks/obsidian/testing';
import type { NoteSource } from '../../src/note/note';
import { largeVault } from './large-vault';
import { offerSteps } from './step-page';

type Define = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

let code = '';
let pluginClass: PluginClass | null = null;
let app: App | null = null;
/** Files opened, and times that the plugin's data was read, since the plugin was there. */
const opened = { notes: 0, data: 0 };

/** An app that has read a vault of so many people, whose layout is not ready and that has no plugin yet. */
async function prepare(mainJs: string, count: number): Promise<number> {
  code = mainJs;
  const { people, projects, meetings } = largeVault(count, 2026);
  const notes = [...people, ...projects, ...meetings];
  app = await createApp({ notes: Object.fromEntries(notes.map((note) => [note.path, textOf(note)])) });
  const { vault, storage, workspace } = app;
  workspace.layoutReady = false;
  for (const name of ['read', 'cachedRead'] as const) {
    const original = vault[name].bind(vault);
    vault[name] = (file) => {
      opened.notes += 1;
      return original(file);
    };
  }
  const load = storage.loadData.bind(storage);
  storage.loadData = (id) => {
    opened.data += 1;
    return load(id);
  };
  return notes.length;
}

function textOf({ frontMatter, body }: NoteSource): string {
  const data = frontMatter.kind === 'read' ? frontMatter.data : {};
  // JSON is YAML.
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', body ?? ''].join('\n');
}

/** The built plugin as the app loads it: CommonJS, with the app as the only module. */
function evaluate(): void {
  const module: { exports: unknown } = { exports: {} };
  const scriptEl = document.createElement('script');
  // In parentheses, as by the app: the browser compiles the whole of it at once.
  scriptEl.textContent = `window.defineMain = (function (require, module, exports) {${code}\n});`;
  document.head.append(scriptEl);
  const { defineMain } = window as unknown as { readonly defineMain: Define };
  defineMain(() => host, module, module.exports);
  pluginClass = (module.exports as { default: PluginClass }).default;
}

/** Has the app take nothing that is registered, so that only the plugin's own work is left. */
function takeNothing(): void {
  const nothing = (): void => undefined;
  Object.assign(host.Plugin.prototype, {
    addRibbonIcon: () => document.createElement('div'),
    addCommand: (command: unknown) => command,
    addSettingTab: nothing,
    registerView: nothing,
    registerHoverLinkSource: nothing,
    registerEvent: nothing,
    registerMarkdownPostProcessor: nothing,
    registerMarkdownCodeBlockProcessor: nothing,
    registerBasesView: () => true,
    registerObsidianProtocolHandler: nothing,
    registerEditorSuggest: nothing,
    registerCliHandler: nothing,
  });
}

/** `onload`, up to where it waits for its settings. */
function load(): void {
  if (app === null || pluginClass === null) return;
  const plugin = new pluginClass(asHostApp(app), manifest);
  void (plugin.load() as void | Promise<void>);
}

/** What waits for the layout: the app declares it ready once all plugins are loaded. */
function declareReady(): void {
  app?.workspace.declareLayoutReady();
}

/**
 * How long each piece of work lasted that began with a timer, until the page could do something else, in milliseconds; up
 * to when nothing is left to do.
 */
async function workInTurns(): Promise<readonly number[]> {
  const pieces: number[] = [];
  const later = window.setTimeout.bind(window);
  const channel = new MessageChannel();
  let started: number | null = null;
  channel.port1.onmessage = () => {
    if (started !== null) pieces.push(performance.now() - started);
    started = null;
  };
  let last = performance.now();
  window.setTimeout = ((work: () => void, wait?: number): number =>
    later(() => {
      last = started = performance.now();
      work();
      channel.port2.postMessage(null);
    }, wait)) as typeof window.setTimeout;
  load();
  declareReady();
  while (performance.now() - last < QUIET_MILLISECONDS) await new Promise((resolve) => later(resolve, 100));
  return pieces;
}

const QUIET_MILLISECONDS = 2000;
const STEPS: Readonly<Record<string, () => void>> = {
  evaluate,
  load,
  'load: of it, the plugin': load,
  'what waits for the layout': declareReady,
};

offerSteps((name) => STEPS[name]?.());
Object.assign(window, { prepare, takeNothing, workInTurns, opened });
