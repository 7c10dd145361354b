import type { Plugin } from 'obsidian';
import type { NewContacts } from '../view/capture/new-contacts';
import type { ViewContext } from '../view/shared/view-context';
import { openApi } from './api/open-api';
import type { ReseauterApi } from './api/reseauter-api';
import { registerCommandLine } from './cli/command-line';
import { registerLinks } from './uri';

/** Opens the doors by which others reach the plugin: links, the app's command line, and scripts, for which it returns theirs. */
export function openToOthers(plugin: Plugin, context: ViewContext, newContacts: NewContacts): ReseauterApi {
  registerLinks(plugin, context, newContacts);
  registerCommandLine(plugin, context);
  return openApi(plugin, context, newContacts);
}
