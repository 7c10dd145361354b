import { Menu } from 'obsidian';
import type { Board, Box, BoxName } from '../../derive/board';
import type { NotePath } from '../../model/mention';
import type { Role, RoleId } from '../../model/role';
import { shownRoles } from '../../model/role';
import type { NameOnBoard } from './board-ports';
import type { BoxActions, BoxPlace } from './box-actions';
import { boxOf } from '../matrix/matrix-rows';
import { openBoard } from './open-board';
import { openNote } from '../shared/open-note';
import { addNoteItems } from '../note-menu/note-items';
import { addPrivacyItems } from '../privacy/privacy-items';
import { fillRole } from '../roles/role-actions';
import type { HeldRole, PersonRow } from '../matrix/people-matrix';
import { OverviewModal } from '../export/overview-modal';
import { RoleTemplateSuggest } from './role-template-suggest';
import type { ViewContext } from '../shared/view-context';

interface Named {
  readonly name: string;
  readonly path: NotePath | null;
}

/** The menu of a box: who could be in it, who is, and the project. */
export function boxMenu(context: ViewContext, actions: BoxActions, place: BoxPlace): Menu {
  const texts = context.strings.matrix.menu;
  const menu = new Menu();
  const box = boxOf(place.board, place.role);
  const names = box?.names ?? [];
  addItem(menu, 'name', 'user-plus', texts.nameSomebody, () => actions.nameSomebody(place));
  addItem(menu, 'name', 'lightbulb', context.strings.candidates.ask, () => actions.findCandidates(place));
  addItem(menu, 'name', 'file-plus', texts.createPerson, () => actions.createPerson(place));
  if (canBeMarked(box, context.store.settings.roles)) addItem(menu, 'name', 'circle-slash', texts.markNoneKnown, () => void actions.markNoneKnown(place));
  for (const name of names) addNameItem(menu, context, actions, name);
  for (const name of names) addItem(menu, 'open', 'scale', context.strings.stances.ask(name.name), () => actions.rate(place, name));
  for (const name of names) addRemoveItem(menu, context, actions, place, name);
  addOpenItem(menu, context, 'project', 'folder-open', place.board.project);
  return menu;
}

/** The menu of a project: open its note or its board, name somebody, give it the roles of a typical project, export its roles. */
export function projectMenu(context: ViewContext, shown: Board): Menu {
  const { board, editor, overview } = context.strings;
  const { project } = shown;
  const menu = new Menu();
  addOpenItem(menu, context, 'project', 'folder-open', project);
  addItem(menu, 'project', 'grid-3x3', board.openOf, () => void openBoard(context, project.path));
  addItem(menu, 'roles', 'user-plus', editor.fillRole, () => fillRole(context, shown));
  addItem(menu, 'roles', 'layout-template', board.useTemplate, () => new RoleTemplateSuggest(context, project).open());
  addItem(menu, 'export', 'share', overview.ofView, () => new OverviewModal(context, { subject: 'project', project: project.path }).open());
  return menu;
}

/** The menu of a name on a board: open the note behind it, move it to another box, take it out. */
export function chipMenu(context: ViewContext, actions: BoxActions, on: NameOnBoard, move: (to: RoleId) => void): Menu {
  const { strings } = context;
  const menu = new Menu();
  const place = { board: on.board, role: on.box.role.id };
  addNameItem(menu, context, actions, on.name);
  addItem(menu, 'open', 'scale', strings.stances.ask(on.name.name), () => actions.rate(place, on.name));
  for (const { role } of on.board.boxes) {
    if (role.id === on.box.role.id) continue;
    addItem(menu, 'move', role.icon, strings.board.moveTo(strings.roles.textsOf(role.id).box), () => move(role.id));
  }
  addRemoveItem(menu, context, actions, place, on.name);
  if (on.name.path !== null) addNoteItems(menu, context, on.name.path);
  return menu;
}

/** The menu of somebody in one project: the roles to give and to take back. */
export function rolesMenu(context: ViewContext, actions: BoxActions, row: PersonRow, board: Board): Menu {
  const { strings, store } = context;
  const menu = new Menu();
  const held = row.roles.get(board.project.path) ?? [];
  for (const { id, icon } of shownRoles(store.settings.roles)) {
    if (held.some(({ box }) => box.role.id === id)) continue;
    const place = { board, role: id };
    const run = (): unknown => (row.path === null ? actions.nameOnly(place, row.name) : actions.namePath(place, row.path));
    addItem(menu, 'name', icon, strings.matrix.menu.give(strings.roles.textsOf(id).one), run);
  }
  for (const role of held) addTakeBackItem(menu, context, actions, board, role);
  addNameItem(menu, context, actions, row);
  addOpenItem(menu, context, 'project', 'folder-open', board.project);
  return menu;
}

/** The menu of somebody: open her note, or make one. */
export function personMenu(context: ViewContext, actions: BoxActions, row: PersonRow): Menu {
  const menu = new Menu();
  addNameItem(menu, context, actions, row);
  if (row.path === null) return menu;
  addNoteItems(menu, context, row.path);
  addPrivacyItems(menu, context, row.path);
  return menu;
}

/** "None known" answers an empty box, once; the key of a role that nobody defined would not be read. */
function canBeMarked(box: Box | null, roles: readonly Role[]): boolean {
  if (box !== null && !roles.some(({ id }) => id === box.role.id)) return false;
  return box === null || (box.names.length === 0 && box.state === 'empty');
}

/** Opens the note behind a name, or makes one. */
function addNameItem(menu: Menu, context: ViewContext, actions: BoxActions, { name, path }: Named): void {
  if (path !== null) addOpenItem(menu, context, 'open', 'file-text', { name, path });
  else addItem(menu, 'open', 'file-plus', context.strings.matrix.menu.createNote(name), () => void actions.createNoteFor(name));
}

function addRemoveItem(menu: Menu, context: ViewContext, actions: BoxActions, place: BoxPlace, name: BoxName): void {
  const texts = context.strings.matrix.menu;
  const title = actions.canRemove(name) ? texts.remove(name.name) : texts.openLine(name.name);
  addItem(menu, 'remove', 'user-minus', title, () => void actions.remove(place, name));
}

function addTakeBackItem(menu: Menu, context: ViewContext, actions: BoxActions, board: Board, { box, name }: HeldRole): void {
  const { matrix, roles } = context.strings;
  const { one } = roles.textsOf(box.role.id);
  const title = actions.canRemove(name) ? matrix.menu.takeBack(one) : matrix.menu.openLine(name.name);
  addItem(menu, 'remove', 'user-minus', title, () => void actions.remove({ board, role: box.role.id }, name));
}

function addOpenItem(menu: Menu, context: ViewContext, section: string, icon: string, note: { name: string; path: NotePath }): void {
  const title = context.strings.matrix.menu.open(note.name);
  addItem(menu, section, icon, title, (event) => void openNote(context.app, note.path, event));
}

function addItem(menu: Menu, section: string, icon: string, title: string, onClick: (event: MouseEvent | KeyboardEvent) => unknown): void {
  menu.addItem((item) => item.setSection(section).setIcon(icon).setTitle(title).onClick(onClick));
}
