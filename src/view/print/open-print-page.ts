import type { OverviewChoice } from '../export/overview-choice';
import { openView } from '../shared/open-view';
import type { ViewContext } from '../shared/view-context';

/** The type under which the workspace keeps the page. */
export const PRINT_VIEW_TYPE = 'reseauter-print';

/** Shows what was chosen as a page to print, in the tab of the page before where there is one. */
export async function openPrintPage(context: ViewContext, choice: OverviewChoice): Promise<void> {
  await openView(context, PRINT_VIEW_TYPE, { ...choice });
}
