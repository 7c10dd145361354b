import type { TFile } from '../vault/files';
import { FileView } from '../view/file-view';
import type { Scope } from '../scope';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceMobileDrawer } from './side-dock';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

const REMEMBERED_FILES = 10;

/** Which leaf the person works in, in which order the leaves were used, and which file that makes the active one. */
export class ActiveLeaf {
  leaf: WorkspaceLeaf | null = null;
  private used: WorkspaceLeaf[] = [];
  private files: TFile[] = [];
  private announcedFile: TFile | null = null;
  private scope: Scope | null = null;

  constructor(private readonly workspace: Workspace) {}

  /** Makes a leaf the active one; `active-leaf-change` follows when it was not (that it does at once: not verified). */
  set(leaf: WorkspaceLeaf, isFocused: boolean): void {
    this.useScopeOf(leaf);
    if (this.leaf !== leaf) this.change(leaf);
    if (isFocused) focusInto(leaf);
  }

  private change(leaf: WorkspaceLeaf): void {
    this.leaf?.containerEl.removeClass('mod-active');
    this.leaf = leaf;
    if (leaf.parent instanceof WorkspaceTabs && leaf.parent.currentLeaf !== leaf) leaf.parent.selectTab(leaf);
    leaf.containerEl.addClass('mod-active');
    this.closeDrawersOver(leaf);
    this.used = [leaf, ...this.used.filter(other => other !== leaf)];
    this.workspace.trigger('active-leaf-change', leaf);
    this.announceFile();
    this.workspace.requestSaveLayout();
  }

  /** A leaf was closed: the one used before it becomes active. */
  forget(leaf: WorkspaceLeaf): void {
    this.used = this.used.filter(other => other !== leaf);
    if (this.leaf !== leaf) return;
    this.leaf = null;
    const next = this.workspace.getMostRecentLeaf();
    if (next !== null) this.set(next, false);
    else this.useScopeOf(null);
  }

  /** The leaf used last among `candidates`; the first one when none was used yet. */
  mostRecentOf(candidates: readonly WorkspaceLeaf[]): WorkspaceLeaf | null {
    return this.used.find(leaf => candidates.includes(leaf)) ?? candidates[0] ?? null;
  }

  recordFile(file: TFile): void {
    this.files = [file, ...this.files.filter(other => other !== file)].slice(0, REMEMBERED_FILES);
    this.announceFile();
  }

  /** The file of the leaf of the main area that was used last. */
  recentFile(): TFile | null {
    const view = this.workspace.getMostRecentLeaf()?.view;
    return view instanceof FileView ? view.file : null;
  }

  lastOpenFiles(): string[] {
    return this.files.map(file => file.path);
  }

  private announceFile(): void {
    const file = this.workspace.getActiveFile();
    if (file === this.announcedFile) return;
    this.announcedFile = file;
    this.workspace.trigger('file-open', file);
  }

  /** On a phone the drawers lie over the main area: working there closes them. */
  private closeDrawersOver(leaf: WorkspaceLeaf): void {
    const { leftSplit, rightSplit, rootSplit } = this.workspace;
    if (leaf.getRoot() !== rootSplit) return;
    for (const dock of [leftSplit, rightSplit]) if (dock instanceof WorkspaceMobileDrawer) dock.collapse();
  }

  /** The keys of a view are in force while its leaf is active (obsidian.d.ts `View.scope`). */
  private useScopeOf(leaf: WorkspaceLeaf | null): void {
    const { keymap } = this.workspace.app;
    if (this.scope !== null) keymap.popScope(this.scope);
    this.scope = leaf?.view.scope ?? null;
    if (this.scope !== null) keymap.pushScope(this.scope);
  }
}

function focusInto(leaf: WorkspaceLeaf): void {
  if (leaf.containerEl.contains(leaf.containerEl.doc.activeElement)) return;
  leaf.containerEl.tabIndex = -1;
  leaf.containerEl.focus({ preventScroll: true });
}
