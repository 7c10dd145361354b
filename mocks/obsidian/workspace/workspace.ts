import type * as Host from 'obsidian';
import type { App } from '../app';
import { debounce } from '../debounce';
import { mainWindow, type DomWindow } from '../dom/active-window';
import { NotModelled } from '../not-modelled';
import { Platform } from '../platform';
import { Events } from '../vault/events';
import type { TFile } from '../vault/files';
import { parseLinktext } from '../vault/linktext';
import { FileView } from '../view/file-view';
import { MarkdownView } from '../view/markdown-view';
import type { View } from '../view/view';
import { ActiveLeaf } from './active-leaf';
import { WorkspaceFloating, WorkspaceRoot, type WorkspaceWindow } from './containers';
import { WorkspaceSplit, type WorkspaceParent } from './item';
import { readLayout, restoreLayout } from './layout';
import { WorkspaceLeaf } from './leaf';
import { closePopout, moveToPopout } from './popout';
import { WorkspaceRibbon } from './ribbon';
import { WorkspaceMobileDrawer, WorkspaceSidedock } from './side-dock';
import { WorkspaceTabs } from './tabs';
import { ViewRegistry } from './view-registry';

const LAYOUT_SAVE_DELAY = 500;

type SideDock = WorkspaceSidedock | WorkspaceMobileDrawer;
/** The constructor of a view class, to ask for an active view of it. */
export type ViewClass<T> = abstract new (...args: never[]) => T;

/** Everything that is open: tabs, sidebars, pop-outs (obsidian.d.ts `Workspace`). */
export class Workspace extends Events {
  readonly win: DomWindow = mainWindow();
  readonly doc = this.win.document;
  readonly views = new ViewRegistry();
  readonly containerEl: HTMLElement;
  readonly leftRibbon: WorkspaceRibbon;
  readonly leftSplit: SideDock;
  readonly rightSplit: SideDock;
  readonly rootSplit: WorkspaceRoot;
  readonly floatingSplit: WorkspaceFloating;
  layoutReady = false;
  readonly requestSaveLayout: Host.Debouncer<[], Promise<void>>;
  private readonly active: ActiveLeaf;
  private readyCallbacks: (() => unknown)[] = [];
  private changeIsPending = false;

  constructor(
    readonly app: App,
    parentEl: HTMLElement,
  ) {
    super();
    this.containerEl = parentEl.createDiv('workspace');
    this.leftRibbon = new WorkspaceRibbon(this.containerEl);
    this.leftSplit = this.createDock('left');
    this.rootSplit = new WorkspaceRoot(this);
    this.rightSplit = this.createDock('right');
    this.floatingSplit = new WorkspaceFloating(this);
    for (const item of [this.leftSplit, this.rootSplit, this.rightSplit]) this.containerEl.append(item.containerEl);
    this.active = new ActiveLeaf(this);
    this.requestSaveLayout = debounce(async () => app.storage.saveLayout(this.getLayout()), LAYOUT_SAVE_DELAY, true);
    for (const change of ['view-registered', 'view-unregistered']) {
      this.views.on(change, type => {
        for (const leaf of this.allLeaves()) void leaf.onTypeChange(type as string);
      });
    }
    this.fillRoot();
  }

  get activeLeaf(): WorkspaceLeaf | null {
    return this.active.leaf;
  }

  /** The note that is being read or written, as far as plugins are told (obsidian.d.ts `activeEditor`). */
  get activeEditor(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.readyCallbacks.push(callback);
  }

  /** The app calls it once, when everything of the last session is back at its place. */
  declareLayoutReady(): void {
    this.layoutReady = true;
    const callbacks = this.readyCallbacks;
    this.readyCallbacks = [];
    for (const callback of callbacks) callback();
    this.onLayoutChange();
  }

  getLayout(): Record<string, unknown> {
    return readLayout(this);
  }

  changeLayout(layout: unknown): Promise<void> {
    return restoreLayout(this, layout);
  }

  getLeaf(newLeaf: Host.PaneType | boolean = false, direction: Host.SplitDirection = 'vertical'): WorkspaceLeaf {
    if (newLeaf === false) return this.getUnpinnedLeaf();
    if (newLeaf === 'window' && !Platform.isMobile) return this.openPopoutLeaf();
    const neighbour = this.getMostRecentLeaf();
    if (newLeaf === 'split' && !Platform.isMobile && neighbour !== null) {
      return this.createLeafBySplit(neighbour, direction);
    }
    const tabs = neighbour?.parent;
    return this.createLeafIn(tabs instanceof WorkspaceTabs ? tabs : this.fillRoot());
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    const isFree = leaf !== null && !leaf.isPinned && (leaf.view.navigation || leaf.view.getViewType() === 'empty');
    return isFree ? leaf : this.getLeaf('tab');
  }

