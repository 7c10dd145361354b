import type { Plugin } from 'obsidian';
import type { Board } from './derive/board';
import { namedBy } from './derive/brief';
import { peopleToWriteTo } from './derive/first-message';
import type { NotePath } from './model/mention';
import type { Person } from './model/person';
import { CardModal } from './view/card/card-modal';
import { openCompanion } from './view/companion/companion-view';
import { openFollowUps } from './view/follow-ups/open-follow-ups';
import { ExportModal } from './view/export/export-modal';
import { OverviewModal } from './view/export/overview-modal';
import { DuplicatesModal, compareTwo } from './view/duplicates/duplicates-modal';
import { openHealth } from './view/health/health-view';
import { MATRIX_VIEW_TYPE } from './view/matrix/matrix-view';
import { openBoard } from './view/board/open-board';
import { addImportToFileMenu, openImport } from './view/import/open-import';
import { AboutModal } from './view/privacy/about-modal';
import { DiscreetMode } from './view/privacy/discreet-mode';
import { ForgetModal } from './view/privacy/forget-modal';
import { addToRole, fillRole } from './view/roles/role-actions';
import type { PersonAction } from './view/shared/person-actions';
import { PersonActions } from './view/shared/person-actions';
import { openView } from './view/shared/open-view';
import { PersonSuggest } from './view/shared/person-suggest';
import { ProjectSuggest } from './view/shared/project-suggest';
import { RoleTemplateSuggest } from './view/board/role-template-suggest';
import type { NewContacts } from './view/capture/new-contacts';
import { startProject } from './view/project-start/start-project';
import type { ViewContext } from './view/shared/view-context';
import { addMarking } from './view/shared/mark-commands';
import { openTriage } from './view/triage/open-triage';
import { askWhy } from './view/shared/why-suggest';

/** Adds everything that can be done from the command palette. They go with the plugin. */
export function registerCommands(plugin: Plugin, context: ViewContext, newContacts: NewContacts): void {
  addPlaces(plugin, context);
  addContacts(plugin, context);
  addRoles(plugin, context);
  addContactsInEvent(plugin, context, newContacts);
  addContactsInFiles(plugin, context);
  addFirstMessages(plugin, context);
  addExport(plugin, context);
  addOverview(plugin, context);
  addDuplicates(plugin, context);
  addMarking(plugin, context);
  addWayBack(plugin, context);
  addPrivacy(plugin, context);
}

