import { openView } from '../shared/open-view';
import type { ViewContext } from '../shared/view-context';
import { TRIAGE_VIEW_TYPE, TriageView } from './triage-view';

/**
 * Shows the view that classifies contacts: the one that is open, else a new tab.
 *
 * @param place - the id of a mission to begin with; left out, the view stays where it is
 */
export async function openTriage(context: Pick<ViewContext, 'app'>, place?: string): Promise<void> {
  const leaf = await openView(context, TRIAGE_VIEW_TYPE, place === undefined ? undefined : { place });
  if (leaf.view instanceof TriageView) leaf.view.takeFocus();
}
