import type { Plugin } from 'obsidian';
import type { NewContacts } from '../view/capture/new-contacts';
import type { ViewContext } from '../view/shared/view-context';
import { registerNoteMenus } from './note-menus';
import { onceReady } from './once-ready';
import { PropertySuggest } from './property-suggest';
import { registerReadingCards } from './reading-cards';

/**
 * Adds what the plugin does where notes are written and read: menus, suggestions for properties, cards. They go with the
 * plugin. Suggestions come with a popover of their own, and nobody writes before the layout is ready.
 */
export function registerEditor(plugin: Plugin, context: ViewContext, newContacts: NewContacts): void {
  registerNoteMenus(plugin, context, newContacts);
  onceReady(plugin, () => plugin.registerEditorSuggest(new PropertySuggest(context)));
  registerReadingCards(plugin, context);
}
