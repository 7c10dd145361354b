import type { Plugin } from 'obsidian';
import type { NewContacts } from '../view/capture/new-contacts';
import type { ViewContext } from '../view/shared/view-context';
import { registerNoteMenus } from './note-menus';
import { PropertySuggest } from './property-suggest';
import { registerReadingCards } from './reading-cards';

/** Adds what the plugin does where notes are written and read: menus, suggestions for properties, cards. They go with the plugin. */
export function registerEditor(plugin: Plugin, context: ViewContext, newContacts: NewContacts): void {
  registerNoteMenus(plugin, context, newContacts);
  plugin.registerEditorSuggest(new PropertySuggest(context));
  registerReadingCards(plugin, context);
}
