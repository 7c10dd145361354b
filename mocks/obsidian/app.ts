import type * as Host from 'obsidian';
import { CommandLine, type CommandLineOptions } from './command-line';
import { BaseFileView } from './bases/base-file-view';
import { Bases } from './bases/bases';
import { RenderContext } from './bases/values';
import { Commands } from './commands';
import { announceKeymap } from './current-app';
import { mainWindow, setActiveWindow, type DomWindow } from './dom/active-window';
import { installDom } from './dom/install-dom';
import { CodeBlocks } from './markdown/code-blocks';
import { PostProcessors } from './markdown/post-processors';
import { NotModelled } from './not-modelled';
import { Platform } from './platform';
import { Plugins } from './plugins';
import { Protocols } from './protocols';
import { Keymap, Scope } from './scope';
import type { PluginSettingTab } from './setting/setting-tab';
import { MemoryStorage, type AppStorage } from './storage';
import { EditorSuggests } from './suggest/editor-suggests';
import { listenForTooltips } from './tooltip';
import type { VaultDisk } from './vault/disk';
import { FileManager, type FileManagerOptions } from './vault/file-manager';
import { MetadataCache, type MetadataCacheOptions } from './vault/metadata-cache';
import { Vault, type VaultOptions } from './vault/vault';
import { MarkdownView } from './view/markdown-view';
import { HoverPreview } from './workspace/hover-preview';
import { Workspace } from './workspace/workspace';

/** What an app is made of; only the disk has to be given. */
export interface AppOptions {
  disk: VaultDisk;
  storage?: AppStorage;
  vault?: VaultOptions;
  metadata?: MetadataCacheOptions;
  files?: FileManagerOptions;
  commandLine?: CommandLineOptions;
  /** Opens the window of a pop-out; null when it cannot. The browser's own way unless given. */
  openWindow?: (data?: Host.WorkspaceWindowInitData) => DomWindow | null;
}

type Theme = 'light' | 'dark';

/** The app itself (obsidian.d.ts `App`): one for each vault that is open. */
export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly plugins: Plugins;
  readonly storage: AppStorage;
  readonly codeBlocks = new CodeBlocks();
  readonly postProcessors = new PostProcessors();
  readonly editorSuggests = new EditorSuggests();
  readonly protocols = new Protocols();
  readonly commandLine: CommandLine;
  readonly bases = new Bases(this);
  readonly renderContext = new RenderContext();
  readonly settingTabs = new Set<PluginSettingTab>();
  readonly hoverSources = new Map<string, Host.HoverLinkSource>([
    ['preview', { display: 'Preview', defaultMod: true }],
  ]);
  readonly containerEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
  lastEvent: Host.UserEvent | null = null;
  private readonly cleanups: (() => void)[] = [];

  constructor(private readonly options: AppOptions) {
    const win = mainWindow();
    installDom(win);
    setActiveWindow(null);
    announceKeymap(this.keymap);
    const { body } = win.document;
    body.toggleClass('is-mobile', Platform.isMobile);
    body.toggleClass('is-phone', Platform.isPhone);
    if (!body.hasClass('theme-dark')) body.addClass('theme-light');
    this.containerEl = body.createDiv('app-container');
    this.storage = options.storage ?? new MemoryStorage();
    this.vault = new Vault(options.disk, options.vault);
    this.metadataCache = new MetadataCache(this.vault, options.metadata);
    this.fileManager = new FileManager(this.vault, this.metadataCache, options.files);
    this.workspace = new Workspace(this, this.containerEl.createDiv('horizontal-main-container'));
    this.statusBarEl = this.containerEl.createDiv('status-bar');
    this.workspace.views.register('markdown', leaf => new MarkdownView(leaf));
    this.workspace.views.register('bases', leaf => new BaseFileView(leaf));
    this.commands = new Commands(this);
    this.commandLine = new CommandLine(options.commandLine);
    this.plugins = new Plugins(this);
    const hoverPreview = new HoverPreview(this);
    const onFocus = (): void => setActiveWindow(null);
    win.addEventListener('focus', onFocus);
    const onResize = (): void => this.onResize();
    win.addEventListener('resize', onResize);
    this.cleanups.push(
      this.keymap.listen(win),
      listenForTooltips(win),
      () => win.removeEventListener('focus', onFocus),
      () => win.removeEventListener('resize', onResize),
      () => hoverPreview.unload(),
    );
  }

  /**
   * Starts as the app does: plugins that are switched on hear the 'create' of every file while the vault loads, then
   * the layout of the last session is opened, and only then the layout is ready.
   * @param loadPlugins Switches on the plugins that were on in the last session.
   */
  async start(loadPlugins?: () => Promise<void>): Promise<void> {
    await loadPlugins?.();
    this.cleanups.push(await this.vault.load());
    await this.metadataCache.load();
    await this.workspace.changeLayout(this.storage.loadLayout());
    this.workspace.declareLayoutReady();
  }

  /** Closes the app: plugins unload, views close, nothing keeps listening. The layout is kept. */
  async stop(): Promise<void> {
    this.storage.saveLayout(this.workspace.getLayout());
    this.workspace.requestSaveLayout.cancel();
    this.plugins.disableAll();
    for (const leaf of this.workspace.allLeaves()) await leaf.closeView();
    for (const cleanup of this.cleanups.splice(0)) cleanup();
    this.containerEl.detach();
    announceKeymap(null);
  }

  openWindow(data?: Host.WorkspaceWindowInitData): DomWindow | null {
    if (this.options.openWindow !== undefined) return this.options.openWindow(data);
    const { width, height } = data?.size ?? { width: 900, height: 700 };
    return mainWindow().open('', '_blank', `popup,width=${width},height=${height}`) as DomWindow | null;
  }

  isDarkMode(): boolean {
    return mainWindow().document.body.hasClass('theme-dark');
  }

  /** Chooses light or dark in every window and says so (`css-change`). */
  setTheme(theme: Theme): void {
    const windows = this.workspace.floatingSplit.children.map(child => child.getContainer().doc);
    for (const { body } of [mainWindow().document, ...windows]) {
      body.toggleClass('theme-dark', theme === 'dark');
      body.toggleClass('theme-light', theme === 'light');
    }
    this.workspace.trigger('css-change');
  }

  loadLocalStorage(key: string): unknown {
    return this.storage.loadLocal(key);
  }

  saveLocalStorage(key: string, data: unknown): void {
    this.storage.saveLocal(key, data);
  }

  get secretStorage(): never {
    throw new NotModelled('App.secretStorage');
  }

  private onResize(): void {
    this.workspace.trigger('resize');
    this.workspace.iterateAllLeaves(leaf => leaf.onResize());
  }
}
