import type { TFile } from 'obsidian';
import { Menu } from 'obsidian';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import { CardModal } from '../card/card-modal';
import { openBoard } from '../board/open-board';
import { addToRole, fillRole } from '../roles/role-actions';
import { canBeMarked, markNote } from '../shared/mark-note';
import { PersonActions } from '../shared/person-actions';
import { showMenu } from '../shared/show-menu';
import type { ViewContext } from '../shared/view-context';
import { WhyModal } from '../shared/why-modal';

/** The section of a menu of the app that holds what the plugin adds. */
const SECTION = 'reseauter';

type Add = (title: string, icon: string, run: () => unknown) => void;

/** Adds to a menu what can be done about the person or project of a note; nothing for any other note. */
export function addNoteItems(menu: Menu, context: ViewContext, path: NotePath): void {
  const { people, projects } = context.store.network;
  const person = people.get(path);
  if (person !== undefined) addPersonItems(adderOf(menu), context, person);
  else if (projects.has(path)) addProjectItems(adderOf(menu), context, path);
}

/**
 * Adds to the menu of a note that looks like ours and was left out why that is, and making it a person's: in the menu of
 * every note it would be in the way.
 */
export function addLeftOutItems(menu: Menu, context: ViewContext, file: TFile): void {
  const { store, strings: { explain } } = context;
  const record = store.network.notes.get(file.path);
  if (record === undefined || record.skipped === null) return;
  const add = adderOf(menu);
  add(explain.thisNote, 'circle-help', () => new WhyModal(context, file.path).open());
  if (canBeMarked(record)) add(explain.makeThisPerson, 'user-plus', () => markNote(context, file, 'person'));
}

/** Adds to the menu of several notes what can be done with the people among them who can be asked; nothing for fewer than two. */
export function addNotesItems(menu: Menu, context: ViewContext, paths: readonly NotePath[]): void {
  const { store, strings: { editor } } = context;
  const people = paths.flatMap((path) => store.network.people.get(path) ?? []).filter(canBeAsked);
  if (people.length < 2) return;
  const add = adderOf(menu);
  add(editor.logTogether(people.length), 'notebook-pen', () => new PersonActions(context).log(people, {}));
  add(editor.addTogether(people.length), 'user-plus', () => addToRole(context, people));
}

/** Adds what the menus of our own rows and names do not say themselves: another role for somebody, and her card. */
export function addRoleAndCard(menu: Menu, context: ViewContext, path: NotePath, onClosed?: () => void): void {
  const person = context.store.network.people.get(path);
  if (person === undefined) return;
  const add = adderOf(menu);
  if (canBeAsked(person)) add(context.strings.editor.addToRole, 'user-plus', () => addToRole(context, [person], onClosed));
  add(context.strings.editor.showCard, 'contact', () => new CardModal(context, path, onClosed).open());
}

/**
 * Shows the menu of a link in one of our views: what the app offers for a link to a note, and, as for every such link,
 * what the plugin adds to it.
 */
export function showLinkMenu({ app }: ViewContext, path: NotePath, event: MouseEvent, el: HTMLElement): void {
  const menu = new Menu();
  app.workspace.handleLinkContextMenu(menu, path, '');
  event.preventDefault();
  showMenu(menu, event, el);
}

function addPersonItems(add: Add, context: ViewContext, person: Person): void {
  const { editor, queue: { actions } } = context.strings;
  const people = new PersonActions(context);
  if (canBeAsked(person)) {
    add(actions.log, 'notebook-pen', () => people.run('log', person));
    add(actions.snooze, 'alarm-clock', () => people.run('snooze', person));
    add(editor.addToRole, 'user-plus', () => addToRole(context, [person]));
  }
  add(actions.why, 'circle-help', () => new WhyModal(context, person.path).open());
  add(editor.showCard, 'contact', () => new CardModal(context, person.path).open());
}

function addProjectItems(add: Add, context: ViewContext, path: NotePath): void {
  const { board, editor } = context.strings;
  add(board.openOf, 'grid-3x3', () => openBoard(context, path));
  add(editor.fillRole, 'user-plus', () => {
    const now = context.store.boardOf(path);
    if (now !== null) fillRole(context, now);
  });
}

/** Nothing is to be done about whoever is dead or wants no message. */
function canBeAsked({ status }: Person): boolean {
  return status !== 'deceased' && status !== 'do-not-contact';
}

function adderOf(menu: Menu): Add {
  return (title, icon, run) => {
    menu.addItem((item) => item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(() => void run()));
  };
}
