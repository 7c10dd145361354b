import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceMobileDrawer, WorkspaceSidedock } from './side-dock';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** How `ensureSideLeaf` may be asked; that it reveals unless told not to is not verified. */
export interface SideLeafOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: Record<string, unknown>;
}

/** A new leaf in a sidebar: as one more tab, or with `split` in a group of its own. */
export function createSideLeaf(
  workspace: Workspace,
  dock: WorkspaceSidedock | WorkspaceMobileDrawer,
  split: boolean,
): WorkspaceLeaf {
  const last = dock.children.at(-1);
  if (last instanceof WorkspaceTabs && !split) return workspace.createLeafIn(last);
  const tabs = new WorkspaceTabs(workspace);
  dock.appendChild(tabs);
  return workspace.createLeafIn(tabs);
}

/** The leaf of a sidebar that holds this type of view; created when there is none (obsidian.d.ts, 1.7.2). */
export async function ensureLeafOfType(
  workspace: Workspace,
  type: string,
  dock: WorkspaceSidedock | WorkspaceMobileDrawer,
  { active = false, split = false, reveal = true, state }: SideLeafOptions,
): Promise<WorkspaceLeaf> {
  const existing = dock.leaves().find(leaf => leaf.view.getViewType() === type);
  const leaf = existing ?? createSideLeaf(workspace, dock, split);
  if (existing === undefined || state !== undefined) {
    await leaf.setViewState({ type, ...(state === undefined ? {} : { state }) });
  }
  if (reveal) await workspace.revealLeaf(leaf);
  if (active) workspace.setActiveLeaf(leaf, { focus: true });
  return leaf;
}
