import type * as Host from 'obsidian';
import type { App } from '../app';
import { word } from '../language';
import type { Menu } from '../menu/menu';
import { NotModelled } from '../not-modelled';
import { Platform } from '../platform';
import type { TFile } from '../vault/files';
import { ItemView } from '../view/item-view';
import { DeferredView, EmptyView, OrphanedView, type SavedView } from '../view/placeholder-views';
import type { View } from '../view/view';
import { WorkspaceItem } from './item';
import { LeafHistory } from './leaf-history';
import { WorkspaceMobileDrawer, WorkspaceSidedock } from './side-dock';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** A place for one view: a tab, or a panel of a sidebar (obsidian.d.ts `WorkspaceLeaf`). */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly app: App;
  readonly containerEl: HTMLElement;
  readonly tabHeaderEl: HTMLElement;
  hoverPopover: Host.HoverPopover | null = null;
  view: View;
  isPinned = false;
  private group: string | null = null;
  private readonly history = new LeafHistory();
  /** Views open and close one after the other, also when they are asked for at once. */
  private opening: Promise<unknown> = Promise.resolve();
  private loading: Promise<unknown> | null = null;

  constructor(workspace: Workspace) {
    super(workspace);
    this.app = workspace.app;
    this.containerEl = workspace.doc.createElement('div');
    this.containerEl.addClass('workspace-leaf');
    this.tabHeaderEl = workspace.doc.createElement('div');
    this.tabHeaderEl.addClass('workspace-tab-header', 'tappable');
    this.tabHeaderEl.setAttr('role', 'tab');
    const activate = (): void => this.workspace.setActiveLeaf(this);
    this.containerEl.addEventListener('pointerdown', activate);
    this.containerEl.addEventListener('focusin', activate);
    this.view = new EmptyView(this);
    this.opening = this.view.openIn(this.containerEl);
  }

  /** Whether the person can see the leaf: in front of its tabs, in a sidebar that is open. */
  isVisible(): boolean {
    const { parent } = this;
    if (!(parent instanceof WorkspaceTabs) || parent.currentLeaf !== this) return false;
    const root = this.getRoot();
    if (root instanceof WorkspaceSidedock || root instanceof WorkspaceMobileDrawer) return !root.collapsed;
    return root === this.workspace.rootSplit || root === this.workspace.floatingSplit;
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Resolves when the view is there, also for those who ask while it is being loaded. */
  async loadIfDeferred(): Promise<void> {
    if (this.view instanceof DeferredView) {
      const { type, state } = this.view.saved;
      this.loading = this.show(type, state);
    }
    await this.loading;
  }

  getViewState(): Host.ViewState {
    const state: Host.ViewState = { type: this.view.getViewType(), state: this.view.getState() };
    if (this.isPinned) state.pinned = true;
    return state;
  }

  async setViewState(viewState: Host.ViewState, ephemeralState?: unknown): Promise<void> {
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    const before = this.getViewState();
    const isRecorded = await this.show(viewState.type, viewState.state ?? {});
    if (isRecorded) this.history.record(before);
    if (ephemeralState !== undefined) this.setEphemeralState(ephemeralState);
    if (viewState.active === true) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.onLayoutChange();
  }

  async open(view: View): Promise<View> {
    const previous = this.view;
    this.view = view;
    const opened = this.opening.then(async () => {
      await previous.close();
      await view.openIn(this.containerEl);
    });
    // A view that fails to open has told its caller; the next one opens all the same.
    this.opening = opened.catch(() => undefined);
    await opened;
    this.updateHeader();
    return view;
  }

  /** Puts a saved view here without creating it (developer docs, "Understanding deferred views"). */
  async defer(saved: SavedView): Promise<void> {
    await this.open(new DeferredView(this, saved));
  }

  /** Leaves the place of a view whose type went away, or fills it when the type has come back. */
  async onTypeChange(type: string): Promise<void> {
    if (this.view.getViewType() !== type || this.isDeferred) return;
    if (this.workspace.views.factoryOf(type) === null) {
      await this.open(new OrphanedView(this, this.saved()));
    } else if (this.view instanceof OrphanedView) {
      const { saved } = this.view;
      await this.defer(saved);
      if (this.isVisible()) await this.loadIfDeferred();
    }
  }

  /** What the layout keeps of this leaf. */
  saved(): SavedView {
    const { type, state = {} } = this.getViewState();
    return { type, state, icon: this.getIcon(), title: this.getDisplayText() };
  }

  async openFile(file: TFile, openState: Host.OpenViewState = {}): Promise<void> {
    const type = viewTypeOf(file, this.app);
    const state = { ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
    this.workspace.onFileOpen(file);
  }

  goBack(): Promise<void> {
    return this.restore(this.history.back(this.getViewState()));
  }

  goForward(): Promise<void> {
    return this.restore(this.history.forward(this.getViewState()));
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  setPinned(pinned: boolean): void {
    if (this.isPinned === pinned) return;
    this.isPinned = pinned;
    this.updateHeader();
    this.trigger('pinned-change', pinned);
    this.workspace.onLayoutChange();
  }

  togglePinned(): void {
    this.setPinned(!this.isPinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
  }

  isInGroup(group: string): boolean {
    return this.group === group;
  }

  /** Closes the view and leaves the leaf where it is: the app is about to stop, or the leaf to go. */
  closeView(): Promise<unknown> {
    this.opening = this.opening.then(() => this.view.close());
    return this.opening;
  }

  detach(): void {
    if (this.parent === null) return;
    void this.closeView();
    this.parent.removeChild(this);
    this.workspace.onLeafDetach(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    if (this.isVisible()) this.view.onResize();
  }

  /** The person chose this tab. */
  selectByPerson(): void {
    if (this.parent instanceof WorkspaceTabs) this.parent.selectTab(this);
    this.workspace.setActiveLeaf(this, { focus: true });
  }

  /** Draws title and icon anew, in the view's header and in the tab. */
  updateHeader(): void {
    if (this.view instanceof ItemView) this.view.updateHeader();
    if (this.parent instanceof WorkspaceTabs) this.parent.updateHeaders();
  }

  /** The entries that the app itself adds to a pane's menu. */
  addPaneMenuItems(menu: Menu): void {
    menu.addSeparator();
    if (!Platform.isMobile && this.getRoot() === this.workspace.rootSplit) {
      menu.addItem(item =>
        item
          .setTitle(word('moveToWindow'))
          .setIcon('picture-in-picture-2')
          .onClick(() => this.workspace.moveLeafToPopout(this)),
      );
    }
    menu.addItem(item =>
      item
        .setTitle(word('close'))
        .setIcon('x')
        .onClick(() => this.detach()),
    );
  }

  /** Shows a view of this type with this state; answers whether the view asks for a step in the history. */
  private async show(type: string, state: Record<string, unknown>): Promise<boolean> {
    if (this.isDeferred || this.view instanceof OrphanedView || this.view.getViewType() !== type) {
      await this.open(this.createView(type, state));
    }
    const result: Host.ViewStateResult = { history: false };
    await this.view.setState(state, result);
    this.updateHeader();
    return result.history;
  }

  private createView(type: string, state: Record<string, unknown>): View {
    const factory = this.workspace.views.factoryOf(type);
    if (factory !== null) return factory(this);
    return new OrphanedView(this, { type, state, icon: 'ghost', title: word('pluginGone') });
  }

  private async restore(step: Host.ViewState | null): Promise<void> {
    if (step === null) return;
    await this.show(step.type, step.state ?? {});
    this.workspace.onLayoutChange();
  }
}

/** Notes, and bases while Bases is on; the view types of other files are not modelled. */
function viewTypeOf({ extension }: TFile, { bases }: App): string {
  if (extension === 'md') return 'markdown';
  if (extension === 'base' && bases.isEnabled) return 'bases';
  throw new NotModelled(`opening a file of type .${extension}`);
}
