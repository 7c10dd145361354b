import type * as Host from 'obsidian';
import type { App } from '../app';
import { debounce } from '../debounce';
import { mainWindow, type DomWindow } from '../dom/active-window';
import type { Menu } from '../menu/menu';
import { Platform } from '../platform';
import type { TFile } from '../vault/files';
import { FileView } from '../view/file-view';
import { MarkdownView } from '../view/markdown-view';
import type { View } from '../view/view';
import { ActiveLeaf } from './active-leaf';
import { WorkspaceFloating, WorkspaceRoot, type WorkspaceWindow } from './containers';
import type { WorkspaceParent } from './item';
import { readLayout, restoreLayout } from './layout';
import { WorkspaceLeaf } from './leaf';
import { addLinkItems, openLink } from './open-link';
import { closePopout, moveToPopout } from './popout';
import { WorkspaceRibbon } from './ribbon';
import { WorkspaceMobileDrawer, WorkspaceSidedock } from './side-dock';
import { createSideLeaf, ensureLeafOfType, type SideLeafOptions } from './side-leaf';
import { splitLeaf } from './split-leaf';
import { WorkspaceTabs } from './tabs';
import { UnmodelledWorkspace } from './unmodelled-workspace';
import { ViewRegistry } from './view-registry';

const LAYOUT_SAVE_DELAY = 500;

type SideDock = WorkspaceSidedock | WorkspaceMobileDrawer;
/** The constructor of a view class, to ask for an active view of it. */
export type ViewClass<T> = abstract new (...args: never[]) => T;

/** Everything that is open: tabs, sidebars, pop-outs (obsidian.d.ts `Workspace`). */
export class Workspace extends UnmodelledWorkspace {
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
    return splitLeaf(this, leaf, direction, before);
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

  openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: Host.PaneType | boolean,
    openViewState?: Host.OpenViewState,
  ): Promise<void> {
    return openLink(this.app, linktext, sourcePath, newLeaf, openViewState);
  }

  /** Adds to a menu what belongs to a link to a note (obsidian.d.ts); see {@link addLinkItems}. */
  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    return addLinkItems(this.app, menu, { linktext, sourcePath, ...(leaf !== undefined && { leaf }) });
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
    return createSideLeaf(this, this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return createSideLeaf(this, this.rightSplit, split);
  }

  ensureSideLeaf(type: string, side: Host.Side, options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
    return ensureLeafOfType(this, type, side === 'left' ? this.leftSplit : this.rightSplit, options);
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
}
