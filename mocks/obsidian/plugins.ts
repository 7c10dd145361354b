import type * as Host from 'obsidian';
import type { App } from './app';
import { asHostApp } from './as-host';
import type { Plugin } from './plugin';

/** A plugin's main class, in the types that plugin code is written against. */
export type PluginClass<P extends Host.Plugin = Host.Plugin> = new (app: Host.App, manifest: Host.PluginManifest) => P;

/** The community plugins that are switched on. */
export class Plugins {
  private readonly enabled = new Map<string, Plugin>();

  constructor(private readonly app: App) {}

  /** Switches a plugin on, as at the start of the app. Resolves when its `onload` did. */
  async enable<P extends Host.Plugin>(pluginClass: PluginClass<P>, manifest: Host.PluginManifest): Promise<P> {
    if (this.enabled.has(manifest.id)) throw new Error(`The plugin ${manifest.id} is switched on already`);
    const plugin = new pluginClass(asHostApp(this.app), manifest);
    this.enabled.set(manifest.id, plugin as unknown as Plugin);
    // `onload` may be asynchronous; the types of the app say nothing of it.
    await (plugin.load() as void | Promise<void>);
    return plugin;
  }

  /** Switches a plugin on by hand, in the settings: `onUserEnable` follows (obsidian.d.ts, 1.7.2). */
  async enableByPerson<P extends Host.Plugin>(
    pluginClass: PluginClass<P>,
    manifest: Host.PluginManifest,
  ): Promise<P> {
    const plugin = await this.enable(pluginClass, manifest);
    plugin.onUserEnable();
    return plugin;
  }

  /** Tells the plugins that a person switched them on, where that could only be said after the start. */
  announceByPerson(): void {
    for (const plugin of this.enabled.values()) plugin.onUserEnable();
  }

  /** Switches a plugin off; does nothing when it is off. */
  disable(id: string): void {
    this.enabled.get(id)?.unload();
    this.enabled.delete(id);
  }

  disableAll(): void {
    for (const id of [...this.enabled.keys()]) this.disable(id);
  }

  /**
   * The plugins that are switched on, by id: `app.plugins.plugins.dataview.api` is how scripts reach a plugin. Not in
   * obsidian.d.ts; the documents of Dataview and Templater say it so (not verified).
   */
  get plugins(): Readonly<Record<string, Plugin>> {
    return Object.fromEntries(this.enabled);
  }

  /** A plugin that is switched on. */
  get(id: string): Plugin | null {
    return this.enabled.get(id) ?? null;
  }

  /** The data of a plugin changed on the disk, as when a sync engine wrote it. */
  announceExternalSettings(id: string): void {
    this.enabled.get(id)?.onExternalSettingsChange?.();
  }
}
