import type { Plugin } from 'obsidian';
import { ItemView } from 'obsidian';
import type { NotePath } from '../model/mention';
import { withoutEnding } from '../model/note-path';
import { BOARD_VIEW_TYPE } from '../view/board/open-board';
import { FOLLOW_UPS_VIEW_TYPE } from '../view/follow-ups/open-follow-ups';
import { HEALTH_VIEW_TYPE } from '../view/health/health-view';
import { MATRIX_VIEW_TYPE } from '../view/matrix/matrix-view';
import { copyText } from '../view/shared/copy-text';
import type { ViewContext } from '../view/shared/view-context';
import type { LinkView } from './open-from-link';

const VIEWS: Readonly<Record<string, LinkView>> = {
  [MATRIX_VIEW_TYPE]: 'matrix', [FOLLOW_UPS_VIEW_TYPE]: 'queue', [HEALTH_VIEW_TYPE]: 'network',
};

/** Adds the command that copies a link to what is open: a person, a project, or a view of the plugin. */
export function addCopyLink(plugin: Plugin, context: ViewContext): void {
  const { app, strings: { links } } = context;
  plugin.addCommand({
    id: 'copy-link',
    name: links.command,
    checkCallback: (checking) => {
      const link = linkToOpen(context);
      const texts = { done: links.copied, failed: links.notCopied };
      if (link !== null && !checking) void copyText(app.workspace.containerEl, link, texts);
      return link !== null;
    },
  });
}

/** The link to what is in the active tab; null where it is nothing that a link can open. */
function linkToOpen({ app, store: { network } }: ViewContext): string | null {
  const active = app.workspace.getActiveViewOfType(ItemView);
  const type = active?.getViewType() ?? '';
  const view = VIEWS[type];
  if (view !== undefined) return linkTo(app.vault.getName(), { view });
  const shown: unknown = type === BOARD_VIEW_TYPE ? active?.getState()['project'] : app.workspace.getActiveFile()?.path;
  const path = typeof shown === 'string' ? shown : '';
  if (network.projects.has(path)) return linkTo(app.vault.getName(), { view: 'board', project: path });
  return network.people.has(path) ? linkTo(app.vault.getName(), { view: 'person', person: path }) : null;
}

/** `vault` is the app's own: it opens that one first. */
function linkTo(vault: string, { view, project, person }: { readonly view: LinkView; readonly project?: NotePath; readonly person?: NotePath }): string {
  const paths = Object.entries({ project, person }).flatMap(([key, path]) => (path === undefined ? [] : [[key, withoutEnding(path)] as const]));
  const query = [['vault', vault] as const, ['view', view] as const, ...paths].map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `obsidian://reseauter-open?${query.join('&')}`;
}
