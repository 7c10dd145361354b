import type { Plugin } from 'obsidian';
import { ExportModal } from '../view/export/export-modal';
import { OverviewModal } from '../view/export/overview-modal';
import type { ViewContext } from '../view/shared/view-context';
import { whilePeople } from './ask-person';

/** Adds contacts and days for other programs. */
export function addExport(plugin: Plugin, context: ViewContext): void {
  const open = whilePeople(context, () => new ExportModal(context).open());
  plugin.addCommand({ id: 'export-contacts', name: context.strings.exportContacts.command, checkCallback: open });
}

/** Adds the role matrix and the queue as a table, a canvas or a page. */
export function addOverview(plugin: Plugin, context: ViewContext): void {
  plugin.addCommand({ id: 'export-overview', name: context.strings.overview.command, callback: () => new OverviewModal(context).open() });
}
