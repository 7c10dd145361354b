import { setIcon } from '../icons';
import { word } from '../language';
import { Menu } from '../menu/menu';
import { setTooltip } from '../tooltip';
import { WorkspaceParent } from './item';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** A group of tabs: one leaf is shown, the others wait behind their headers (obsidian.d.ts `WorkspaceTabs`). */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  private readonly headersEl: HTMLElement;
  private readonly tabContainerEl: HTMLElement;
  private shownLeaf: WorkspaceLeaf | null = null;

  constructor(workspace: Workspace) {
    super(workspace);
    this.containerEl = workspace.doc.createElement('div');
    this.containerEl.addClass('workspace-tabs', 'mod-top');
    const headerContainerEl = this.containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = headerContainerEl.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist' },
    });
    const newTabEl = headerContainerEl.createEl('button', {
      cls: 'workspace-tab-header-new-tab clickable-icon',
      type: 'button',
    });
    setIcon(newTabEl, 'plus');
    setTooltip(newTabEl, word('newTab'));
    newTabEl.addEventListener('click', () => this.openNewTab());
    headerContainerEl.createDiv('workspace-tab-header-spacer');
    this.tabContainerEl = this.containerEl.createDiv('workspace-tab-container');
  }

  protected override get childrenEl(): HTMLElement {
    return this.tabContainerEl;
  }

  /** The leaf in front, null while the group is empty. */
  get currentLeaf(): WorkspaceLeaf | null {
    return this.shownLeaf;
  }

  /** Brings a leaf to the front; what was deferred behind it is loaded. */
  selectTab(leaf: WorkspaceLeaf): void {
    this.shownLeaf = leaf;
    this.showCurrent();
    if (leaf.isVisible()) void leaf.loadIfDeferred();
    this.workspace.onLayoutChange();
  }

  /** Draws the tab headers anew: titles, icons, which one is in front. */
  updateHeaders(): void {
    const headers = this.leafChildren().map(leaf => this.headerOf(leaf));
    this.headersEl.setChildrenInPlace(headers);
  }

  protected override onChildrenChange(): void {
    const leaves = this.leafChildren();
    if (this.shownLeaf === null || !leaves.includes(this.shownLeaf)) {
      this.shownLeaf = leaves.at(-1) ?? null;
      if (this.shownLeaf?.isVisible() === true) void this.shownLeaf.loadIfDeferred();
    }
    this.showCurrent();
  }

  private showCurrent(): void {
    for (const leaf of this.leafChildren()) leaf.containerEl.toggle(leaf === this.shownLeaf);
    this.updateHeaders();
  }

  private leafChildren(): WorkspaceLeaf[] {
    return this.children as WorkspaceLeaf[];
  }

  private headerOf(leaf: WorkspaceLeaf): HTMLElement {
    const headerEl = leaf.tabHeaderEl;
    if (headerEl.childElementCount === 0) this.fillHeader(headerEl, leaf);
    const isCurrent = leaf === this.shownLeaf;
    headerEl.toggleClass('is-active', isCurrent);
    headerEl.setAttrs({
      'data-type': leaf.view.getViewType(),
      'aria-label': leaf.getDisplayText(),
      'aria-selected': isCurrent ? 'true' : 'false',
    });
    headerEl.tabIndex = isCurrent ? 0 : -1;
    setIcon(headerEl.find('.workspace-tab-header-inner-icon'), leaf.getIcon());
    headerEl.find('.workspace-tab-header-inner-title').setText(leaf.getDisplayText());
    headerEl.toggleClass('is-pinned', leaf.isPinned);
    return headerEl;
  }

  private fillHeader(headerEl: HTMLElement, leaf: WorkspaceLeaf): void {
    const innerEl = headerEl.createDiv('workspace-tab-header-inner');
    innerEl.createDiv('workspace-tab-header-inner-icon');
    innerEl.createDiv('workspace-tab-header-inner-title');
    const closeEl = innerEl.createDiv('workspace-tab-header-inner-close-button');
    closeEl.setAttr('aria-hidden', 'true');
    setIcon(closeEl, 'x');
    closeEl.addEventListener('click', event => {
      event.stopPropagation();
      leaf.detach();
    });
    headerEl.addEventListener('click', () => leaf.selectByPerson());
    headerEl.addEventListener('auxclick', event => {
      if (event.button === 1) leaf.detach();
    });
    headerEl.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') leaf.selectByPerson();
      if (event.key === 'Delete') leaf.detach();
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step !== undefined) this.moveFocus(leaf, step);
    });
    headerEl.addEventListener('contextmenu', event => {
      event.preventDefault();
      const menu = new Menu();
      leaf.view.onPaneMenu(menu, 'tab-header');
      leaf.addPaneMenuItems(menu);
      menu.showAtMouseEvent(event);
    });
  }

  private moveFocus(from: WorkspaceLeaf, step: number): void {
    const leaves = this.leafChildren();
    const next = leaves[(leaves.indexOf(from) + step + leaves.length) % leaves.length];
    next?.selectByPerson();
    next?.tabHeaderEl.focus();
  }

  private openNewTab(): void {
    const leaf = this.workspace.createLeafIn(this);
    this.selectTab(leaf);
    this.workspace.setActiveLeaf(leaf, { focus: true });
  }
}
