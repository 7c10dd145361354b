import type { Plugin } from 'obsidian';
import { peopleToWriteTo } from '../derive/first-message';
import type { Person } from '../model/person';
import type { NewContacts } from '../view/capture/new-contacts';
import { addImportToFileMenu, openImport } from '../view/import/open-import';
import type { PersonAction } from '../view/shared/person-actions';
import { PersonActions } from '../view/shared/person-actions';
import type { ViewContext } from '../view/shared/view-context';
import type { CheckedCommand } from './ask-person';
import { askForPerson, askingForPerson, whilePeople } from './ask-person';
import { peopleOfNote, personOfNote } from './open-note';

/** Adds what is told of a contact: with somebody who is asked for, or with those of the open note. */
export function addContacts(plugin: Plugin, context: ViewContext): void {
  const { commands } = context.strings.queue;
  const persons = new PersonActions(context);
  const ask = (placeholder: string, action: PersonAction): CheckedCommand =>
    askingForPerson(context, placeholder, (person) => persons.run(action, person));
  const logWith = (people: () => readonly Person[], least: number): CheckedCommand => (checking) => {
    const found = people();
    if (found.length < least || context.store.people().length === 0) return false;
    if (!checking) persons.log(found, {});
    return true;
  };
  plugin.addCommand({ id: 'log-contact', name: commands.log, checkCallback: ask(commands.whom, 'log') });
  plugin.addCommand({ id: 'log-here', name: commands.logHere, checkCallback: logWith(() => peopleOfNote(context), 1) });
  plugin.addCommand({ id: 'log-together', name: commands.logTogether, checkCallback: logWith(() => peopleOfNote(context), 0) });
  plugin.addCommand({ id: 'i-wrote', name: commands.wrote, checkCallback: ask(commands.toWhom, 'wrote') });
  plugin.addCommand({ id: 'they-answered', name: commands.answered, checkCallback: ask(commands.whoAnswered, 'answered') });
}

/** Adds several new people at once: as they were met, or from an address book, which the menu of its file offers too. */
export function addNewContacts(plugin: Plugin, context: ViewContext, newContacts: NewContacts): void {
  const { capture, contactImport } = context.strings;
  plugin.addCommand({ id: 'new-contacts', name: capture.command, callback: () => void newContacts.open() });
  plugin.addCommand({ id: 'import-contacts', name: contactImport.command, callback: () => void openImport(context) });
  addImportToFileMenu(plugin, context);
}

/** Adds first messages: to the person whose note is open, else to the first new contact who is left to write to. */
export function addFirstMessages(plugin: Plugin, context: ViewContext): void {
  const { store, strings: { firstMessage: texts } } = context;
  const persons = new PersonActions(context);
  const write = (): void => {
    const open = personOfNote(context);
    const people = peopleToWriteTo(open, store.triage());
    const first = open ?? people.find(({ path }) => store.followUpOf(path)?.reasons.some(({ detail }) => detail.id === 'new')) ?? people[0];
    if (first === undefined) askForPerson(context, texts.whom, (person) => persons.run('first-message', person));
    else persons.writeFirst(people, first);
  };
  plugin.addCommand({ id: 'first-message', name: texts.command, checkCallback: whilePeople(context, write) });
}
