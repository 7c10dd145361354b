import type { Plugin } from 'obsidian';
import type { Board } from '../derive/board';
import { openBoard } from '../view/board/open-board';
import { RoleTemplateSuggest } from '../view/board/role-template-suggest';
import { openCompanion } from '../view/companion/companion-view';
import { openFollowUps } from '../view/follow-ups/open-follow-ups';
import { openHealth } from '../view/health/health-view';
import { MATRIX_VIEW_TYPE } from '../view/matrix/matrix-view';
import { startProject } from '../view/project-start/start-project';
import { openView } from '../view/shared/open-view';
import { ProjectSuggest } from '../view/shared/project-suggest';
import type { ViewContext } from '../view/shared/view-context';
import { askWhy } from '../view/shared/why-suggest';
import { openTriage } from '../view/triage/open-triage';

/** Adds the views and what is asked of a project, two of the views also at the left edge. */
export function addPlaces(plugin: Plugin, context: ViewContext): void {
  const { board, companion, explain, health, projectStart, triage, queue: { commands } } = context.strings;
  const showMatrix = (): void => void openView(context, MATRIX_VIEW_TYPE);
  const showFollowUps = (): void => void openFollowUps(context);
  plugin.addCommand({ id: 'open-role-matrix', name: commands.openMatrix, callback: showMatrix });
  plugin.addCommand({ id: 'open-follow-ups', name: commands.openFollowUps, callback: showFollowUps });
  const onProject = (run: (of: Board) => void) => () => new ProjectSuggest(context, run).open();
  const showBoard = onProject(({ project }) => void openBoard(context, project.path));
  const askTemplate = onProject(({ project }) => new RoleTemplateSuggest(context, project).open());
  plugin.addCommand({ id: 'open-project-board', name: board.open, callback: showBoard });
  plugin.addCommand({ id: 'use-role-template', name: board.useTemplateOn, callback: askTemplate });
  plugin.addCommand({ id: 'open-companion', name: companion.open, callback: () => void openCompanion(context) });
  plugin.addCommand({ id: 'open-network', name: health.open, callback: () => void openHealth(context) });
  plugin.addCommand({ id: 'classify-contacts', name: triage.command, callback: () => void openTriage(context) });
  plugin.addCommand({ id: 'start-project', name: projectStart.command, callback: () => void startProject(context) });
  plugin.addCommand({ id: 'why-not-listed', name: explain.command, callback: () => askWhy(context) });
  plugin.addCommand({ id: 'check-notes', name: commands.check, callback: context.showVaultCheck });
  plugin.addRibbonIcon('layout-grid', commands.openMatrix, showMatrix);
  plugin.addRibbonIcon('list-checks', commands.openFollowUps, showFollowUps);
}
