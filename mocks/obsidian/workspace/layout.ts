import type * as Host from 'obsidian';
import type { SavedView } from '../view/placeholder-views';
import { WorkspaceParent, WorkspaceSplit, type WorkspaceItem } from './item';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceMobileDrawer, WorkspaceSidedock } from './side-dock';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** The shape in which the app keeps the layout in its `workspace.json`, as far as the stand-in has it. */
interface SavedItem {
  type: 'split' | 'tabs' | 'leaf';
  direction?: Host.SplitDirection;
  children?: SavedItem[];
  currentTab?: number;
  collapsed?: boolean;
  isActive?: boolean;
  isPinned?: boolean;
  state?: SavedView;
}

interface SavedLayout {
  main: SavedItem;
  left: SavedItem;
  right: SavedItem;
}

/** What is open now, as plain data. Pop-outs are left out: the stand-in does not open them again. */
export function readLayout(workspace: Workspace): Record<string, unknown> {
  const { rootSplit, leftSplit, rightSplit } = workspace;
  return { main: saveItem(rootSplit), left: saveItem(leftSplit), right: saveItem(rightSplit) };
}

/**
 * Opens what a saved layout says. Only what is visible is created; the rest waits as deferred views
 * (developer docs, "Understanding deferred views").
 */
export async function restoreLayout(workspace: Workspace, layout: unknown): Promise<void> {
  if (!isLayout(layout)) return;
  const areas = [
    [workspace.leftSplit, layout.left],
    [workspace.rootSplit, layout.main],
    [workspace.rightSplit, layout.right],
  ] as const;
  for (const [area, saved] of areas) {
    const replaced = [...area.children];
    for (const child of saved.children ?? []) await restoreItem(workspace, area, child);
    if (saved.children?.length !== 0) for (const child of replaced) removeWithLeaves(area, child);
    if (area instanceof WorkspaceSidedock && saved.collapsed === false) area.expand();
  }
  const visible = workspace.allLeaves().filter(leaf => leaf.isVisible());
  await Promise.all(visible.map(leaf => leaf.loadIfDeferred()));
}

function saveItem(item: WorkspaceItem): SavedItem {
  if (item instanceof WorkspaceLeaf) {
    const saved: SavedItem = { type: 'leaf', state: item.saved() };
    if (item.isPinned) saved.isPinned = true;
    if (item.workspace.activeLeaf === item) saved.isActive = true;
    return saved;
  }
  const children = item instanceof WorkspaceParent ? item.children.map(saveItem) : [];
  if (item instanceof WorkspaceTabs) {
    return { type: 'tabs', children, currentTab: item.children.findIndex(child => child === item.currentLeaf) };
  }
  const saved: SavedItem = { type: 'split', children };
  if (item instanceof WorkspaceSplit) saved.direction = item.direction;
  if (item instanceof WorkspaceSidedock || item instanceof WorkspaceMobileDrawer) saved.collapsed = item.collapsed;
  return saved;
}

async function restoreItem(workspace: Workspace, parent: WorkspaceParent, saved: SavedItem): Promise<void> {
  if (saved.type === 'leaf') {
    const leaf = new WorkspaceLeaf(workspace);
    parent.appendChild(leaf);
    if (saved.state !== undefined) await leaf.defer(saved.state);
    leaf.setPinned(saved.isPinned === true);
    if (saved.isActive === true) workspace.setActiveLeaf(leaf);
    return;
  }
  const item = saved.type === 'tabs' ? new WorkspaceTabs(workspace) : newSplit(workspace, saved);
  for (const child of saved.children ?? []) await restoreItem(workspace, item, child);
  parent.appendChild(item);
  const current = item.children[saved.currentTab ?? 0];
  if (item instanceof WorkspaceTabs && current instanceof WorkspaceLeaf) item.selectTab(current);
}

function newSplit(workspace: Workspace, saved: SavedItem): WorkspaceSplit {
  return new WorkspaceSplit(workspace, saved.direction ?? 'vertical');
}

function removeWithLeaves(area: WorkspaceParent, item: WorkspaceItem): void {
  if (item instanceof WorkspaceParent) for (const leaf of item.leaves()) leaf.detach();
  area.removeChild(item);
}

function isLayout(layout: unknown): layout is SavedLayout {
  return typeof layout === 'object' && layout !== null && 'main' in layout && 'left' in layout && 'right' in layout;
}
