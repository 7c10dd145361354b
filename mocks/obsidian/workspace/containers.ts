import type { DomWindow } from '../dom/active-window';
import { WorkspaceParent, WorkspaceSplit } from './item';
import type { Workspace } from './workspace';

/** The splits of one window (obsidian.d.ts `WorkspaceContainer`). */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract readonly win: Window;
  abstract readonly doc: Document;

  override getContainer(): WorkspaceContainer {
    return this;
  }
}

/** The middle of the main window. */
export class WorkspaceRoot extends WorkspaceContainer {
  readonly win: Window;
  readonly doc: Document;

  constructor(workspace: Workspace) {
    super(workspace, 'vertical');
    this.win = workspace.win;
    this.doc = workspace.doc;
    this.containerEl.addClass('mod-root');
  }

  // The main area never disappears: the workspace puts an empty tab into it.
  protected override onEmpty(): void {
    this.workspace.fillRoot();
  }
}

/** A pop-out window with its splits (obsidian.d.ts `WorkspaceWindow`, desktop only). */
export class WorkspaceWindow extends WorkspaceContainer {
  readonly doc: Document;

  constructor(
    workspace: Workspace,
    readonly win: DomWindow,
  ) {
    super(workspace, 'vertical');
    this.doc = win.document;
    this.containerEl.addClass('mod-root');
  }

  // A pop-out closes with its last leaf.
  protected override onEmpty(): void {
    this.workspace.closePopout(this);
  }
}

/** The parent of all pop-out windows; it has no place on the screen. */
export class WorkspaceFloating extends WorkspaceParent {
  readonly containerEl: HTMLElement;

  constructor(workspace: Workspace) {
    super(workspace);
    this.containerEl = workspace.doc.createElement('div');
  }

  // The windows' elements live in their own documents.
  override insertChild(index: number, child: WorkspaceWindow): void {
    this.children.splice(index, 0, child);
    child.parent = this;
  }

  protected override onEmpty(): void {}
}