  /** Creates an empty leaf as the last tab of a group, without bringing it to the front of an open one. */
  createLeafIn(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this);
    tabs.appendChild(leaf);
    return leaf;
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction: Host.SplitDirection = 'vertical', before = false): WorkspaceLeaf {
    const tabs = leaf.parent;
    const split = tabs?.parent;
    if (tabs === null || !(split instanceof WorkspaceSplit)) throw new NotModelled('splitting a leaf outside a split');
    const ownIndex = split.children.indexOf(tabs);
    const newTabs = new WorkspaceTabs(this);
    if (split.direction === direction) {
      split.insertChild(before ? ownIndex : ownIndex + 1, newTabs);
    } else {
      const inner = new WorkspaceSplit(this, direction);
      split.insertChild(ownIndex, inner);
      split.removeChild(tabs);
      inner.appendChild(tabs);
      inner.insertChild(before ? 0 : 1, newTabs);
    }
    return this.createLeafIn(newTabs);
  }

  openPopoutLeaf(data?: Host.WorkspaceWindowInitData): WorkspaceLeaf {
    const leaf = this.createLeafIn(this.fillRoot());
    this.moveLeafToPopout(leaf, data);
    return leaf;
  }

  /** @throws on a phone, as the app does, and where the browser refuses to open a window. */
  moveLeafToPopout(leaf: WorkspaceLeaf, data?: Host.WorkspaceWindowInitData): WorkspaceWindow {
    if (Platform.isMobile) throw new Error('Popout windows are not supported on this device');
    return moveToPopout(this, leaf, data);
  }

  closePopout(container: WorkspaceWindow): void {
    closePopout(this, container);
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: Host.PaneType | boolean,
    openViewState?: Host.OpenViewState,
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await this.createNote(path));
    const eState = subpath === '' ? openViewState?.eState : { ...openViewState?.eState, subpath };
    await this.getLeaf(newLeaf).openFile(file, { ...openViewState, ...(eState === undefined ? {} : { eState }) });
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus = false): void {
    const isFocused = typeof params === 'object' ? params.focus === true : focus;
    this.active.set(leaf, isFocused);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find(leaf => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter(leaf => leaf.isInGroup(group));
  }

  getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
    const candidates = root?.leaves() ?? [...this.rootSplit.leaves(), ...this.floatingSplit.leaves()];
    return this.active.mostRecentOf(candidates);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: Host.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = false, split = false, reveal = true, state } = options;
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const existing = dock.leaves().find(leaf => leaf.view.getViewType() === type);
    const leaf = existing ?? this.sideLeaf(dock, split);
    if (existing === undefined || state !== undefined) {
      await leaf.setViewState({ type, active, ...(state === undefined ? {} : { state }) });
    }
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  getActiveViewOfType<T>(type: ViewClass<T>): T | null {
    const view: View | undefined = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    return view instanceof FileView ? view.file : this.active.recentFile();
  }

  getLastOpenFiles(): string[] {
    return this.active.lastOpenFiles();
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootSplit.leaves()) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter(leaf => leaf.view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock || root instanceof WorkspaceMobileDrawer) root.expand();
    if (leaf.parent instanceof WorkspaceTabs) leaf.parent.selectTab(leaf);
    if (root === this.rootSplit) this.setActiveLeaf(leaf, { focus: true });
    await leaf.loadIfDeferred();
  }

  /** All leaves in the order of the screen: left, middle, right, pop-outs. */
  allLeaves(): WorkspaceLeaf[] {
    return [this.leftSplit, this.rootSplit, this.rightSplit, this.floatingSplit].flatMap(item => item.leaves());
  }

  /** Makes sure that the main area has a tab group with a leaf, and answers with the group. */
  fillRoot(): WorkspaceTabs {
    const first = this.rootSplit.leaves()[0]?.parent;
    if (first instanceof WorkspaceTabs) return first;
    const tabs = new WorkspaceTabs(this);
    this.rootSplit.appendChild(tabs);
    this.createLeafIn(tabs);
    return tabs;
  }

  /** Announces, once for all changes of a turn, that the layout is another one. */
  onLayoutChange(): void {
    if (this.changeIsPending || !this.layoutReady) return;
    this.changeIsPending = true;
    queueMicrotask(() => {
      this.changeIsPending = false;
      this.trigger('layout-change');
      this.requestSaveLayout();
    });
  }

  onTabChange(): void {
    this.onLayoutChange();
  }

  onLeafDetach(leaf: WorkspaceLeaf): void {
    this.active.forget(leaf);
    this.onLayoutChange();
  }

  onFileOpen(file: TFile): void {
    this.active.recordFile(file);
  }

  private createDock(side: Host.Side): SideDock {
    return Platform.isPhone ? new WorkspaceMobileDrawer(this, side) : new WorkspaceSidedock(this, side);
  }

  private sideLeaf(dock: SideDock, split: boolean): WorkspaceLeaf {
    const last = dock.children.at(-1);
    if (last instanceof WorkspaceTabs && !split) return this.createLeafIn(last);
    const tabs = new WorkspaceTabs(this);
    dock.appendChild(tabs);
    return this.createLeafIn(tabs);
  }

  /** A link to a note that is not there yet creates it, as in the app. */
  private createNote(linkpath: string): Promise<TFile> {
    const path = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
    if (path.includes('/')) return this.app.vault.create(path, '');
    const folder = this.app.fileManager.getNewFileParent();
    return this.app.vault.create(folder.isRoot() ? path : `${folder.path}/${path}`, '');
  }
}
