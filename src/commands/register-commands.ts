import type { Plugin } from 'obsidian';
import type { NewContacts } from '../view/capture/new-contacts';
import type { ViewContext } from '../view/shared/view-context';
import { addContacts, addFirstMessages, addNewContacts } from './contact-commands';
import { addExport, addOverview } from './export-commands';
import { addMarking } from './mark-commands';
import { addDuplicates, addPrivacy, addRoles } from './people-commands';
import { addPlaces } from './place-commands';
import { addWayBack } from './way-back';

/** Adds everything that can be done from the command palette. They go with the plugin. */
export function registerCommands(plugin: Plugin, context: ViewContext, newContacts: NewContacts): void {
  addPlaces(plugin, context);
  addContacts(plugin, context);
  addRoles(plugin, context);
  addNewContacts(plugin, context, newContacts);
  addFirstMessages(plugin, context);
  addExport(plugin, context);
  addOverview(plugin, context);
  addDuplicates(plugin, context);
  addMarking(plugin, context);
  addWayBack(plugin, context);
  addPrivacy(plugin, context);
}
