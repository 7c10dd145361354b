import type * as Host from 'obsidian';
import { Events } from '../vault/events';
import type { WorkspaceContainer } from './containers';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

let lastId = 0;

/** A node of the tree of splits, tab groups and leaves (obsidian.d.ts `WorkspaceItem`). */
export abstract class WorkspaceItem extends Events {
  abstract readonly containerEl: HTMLElement;
  parent: WorkspaceParent | null = null;
  readonly id = `item-${(lastId += 1)}`;

  constructor(readonly workspace: Workspace) {
    super();
  }

  /** The topmost item: the main area, a side dock, or the floating area of the pop-outs. */
  getRoot(): WorkspaceItem {
    return this.parent === null ? this : this.parent.getRoot();
  }

  /** The window area the item is in. Items of a side dock belong to the main window. */
  getContainer(): WorkspaceContainer {
    return this.parent === null ? this.workspace.rootSplit : this.parent.getContainer();
  }
}

/** An item with children. */
export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  /** Where the elements of the children go. */
  protected get childrenEl(): HTMLElement {
    return this.containerEl;
  }

  insertChild(index: number, child: WorkspaceItem): void {
    const before = this.children[index];
    this.children.splice(index, 0, child);
    child.parent = this;
    this.childrenEl.insertBefore(child.containerEl, before?.containerEl ?? null);
    this.onChildrenChange();
  }

  appendChild(child: WorkspaceItem): void {
    this.insertChild(this.children.length, child);
  }

  /** Takes a child out; a parent that is left without children disappears, if it may. */
  removeChild(child: WorkspaceItem): void {
    const index = this.children.indexOf(child);
    if (index === -1) return;
    this.children.splice(index, 1);
    child.parent = null;
    child.containerEl.detach();
    this.onChildrenChange();
    if (this.children.length === 0) this.onEmpty();
  }

  /** Every leaf below, in order. */
  leaves(): WorkspaceLeaf[] {
    return this.children.flatMap(child =>
      child instanceof WorkspaceParent ? child.leaves() : [child as WorkspaceLeaf],
    );
  }

  protected onChildrenChange(): void {}

  protected onEmpty(): void {
    this.parent?.removeChild(this);
  }
}

/** Children side by side (`vertical`) or one above the other (`horizontal`). */
export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;

  constructor(
    workspace: Workspace,
    readonly direction: Host.SplitDirection,
  ) {
    super(workspace);
    this.containerEl = workspace.doc.createElement('div');
    this.containerEl.addClass('workspace-split', `mod-${direction}`);
  }
}
