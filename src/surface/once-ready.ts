import type { Plugin } from 'obsidian';

/**
 * Does what the start of the app need not wait for, as soon as its layout is ready: at once where it is already, as when a
 * person switches the plugin on, and never where the plugin is off again by then.
 */
export function onceReady(plugin: Plugin, work: () => void): void {
  let isOn = true;
  plugin.register(() => {
    isOn = false;
  });
  plugin.app.workspace.onLayoutReady(() => {
    if (isOn) work();
  });
}
