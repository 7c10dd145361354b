import type * as Host from 'obsidian';
import { WorkspaceParent, WorkspaceSplit } from './item';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** Left or right sidebar of the desktop (obsidian.d.ts `WorkspaceSidedock`). */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(
    workspace: Workspace,
    readonly side: Host.Side,
  ) {
    super(workspace, 'horizontal');
    this.containerEl.addClass('mod-sidedock', `mod-${side}-split`, 'is-sidedock-collapsed');
  }

  expand(): void {
    this.setCollapsed(false);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  // A dock stays when it is empty.
  protected override onEmpty(): void {
    this.collapse();
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    if (!collapsed) for (const leaf of shownLeaves(this)) void leaf.loadIfDeferred();
    this.workspace.onLayoutChange();
  }
}

/**
 * What takes the place of a sidebar on a phone (obsidian.d.ts `WorkspaceMobileDrawer`): a panel that slides over the
 * main area. The stand-in lets it hold one tab group, so that the leaves keep their headers.
 */
export class WorkspaceMobileDrawer extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  collapsed = true;
  private readonly backdropEl: HTMLElement;

  constructor(
    workspace: Workspace,
    readonly side: Host.Side,
  ) {
    super(workspace);
    this.containerEl = workspace.doc.createElement('div');
    this.containerEl.addClass('workspace-drawer', `mod-${side}`);
    this.containerEl.hide();
    this.backdropEl = workspace.doc.createElement('div');
    this.backdropEl.addClass('workspace-drawer-backdrop');
    this.backdropEl.addEventListener('click', () => this.collapse());
  }

  expand(): void {
    if (!this.collapsed) return;
    this.collapsed = false;
    this.containerEl.before(this.backdropEl);
    this.containerEl.show();
    for (const leaf of shownLeaves(this)) void leaf.loadIfDeferred();
    this.workspace.onLayoutChange();
  }

  collapse(): void {
    if (this.collapsed) return;
    this.collapsed = true;
    this.backdropEl.detach();
    this.containerEl.hide();
    this.workspace.onLayoutChange();
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  protected override onEmpty(): void {
    this.collapse();
  }
}

function shownLeaves(parent: WorkspaceParent): WorkspaceLeaf[] {
  return parent.children.flatMap(child =>
    child instanceof WorkspaceTabs && child.currentLeaf !== null ? [child.currentLeaf] : [],
  );
}
