import type { NotePath } from '../../model/mention';
import type { ViewContext } from '../shared/view-context';

/** The type under which the workspace keeps the board of a project. */
export const BOARD_VIEW_TYPE = 'reseauter-board';

/** Shows the board of a project in the main area: the tab that shows it already, else a new one. */
export async function openBoard({ app }: Pick<ViewContext, 'app'>, project: NotePath): Promise<void> {
  const { workspace } = app;
  const open = workspace.getLeavesOfType(BOARD_VIEW_TYPE).find((leaf) => leaf.getViewState().state?.['project'] === project);
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined) await leaf.setViewState({ type: BOARD_VIEW_TYPE, state: { project }, active: true });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}
