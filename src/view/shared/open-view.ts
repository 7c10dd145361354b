import type { ViewState, WorkspaceLeaf } from 'obsidian';
import type { ViewContext } from './view-context';

/**
 * Shows the one view of a type: the one that is open, else a new tab, and puts the focus there.
 *
 * @param state - what it is to show; left out, a view that is open stays as it is
 */
export async function openView({ app }: Pick<ViewContext, 'app'>, type: string, state?: ViewState['state']): Promise<WorkspaceLeaf> {
  const { workspace } = app;
  const open = workspace.getLeavesOfType(type)[0];
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined || state !== undefined) await leaf.setViewState({ type, active: true, ...(state === undefined ? {} : { state }) });
  // Also loads a view that was restored but never looked at (obsidian.d.ts, `revealLeaf`, 1.7.2).
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  return leaf;
}
