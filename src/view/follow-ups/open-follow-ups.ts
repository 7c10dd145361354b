import type { ViewContext } from '../shared/view-context';

/** The type under which the workspace keeps the follow-ups. */
export const FOLLOW_UPS_VIEW_TYPE = 'reseauter-follow-ups';

/** Shows the follow-ups, in the right sidebar unless they were moved elsewhere. */
export async function openFollowUps({ app }: Pick<ViewContext, 'app'>): Promise<void> {
  const { workspace } = app;
  const leaf = await workspace.ensureSideLeaf(FOLLOW_UPS_VIEW_TYPE, 'right', { active: true, reveal: true });
  await workspace.revealLeaf(leaf);
}
