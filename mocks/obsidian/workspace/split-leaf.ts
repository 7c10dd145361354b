import type * as Host from 'obsidian';
import { NotModelled } from '../not-modelled';
import { WorkspaceSplit } from './item';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** Creates an empty leaf beside (`vertical`) or below (`horizontal`) another one. */
export function splitLeaf(
  workspace: Workspace,
  leaf: WorkspaceLeaf,
  direction: Host.SplitDirection,
  before: boolean,
): WorkspaceLeaf {
  const tabs = leaf.parent;
  const split = tabs?.parent;
  if (tabs === null || !(split instanceof WorkspaceSplit)) throw new NotModelled('splitting a leaf outside a split');
  const ownIndex = split.children.indexOf(tabs);
  const newTabs = new WorkspaceTabs(workspace);
  if (split.direction === direction) {
    split.insertChild(before ? ownIndex : ownIndex + 1, newTabs);
  } else {
    const inner = new WorkspaceSplit(workspace, direction);
    split.insertChild(ownIndex, inner);
    split.removeChild(tabs);
    inner.appendChild(tabs);
    inner.insertChild(before ? 0 : 1, newTabs);
  }
  return workspace.createLeafIn(newTabs);
}
