import type { ViewContext } from '../shared/view-context';
import { TRIAGE_VIEW_TYPE, TriageView } from './triage-view';

/**
 * Shows the view that classifies contacts: the one that is open, else a new tab.
 *
 * @param place - the id of a mission to begin with; left out, the view stays where it is
 */
export async function openTriage({ app }: Pick<ViewContext, 'app'>, place?: string): Promise<void> {
  const { workspace } = app;
  const open = workspace.getLeavesOfType(TRIAGE_VIEW_TYPE)[0];
  const leaf = open ?? workspace.getLeaf('tab');
  const state = place === undefined ? {} : { place };
  if (open === undefined || place !== undefined) await leaf.setViewState({ type: TRIAGE_VIEW_TYPE, state, active: true });
  // Also loads a view that was restored but never looked at (obsidian.d.ts, `revealLeaf`, 1.7.2).
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  if (leaf.view instanceof TriageView) leaf.view.takeFocus();
}
