import type { Plugin } from 'obsidian';
import { CardModal } from '../view/card/card-modal';
import { DuplicatesModal, compareTwo } from '../view/duplicates/duplicates-modal';
import { AboutModal } from '../view/privacy/about-modal';
import { DiscreetMode } from '../view/privacy/discreet-mode';
import { ForgetModal } from '../view/privacy/forget-modal';
import { addToRole, fillRole } from '../view/roles/role-actions';
import { ProjectSuggest } from '../view/shared/project-suggest';
import type { ViewContext } from '../view/shared/view-context';
import { askAmong, askingForPerson } from './ask-person';
import { openPath, personOfNote } from './open-note';

/** Adds naming people for roles, and what is known of somebody at a glance. The note that is open comes first. */
export function addRoles(plugin: Plugin, context: ViewContext): void {
  const { store, strings: { editor } } = context;
  const addSomebody = askingForPerson(context, editor.addWhom, (person) => addToRole(context, [person]));
  const showCard = askingForPerson(context, editor.cardOfWhom, ({ path }) => new CardModal(context, path).open());
  const fill = (): void => {
    const open = store.boardOf(openPath(context));
    if (open === null) new ProjectSuggest(context, (board) => fillRole(context, board)).open();
    else fillRole(context, open);
  };
  plugin.addCommand({ id: 'add-to-role', name: editor.addSomebody, checkCallback: addSomebody });
  plugin.addCommand({ id: 'fill-role', name: editor.fillRole, callback: fill });
  plugin.addCommand({ id: 'show-card', name: editor.showCardOf, checkCallback: showCard });
}

/** Adds two notes about one person: those that look like it, or the open one and another. */
export function addDuplicates(plugin: Plugin, context: ViewContext): void {
  const { store, strings: { duplicates } } = context;
  const open = (): void => new DuplicatesModal(context).open();
  const mergeWith = (checking: boolean): boolean => {
    const one = personOfNote(context);
    const others = store.people().filter((person) => person !== one);
    if (one === null || others.length === 0) return false;
    if (!checking) askAmong(context, { placeholder: duplicates.withWhom, people: others }, (two) => compareTwo(context, one, two));
    return true;
  };
  plugin.addCommand({ id: 'find-duplicates', name: duplicates.command, callback: open });
  plugin.addCommand({ id: 'merge-person', name: duplicates.mergeWith, checkCallback: mergeWith });
}

/** Adds everything about somebody, forgetting her, and what a shared screen does not show. */
export function addPrivacy(plugin: Plugin, context: ViewContext): void {
  const { about, forget, discreet } = context.strings.privacy;
  const showAbout = askingForPerson(context, about.whom, (person) => new AboutModal(context, person).open());
  const showForget = askingForPerson(context, forget.whom, (person) => new ForgetModal(context, person).open());
  const discreetMode = plugin.addChild(new DiscreetMode(context));
  plugin.addCommand({ id: 'about-person', name: about.command, checkCallback: showAbout });
  plugin.addCommand({ id: 'forget-person', name: forget.command, checkCallback: showForget });
  plugin.addCommand({ id: 'toggle-discreet-mode', name: discreet.command, callback: () => discreetMode.toggle() });
}