/** The views and dialogs, two of them also at the left edge. */
function addPlaces(plugin: Plugin, context: ViewContext): void {
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

/** What is told of a contact: with somebody who is asked for, or with those of the open note. */
function addContacts(plugin: Plugin, context: ViewContext): void {
  const { commands } = context.strings.queue;
  const persons = new PersonActions(context);
  const ask = (placeholder: string, action: PersonAction) => (checking: boolean) => {
    if (context.store.people().length === 0) return false;
    if (!checking) askForPerson(context, placeholder, (person) => persons.run(action, person));
    return true;
  };
  const logWith = (people: () => readonly Person[], least: number) => (checking: boolean) => {
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

/** Naming people for roles, and what is known of somebody at a glance. The note that is open comes first. */
function addRoles(plugin: Plugin, context: ViewContext): void {
  const { store, strings: { editor } } = context;
  const ask = (placeholder: string, run: (person: Person) => void) => (checking: boolean) => {
    if (store.people().length === 0) return false;
    if (!checking) askForPerson(context, placeholder, run);
    return true;
  };
  const addSomebody = ask(editor.addWhom, (person) => addToRole(context, [person]));
  const showCard = ask(editor.cardOfWhom, ({ path }) => new CardModal(context, path).open());
  const fill = (): void => {
    const open = store.boardOf(context.app.workspace.getActiveFile()?.path ?? '');
    if (open === null) new ProjectSuggest(context, (board) => fillRole(context, board)).open();
    else fillRole(context, open);
  };
  plugin.addCommand({ id: 'add-to-role', name: editor.addSomebody, checkCallback: addSomebody });
  plugin.addCommand({ id: 'fill-role', name: editor.fillRole, callback: fill });
  plugin.addCommand({ id: 'show-card', name: editor.showCardOf, checkCallback: showCard });
}

/** Several new people at once, as they were met. */
function addContactsInEvent(plugin: Plugin, { strings: { capture } }: ViewContext, newContacts: NewContacts): void {
  plugin.addCommand({ id: 'new-contacts', name: capture.command, callback: () => void newContacts.open() });
}

/** Address books, by command and in the menu of a file that may be one. */
function addContactsInFiles(plugin: Plugin, context: ViewContext): void {
  plugin.addCommand({ id: 'import-contacts', name: context.strings.contactImport.command, callback: () => void openImport(context) });
  addImportToFileMenu(plugin, context);
}

/** Begins with the person whose note is open, else with the first new contact who is left to write to. */
function addFirstMessages(plugin: Plugin, context: ViewContext): void {
  const { store, strings: { firstMessage: texts } } = context;
  const persons = new PersonActions(context);
  const write = (): void => {
    const open = store.network.people.get(context.app.workspace.getActiveFile()?.path ?? '') ?? null;
    const people = peopleToWriteTo(open, store.triage());
    const first = open ?? people.find(({ path }) => store.followUpOf(path)?.reasons.some(({ detail }) => detail.id === 'new')) ?? people[0];
    if (first === undefined) askForPerson(context, texts.whom, (person) => persons.run('first-message', person));
    else persons.writeFirst(people, first);
  };
  plugin.addCommand({
    id: 'first-message',
    name: texts.command,
    checkCallback: (checking) => {
      if (store.people().length > 0 && !checking) write();
      return store.people().length > 0;
    },
  });
}

/** Contacts and days for other programs. */
function addExport(plugin: Plugin, context: ViewContext): void {
  plugin.addCommand({
    id: 'export-contacts',
    name: context.strings.exportContacts.command,
    checkCallback: (checking) => {
      const hasPeople = context.store.people().length > 0;
      if (hasPeople && !checking) new ExportModal(context).open();
      return hasPeople;
    },
  });
}

/** The role matrix and the queue as a table, a canvas or a page. */
function addOverview(plugin: Plugin, context: ViewContext): void {
  plugin.addCommand({ id: 'export-overview', name: context.strings.overview.command, callback: () => new OverviewModal(context).open() });
}

/** Two notes about one person: those that look like it, or the open one and another. */
function addDuplicates(plugin: Plugin, context: ViewContext): void {
  const { app, store, strings: { duplicates } } = context;
  const open = (): void => new DuplicatesModal(context).open();
  const mergeWith = (checking: boolean): boolean => {
    const one = store.network.people.get(app.workspace.getActiveFile()?.path ?? '');
    const others = store.people().filter((person) => person !== one);
    if (one === undefined || others.length === 0) return false;
    if (!checking) askAmong(context, { placeholder: duplicates.withWhom, people: others }, (two) => compareTwo(context, one, two));
    return true;
  };
  plugin.addCommand({ id: 'find-duplicates', name: duplicates.command, callback: open });
  plugin.addCommand({ id: 'merge-person', name: duplicates.mergeWith, checkCallback: mergeWith });
}

function addWayBack(plugin: Plugin, { strings: { queue: { commands } }, actions }: ViewContext): void {
  plugin.addCommand({
    id: 'undo',
    name: commands.undo,
    checkCallback: (checking) => {
      const { canUndo } = actions;
      if (canUndo && !checking) void actions.undo();
      return canUndo;
    },
  });
  plugin.addCommand({
    id: 'redo',
    name: commands.redo,
    checkCallback: (checking) => {
      const { canRedo } = actions;
      if (canRedo && !checking) void actions.redo();
      return canRedo;
    },
  });
}

/** Everything about somebody, forgetting her, and what a shared screen does not show. */
function addPrivacy(plugin: Plugin, context: ViewContext): void {
  const { about, forget, discreet } = context.strings.privacy;
  const ask = (placeholder: string, open: (person: Person) => void) => (checking: boolean) => {
    if (context.store.people().length === 0) return false;
    if (!checking) askForPerson(context, placeholder, open);
    return true;
  };
  const showAbout = ask(about.whom, (person) => new AboutModal(context, person).open());
  const showForget = ask(forget.whom, (person) => new ForgetModal(context, person).open());
  const discreetMode = plugin.addChild(new DiscreetMode(context));
  plugin.addCommand({ id: 'about-person', name: about.command, checkCallback: showAbout });
  plugin.addCommand({ id: 'forget-person', name: forget.command, checkCallback: showForget });
  plugin.addCommand({ id: 'toggle-discreet-mode', name: discreet.command, callback: () => discreetMode.toggle() });
}

/** Asks for a person; the one whose note is open comes first. */
function askForPerson(context: ViewContext, placeholder: string, onPerson: (person: Person) => void): void {
  const active = context.app.workspace.getActiveFile()?.path ?? null;
  askAmong(context, { placeholder, people: withFirst(context.store.people(), active) }, onPerson);
}

function askAmong(
  context: ViewContext,
  question: { readonly placeholder: string; readonly people: readonly Person[] },
  onPerson: (person: Person) => void,
): void {
  new PersonSuggest(context, {
    ...question,
    taken: new Set(),
    canCreate: false,
    onChoose: (choice) => {
      if (choice.kind === 'person') onPerson(choice.person);
    },
  }).open();
}

/** The person whose note is open, or those who took part in the meeting that it tells of. */
function peopleOfNote({ app, store }: ViewContext): readonly Person[] {
  const path = app.workspace.getActiveFile()?.path ?? '';
  const { network } = store;
  const person = network.people.get(path);
  if (person !== undefined) return [person];
  const attendees = network.notes.get(path)?.journal.meeting?.attendees ?? [];
  return namedBy(attendees, path, network).flatMap((named) => (named.path === null ? [] : network.people.get(named.path) ?? []));
}

function withFirst(people: readonly Person[], path: NotePath | null): readonly Person[] {
  const first = people.find((person) => person.path === path);
  return first === undefined ? people : [first, ...people.filter((person) => person !== first)];
}
