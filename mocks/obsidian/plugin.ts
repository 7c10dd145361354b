import type * as Host from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { NotModelled } from './not-modelled';
import type { EditorSuggest } from './suggest/editor-suggest';
import type { PluginSettingTab } from './setting/setting-tab';
import { asViewFactory } from './workspace/view-registry';

/** A plugin (obsidian.d.ts `Plugin`). What it registers goes with it; open views stay at their place. */
export abstract class Plugin extends Component {
  settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(
    readonly app: App,
    readonly manifest: Host.PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {}

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const ribbonEl = this.app.workspace.leftRibbon.addAction(icon, title, callback);
    this.register(() => ribbonEl.detach());
    return ribbonEl;
  }

  /** The app has no status bar on phones (obsidian.d.ts). */
  addStatusBarItem(): HTMLElement {
    const itemEl = this.app.statusBarEl.createDiv({
      cls: `status-bar-item plugin-${this.manifest.id}`,
      prepend: true,
    });
    this.register(() => itemEl.detach());
    return itemEl;
  }

  /** The app puts the plugin's id and name in front (obsidian.d.ts `Plugin.addCommand`). */
  addCommand(command: Host.Command): Host.Command {
    command.id = this.commandId(command.id);
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.add(command);
    this.register(() => this.app.commands.remove(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.remove(this.commandId(commandId));
  }

  addSettingTab(tab: PluginSettingTab): void {
    tab.update();
    this.app.settingTabs.add(tab);
    this.register(() => this.app.settingTabs.delete(tab));
  }

  registerView(type: string, creator: Host.ViewCreator): void {
    const { views } = this.app.workspace;
    views.register(type, asViewFactory(creator));
    this.register(() => views.unregister(type));
  }

  registerHoverLinkSource(id: string, info: Host.HoverLinkSource): void {
    this.app.hoverSources.set(id, info);
    this.register(() => this.app.hoverSources.delete(id));
  }

  /** Null when nothing was saved yet (undefined or null: not verified). */
  loadData(): Promise<unknown> {
    return this.app.storage.loadData(this.manifest.id);
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.storage.saveData(this.manifest.id, data);
  }

  registerExtensions(): void {
    throw new NotModelled('Plugin.registerExtensions');
  }

  /** See {@link PostProcessors}. What is drawn already stays as it is (not verified). */
  registerMarkdownPostProcessor(processor: Host.MarkdownPostProcessor, sortOrder?: number): Host.MarkdownPostProcessor {
    this.register(this.app.postProcessors.register(processor, sortOrder));
    return processor;
  }

  /** What it returns and the order of several handlers are not modelled. */
  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: Parameters<Host.Plugin['registerMarkdownCodeBlockProcessor']>[1],
  ): void {
    this.register(this.app.codeBlocks.register(language, handler));
  }

  /** See {@link Bases.register}. That the type goes with the plugin is not verified. */
  registerBasesView(viewId: string, registration: Host.BasesViewRegistration): boolean {
    const isRegistered = this.app.bases.register(viewId, registration);
    if (isRegistered) this.register(() => this.app.bases.unregister(viewId));
    return isRegistered;
  }

  registerEditorExtension(): never {
    throw new NotModelled('Plugin.registerEditorExtension');
  }

  /** See {@link Protocols}. */
  registerObsidianProtocolHandler(action: string, handler: Host.ObsidianProtocolHandler): void {
    this.register(this.app.protocols.register(action, handler));
  }

  /** See {@link EditorSuggests}. */
  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.register(this.app.editorSuggests.register(suggest));
  }

  /** See {@link CommandLine}; that the app takes the command back with the plugin is not verified. */
  registerCliHandler(command: string, description: string, flags: Host.CliFlags | null, handler: Host.CliHandler): void {
    this.register(this.app.commandLine.register(command, description, flags, handler));
  }

  private commandId(id: string): string {
    return `${this.manifest.id}:${id}`;
  }
}
